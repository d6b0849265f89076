/** `docs/problems.md`, made from the one table of codes. */
import { errorCodes, warningCodes } from '../src/brief/problems/problem-codes.ts'

/** @returns the document's Markdown */
export function problemsDocument(): string {
  return `# What \`npm run check\` can say

Each problem has a permanent code. The check also prints the place, what exactly is wrong and how to
fix it. \`npm run problems\` writes this file.

## Errors: they stop the build

${listOf(errorCodes)}

## Warnings: they do not

${listOf(warningCodes)}
`
}

const listOf = (codes: Readonly<Record<string, string>>): string =>
  Object.entries(codes)
    .map(([code, meaning]) => `- \`${code}\`: ${meaning}`)
    .join('\n')

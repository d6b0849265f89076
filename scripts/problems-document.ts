/** `docs/problems.md`, made from the table of problem codes. */
import { errorCodes, warningCodes } from '../src/brief/problems/problem-codes.ts'

/** @returns the document's Markdown */
export function problemsDocument(): string {
  return `# What \`npm run check\` can say

Each problem has a code whose meaning never changes. With it comes the place, what is wrong there,
and how to fix it. \`npm run problems\` writes this file.

## Errors: the build stops

${listOf(errorCodes)}

## Warnings: the build goes on

${listOf(warningCodes)}
`
}

const listOf = (codes: Readonly<Record<string, string>>): string =>
  Object.entries(codes)
    .map(([code, meaning]) => `- \`${code}\`: ${meaning}`)
    .join('\n')

/** `docs/problems.md`, made from the one table of codes. */
import { errorCodes, warningCodes } from '../src/brief/problems/problem-codes.ts'

/** @returns the document's Markdown */
export function problemsDocument(): string {
  return `# What \`npm run check\` can say

Each problem has a name that never changes its meaning. With it come the place, what is wrong there
in particular, and how to fix it. This file is written by \`npm run problems\`.

## Errors, which stop a build

${listOf(errorCodes)}

## Warnings, which do not

${listOf(warningCodes)}
`
}

const listOf = (codes: Readonly<Record<string, string>>): string =>
  Object.entries(codes)
    .map(([code, meaning]) => `- \`${code}\`: ${meaning}`)
    .join('\n')

/** `npm run problems`: writes `docs/problems.md` from the table of problem codes. */
import { writeFileSync } from 'node:fs'
import { errorCodes, warningCodes } from '../src/brief/problems/problem-codes.ts'

/** @returns the document's Markdown */
export function problemsDocument(): string {
  return `# What \`npm run check\` can say

Each problem has a code whose meaning never changes. The report also names the file and line, and says
how to fix it. \`npm run problems\` writes this file.

## Errors: the build stops

${listOf(errorCodes)}

## Warnings: the build continues

${listOf(warningCodes)}
`
}

const listOf = (codes: Readonly<Record<string, string>>): string =>
  Object.entries(codes)
    .map(([code, meaning]) => `- \`${code}\`: ${meaning}`)
    .join('\n')

if (import.meta.main) {
  writeFileSync(new URL('../docs/problems.md', import.meta.url), problemsDocument())
}

import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { problemsDocument } from '../../../scripts/problems.ts'
import { errorCodes, warningCodes } from '../../../src/brief/problems/problem-codes.ts'

const root = join(import.meta.dirname, '../../..')
const source = globSync('src/{brief,content,permalinks}/**/*.ts', { cwd: root })
  .filter((file) => !file.endsWith('problem-codes.ts'))
  .map((file) => readFileSync(join(root, file), 'utf8'))
  .join('\n')

describe('the codes of problems', () => {
  it('are each used, and sorted', () => {
    for (const codes of [errorCodes, warningCodes].map((table) => Object.keys(table))) {
      expect(codes.filter((code) => !source.includes(`'${code}'`))).toEqual([])
      expect(codes).toEqual(codes.toSorted())
    }
  })

  it('are what docs/problems.md says: npm run problems writes it', () => {
    expect(readFileSync(join(root, 'docs/problems.md'), 'utf8')).toBe(problemsDocument())
  })
})

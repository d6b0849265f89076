import { describe, expect, it } from 'vitest'
import { findParagraph } from '../../../src/brief/assembly/recommendations.ts'
import { buildBriefs } from '../../../src/brief/assembly/briefs.ts'
import { faultOfDate } from '../../../src/brief/model/issue-date.ts'
import { paragraphsOfField } from '../../../src/brief/model/record-fields.ts'
import {
  positionOfField,
  positionOfNode,
  type Problem,
} from '../../../src/brief/problems/problem.ts'
import { formatReferences } from '../../../src/cite/references/format-references.ts'
import { referenceName } from '../../../src/i18n/reference-name.ts'
import { entry, sourceOf } from './sources.ts'

describe('a problem', () => {
  it('names the paragraphs that a brief has: none, one or several', () => {
    const one = {
      ...{ kind: 'paragraph' as const, number: 1, id: 'p1', plain: '', prose: [] },
      ...{ aliases: [], recommendations: [] },
    }
    const problems: Problem[] = []
    for (const count of [0, 1, 12]) {
      const paragraphs = Array.from({ length: count }, () => one)
      findParagraph('p40', entry('a', {}, ''), 'after', paragraphs, problems)
    }
    expect(problems.map(({ hint }) => hint)).toEqual([
      'Write its sections first. Their paragraphs are numbered from p1.',
      'It has only p1. The page shows the numbers in the margin.',
      'It has p1 to p12. The page shows the numbers in the margin.',
    ])
  })

  it('is at its field, or at the field around it, or at the file', () => {
    const fields = new Map([['authors', { line: 4, column: 1 }]])
    expect(positionOfField({ file: 'a', fields }, 'authors.2')).toEqual({
      file: 'a',
      line: 4,
      column: 1,
    })
    expect(positionOfField({ file: 'a', fields }, 'lang')).toEqual({ file: 'a' })
  })

  it('has an end only on its own line', () => {
    const at = (line: number, column: number) => ({ line, column })
    const position = (end: { line: number; column: number }) =>
      positionOfNode('a', { position: { start: at(3, 2), end } })
    expect(position(at(3, 9))).toEqual({ file: 'a', line: 3, column: 2, endColumn: 9 })
    expect([position(at(4, 9)), position(at(3, 2))]).toEqual([
      { file: 'a', line: 3, column: 2 },
      { file: 'a', line: 3, column: 2 },
    ])
  })

  it('of a date quotes at most 30 of its characters', () => {
    expect(faultOfDate('x'.repeat(40))).toContain(`not “${'x'.repeat(30)}”`)
  })
})

it('a field of several paragraphs is split at its empty lines, and its lines are joined', () => {
  expect(paragraphsOfField(' One\n  two \n \n\n Three ')).toEqual(['One two', 'Three'])
})

it('recommendations and pull quotes are in the order of their numbers, not of their files', () => {
  const source = sourceOf({
    sections: { One: 'The first rain.\n\nThe second rain.' },
    recommendations: [{ body: 'Wait.' }, { body: 'See.' }],
    pullQuotes: [{ body: 'The first' }, { body: 'The second', after: 'p1' }],
  })
  const { recommendations, pullQuotes } = source
  const [built] = buildBriefs(
    [
      {
        ...source,
        recommendations: recommendations.toReversed(),
        pullQuotes: pullQuotes.toReversed(),
      },
    ],
    new Map(),
    referenceName,
    formatReferences,
  )
  expect(built?.brief.recommendations.map(({ id }) => id)).toEqual(['r1', 'r2'])
  const flow = built?.brief.sections[0]?.flow ?? []
  expect(flow.map((block) => ('id' in block ? block.id : ''))).toEqual(['p1', 'q1', 'q2', 'p2'])
})

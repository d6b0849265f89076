import { describe, expect, it } from 'vitest'
import { build, codesOf, type Draft } from './sources.ts'

const sections = { First: 'One word here.\n\nAnother word there.', Second: 'One word here.' }

/** Ids of paragraphs and pull quotes, section by section. */
const flowOf = (draft: Draft) =>
  build(draft).brief.sections.map(({ flow }) =>
    flow.map((block) => ('number' in block ? block.id : '-')),
  )

describe('pull quotes', () => {
  it('follow their passage by default', () => {
    const pullQuotes = [{ body: '“Another word there.”' }]
    expect(flowOf({ sections, pullQuotes })).toEqual([['p1', 'p2', 'q1'], ['p3']])
  })

  it('follow the paragraph that the editor names', () => {
    const pullQuotes = [{ body: 'Another word', after: 'p3' }]
    expect(flowOf({ sections, pullQuotes })).toEqual([
      ['p1', 'p2'],
      ['p3', 'q1'],
    ])
  })

  it('have the number of the paragraph that they quote, and the place of the words in it', () => {
    const { brief } = build({ sections, pullQuotes: [{ body: 'another WORD', after: 'p3' }] })
    expect(brief.pullQuotes).toMatchObject([{ passage: { paragraph: 2, start: 0, end: 12 } }])
  })

  it('do not count as words of the brief', () => {
    const without = build({ sections }).brief.words
    expect(build({ sections, pullQuotes: [{ body: 'Another word' }] }).brief.words).toBe(without)
    expect(without).toBe(9)
  })

  it('are reported if their passage is missing, ambiguous or far away', () => {
    const codes = (quote: Draft['pullQuotes']) => codesOf({ sections, pullQuotes: quote ?? [] })
    expect(codes([{ body: 'Not a word of it.' }])).toEqual(['pull-quote-without-passage'])
    expect(codes([{ body: 'One word' }])).toEqual(['ambiguous-pull-quote'])
    expect(codes([{ body: 'One word', from: 'p3' }])).toEqual([])
    expect(codes([{ body: 'Another', after: 'p9' }])).toEqual(['unknown-paragraph'])
    expect(codes([{ body: '…' }])).toEqual(['empty-pull-quote'])
  })
})

import { describe, expect, it } from 'vitest'
import { build, codesOf, type Draft } from './sources.ts'

const sections = { First: 'One word here.\n\nAnother word there.', Second: 'One word here.' }

/** Kinds and numbers of the blocks, section by section. */
const flowOf = (draft: Draft) =>
  build(draft).brief.sections.map(({ flow }) =>
    flow.map((block) => ('number' in block ? block.id : '-')),
  )

describe('pull quotes', () => {
  it('stand with their passage where the editor says nothing', () => {
    const pullQuotes = [{ body: '“Another word there.”' }]
    expect(flowOf({ sections, pullQuotes })).toEqual([['p1', 'p2', 'q1'], ['p3']])
  })

  it('stand after the paragraph that the editor names', () => {
    const pullQuotes = [{ body: 'Another word', after: 'p3' }]
    expect(flowOf({ sections, pullQuotes })).toEqual([
      ['p1', 'p2'],
      ['p3', 'q1'],
    ])
  })

  it('and their passages know one another', () => {
    const { brief } = build({ sections, pullQuotes: [{ body: 'another WORD', after: 'p3' }] })
    expect(brief.pullQuotes).toMatchObject([{ passage: { paragraph: 2, start: 0, end: 12 } }])
    expect(brief.sections[0]?.flow[1]).toMatchObject({ pullQuotes: [1] })
  })

  it('are no words of the brief', () => {
    const without = build({ sections }).brief.words
    expect(build({ sections, pullQuotes: [{ body: 'Another word' }] }).brief.words).toBe(without)
    expect(without).toBe(9)
  })

  it('stop the build where their passage is missing, twice there, or nowhere near', () => {
    const codes = (quote: Draft['pullQuotes']) => codesOf({ sections, pullQuotes: quote ?? [] })
    expect(codes([{ body: 'Not a word of it.' }])).toEqual(['pull-quote-without-passage'])
    expect(codes([{ body: 'One word' }])).toEqual(['ambiguous-pull-quote'])
    expect(codes([{ body: 'One word', from: 'p3' }])).toEqual([])
    expect(codes([{ body: 'Another', after: 'p9' }])).toEqual(['unknown-paragraph'])
    expect(codes([{ body: '…' }])).toEqual(['empty-pull-quote'])
  })
})

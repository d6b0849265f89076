import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { paragraphsOf } from '../../../src/brief/assembly/sections.ts'
import { build, codesOf } from './sources.ts'

describe('sections', () => {
  it('number their paragraphs through the whole brief', () => {
    const { brief } = build({ sections: { First: 'One.\n\nTwo.', Second: 'Three.' } })
    const ids = brief.sections.map(({ id, flow }) => [
      id,
      ...flow.flatMap((block) => (block.kind === 'paragraph' ? [block.id] : [])),
    ])
    expect(ids).toEqual([
      ['first', 'p1', 'p2'],
      ['second', 'p3'],
    ])
  })

  it('give no number to lists, tables, subheadings and block quotations', () => {
    const { brief } = build({
      sections: { First: 'One.\n\n### Sub\n\n- a\n- b\n\n> quoted\n\n| a |\n| - |\n| b |\n\nTwo.' },
    })
    expect(paragraphsOf(brief.sections).map(({ plain }) => plain)).toEqual(['One.', 'Two.'])
  })

  it('number any text without gaps, whatever its parts', () => {
    const paragraph = fc.constantFrom('Words.', 'More words[^1].', '- a list', '> a quotation')
    const bodies = fc.array(fc.array(paragraph, { minLength: 1, maxLength: 6 }), {
      minLength: 1,
      maxLength: 8,
    })
    fc.assert(
      fc.property(bodies, (parts) => {
        const sections = Object.fromEntries(
          parts.map((blocks, index) => [`Part ${index}`, blocks.join('\n\n')]),
        )
        const { brief } = build({ sections, endnotes: ['A note.'] })
        const numbers = paragraphsOf(brief.sections).map(({ number }) => number)
        expect(numbers).toEqual(numbers.map((_, index) => index + 1))
        const written = parts.flat().filter((block) => /^\w/.test(block)).length
        expect(numbers).toHaveLength(written)
      }),
      { numRuns: 50 },
    )
  })

  it('may not share an address with another section', () => {
    const draft = { sections: { 'The End': 'One.', 'The end': 'Two.' } }
    expect(codesOf(draft)).toEqual(['duplicate-id'])
  })

  it('must have text', () => {
    expect(codesOf({ sections: { First: '' } })).toEqual(['empty-section'])
    expect(codesOf({ sections: {} })).toEqual(['no-sections'])
  })
})

import { describe, expect, it } from 'vitest'
import { paragraphsOf } from '../../../src/brief/assembly/sections.ts'
import { build } from './sources.ts'

describe('recommendations', () => {
  it("and their paragraphs have one another's numbers", () => {
    const { brief, problems } = build({
      sections: { First: 'One.\n\nTwo.' },
      recommendations: [
        { body: 'Do this.', paragraphs: ['p2', 'p1', 'p2'] },
        { body: 'Do that.', paragraphs: ['p2'] },
      ],
    })
    expect(problems).toEqual([])
    expect(brief.recommendations.map(({ paragraphs }) => paragraphs)).toEqual([[1, 2], [2]])
    const marks = paragraphsOf(brief.sections).map(({ recommendations }) => recommendations)
    expect(marks).toEqual([[1], [1, 2]])
  })

  it('stop the build if a paragraph does not exist', () => {
    const { problems } = build({
      sections: { First: 'One.' },
      recommendations: [{ body: 'Do this.', paragraphs: ['p1', 'p40'] }],
    })
    expect(problems).toMatchObject([
      { code: 'unknown-paragraph', file: 'content/test-brief/recommendations/1.md' },
    ])
    expect(problems[0]?.message).toContain('p40')
    expect(problems[0]?.hint).toContain('p1')
  })
})

import { describe, expect, it } from 'vitest'
import { placesOf } from '../../../src/brief/model/places.ts'
import { sharedPlacesOf } from '../../../src/brief/model/share-pages.ts'
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

  it('have headings for consecutive ones, and numbers through all', () => {
    const { brief, problems } = build({
      sections: { First: 'One.' },
      recommendations: [
        { body: 'Pay.', group: 'For the state', addressee: 'The treasury' },
        { body: 'Build.\n\n- walls\n- marshes', group: 'For the state' },
        { body: 'Wait.', group: 'For the towns' },
        { body: 'Report.' },
      ],
    })
    expect(problems.map(({ code }) => code)).toEqual(['recommendation-without-group'])
    const { groups } = brief.recommendationList
    expect(groups.map(({ title }) => title)).toEqual(['For the state', 'For the towns', undefined])
    expect(groups.map((group) => group.recommendations.map(({ id }) => id))).toEqual([
      ['r1', 'r2'],
      ['r3'],
      ['r4'],
    ])
    expect(brief.recommendations[0]?.addressee).toBe('The treasury')
    expect(brief.recommendations[1]?.plain).toMatch(/^Build.\s+walls\s+marshes$/)
  })

  it('refer to notes after the sections do', () => {
    const { brief, problems } = build({
      sections: { First: 'One.[^1]' },
      recommendations: [{ body: 'Do this.[^1][^2]' }],
      endnotes: ['A.', 'B.'],
    })
    expect(problems).toEqual([])
    expect(brief.endnotes.map(({ references }) => references)).toEqual([
      ['n1-ref', 'n1-ref-2'],
      ['n2-ref'],
    ])
    expect(placesOf(brief).map(({ id }) => id)).toContain('n2-ref')
  })

  it('are in the section that has their title', () => {
    const draft = { sections: { First: 'One.', Proposals: 'We propose:' } }
    const recommendations = [{ body: 'Do this.' }]
    const place = 'section' as const
    const { brief } = build({ ...draft, recommendations, list: { title: 'Proposals', place } })
    expect(brief.recommendationList).toMatchObject({ place, section: 'proposals' })
    const wrong = build({ ...draft, recommendations, list: { title: 'Proposal', place } })
    expect(wrong.problems).toMatchObject([
      { code: 'recommendations-without-section', hint: 'Did you mean “Proposals”?' },
    ])
  })
})

describe('a summary', () => {
  it('leaves its address to a section of that title where there is none', () => {
    const sections = { Summary: 'One.' }
    expect(build({ sections }).brief.sections[0]?.id).toBe('summary')
    expect(build({ sections, summary: 'A.' }).brief.sections[0]?.id).toBe('section-summary')
  })

  it('is a place before the text, with paragraphs that have no numbers', () => {
    const { brief, problems } = build({
      sections: { First: 'One.' },
      summary: 'Findings.[^1]\n\n- a\n- b',
      endnotes: ['A.'],
    })
    expect(problems).toEqual([])
    expect(brief.summary).toMatchObject({ id: 'summary', editorial: false })
    expect(placesOf(brief).map(({ id }) => id)).toEqual(['summary', 'n1-ref', 'first', 'p1', 'n1'])
    expect(sharedPlacesOf(brief)[0]).toMatchObject({ kind: 'summary', id: 'summary' })
  })
})

describe('notes in one file', () => {
  const sections = { First: 'One.[^1] Two.[^2]' }

  it('are notes like those in files of their own, with all their paragraphs', () => {
    const noteList = '[^1]: A.\n\n    More.\n\n    - a list\n\n[^2]: B.\n'
    const { brief, problems } = build({ sections, noteList })
    expect(problems).toEqual([])
    const words = brief.endnotes.map(({ plain }) => plain.replace(/\s+/g, ' '))
    expect(words).toEqual(['A. More. a list', 'B.'])
  })

  it('may be beside such files, but not twice', () => {
    expect(build({ sections, endnotes: ['A.'], noteList: '[^2]: B.' }).problems).toEqual([])
    const twice = build({ sections, endnotes: ['A.', 'B.'], noteList: 'x\n\n[^2]: B.' })
    expect(twice.problems).toMatchObject([
      { code: 'text-outside-notes', line: 1 },
      { code: 'duplicate-number', file: 'content/test-brief/endnotes.md', line: 3 },
    ])
  })
})

import { expect, it } from 'vitest'
import { sharedPlacesOf } from '../../../src/brief/model/share-pages.ts'
import { sharePageText } from '../../../src/share/share-page-text.ts'
import { build } from '../brief/sources.ts'

const { brief } = build({
  sections: { Trade: `One argues ${'at length '.repeat(60)}.`, Empty: '- A list only.' },
  recommendations: [{ body: 'Do this.', paragraphs: ['p1'] }],
  pullQuotes: [{ body: 'One argues' }],
})
const [trade, empty, recommendation, quotation] = sharedPlacesOf(brief)

it('names a place and quotes it', () => {
  expect(sharePageText(brief, recommendation)).toMatchObject({
    heading: 'Recommendation 1',
    pageTitle: `Recommendation 1 · ${brief.shortTitle}`,
    words: 'Do this.',
    description: 'Do this.',
  })
  expect(sharePageText(brief, quotation).words).toBe('“One argues”')
})

it('shows how a section begins, shortened, or its title', () => {
  const { heading, words } = sharePageText(brief, trade)
  expect(heading).toBe('Trade')
  expect(words).toMatch(/^One argues at length.*…$/)
  expect(words.length).toBeLessThanOrEqual(300)
  expect(sharePageText(brief, empty).words).toBe('Empty')
})

it('says at a former address that the place has moved', () => {
  expect(sharePageText(brief, undefined)).toEqual({
    ...{ pageTitle: brief.shortTitle, heading: brief.shortTitle, words: '' },
    description: brief.standfirst.plain,
    linkLabel: 'This part has a new address in',
  })
})

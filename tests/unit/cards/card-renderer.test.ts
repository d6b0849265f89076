import { describe, expect, it } from 'vitest'
import { sharedPlacesOf } from '../../../src/brief/model/share-pages.ts'
import { briefCard, libraryCard, placeCard, type Card } from '../../../src/cards/card.ts'
import { CardRenderer } from '../../../src/cards/card-renderer.ts'
import { coverLayout } from '../../../src/cards/cover-layout.ts'
import { build } from '../brief/sources.ts'

const { brief } = build({
  sections: { Cooperación: 'One argues.\n\nTwo goes on.' },
  recommendations: [{ body: 'Do this.', paragraphs: ['p1'] }],
})
const card = briefCard(brief, 'Policy Briefs')
const renderer = await CardRenderer.load()

/** Width and height of a PNG. Source: PNG, third edition, 11.2.1 IHDR. */
const sizeOf = (png: Buffer): number[] => [png.readUInt32BE(16), png.readUInt32BE(20)]

describe('CardRenderer', () => {
  it('draws a PNG of the size that networks ask for, the same each time', async () => {
    const cards = [
      libraryCard({ name: 'Policy Briefs', lang: 'en' }),
      card,
      ...sharedPlacesOf(brief).map((place) => placeCard(brief, place, 'Policy Briefs')),
    ]
    const other = await CardRenderer.load()
    for (const one of cards) {
      const [png, again] = await Promise.all([renderer.draw(one), other.draw(one)])
      expect(sizeOf(png)).toEqual([1200, 630])
      expect(png.equals(again)).toBe(true)
    }
  })

  it('draws the cover of a book, the same each time, with its title, author and library', async () => {
    const cover = await renderer.draw(card, coverLayout)
    expect(sizeOf(cover)).toEqual([1200, 1800])
    expect((await renderer.draw(card, coverLayout)).equals(cover)).toBe(true)
    for (const field of ['siteName', 'words', 'byline'] as const) {
      const changed: Card = { ...card, [field]: 'Something else' }
      expect((await renderer.draw(changed, coverLayout)).equals(cover), field).toBe(false)
    }
  })

  it('draws every text of a card', async () => {
    const drawn = await renderer.draw(card)
    for (const field of ['siteName', 'label', 'words', 'below', 'byline', 'source'] as const) {
      const changed: Card = { ...card, [field]: 'Something else' }
      expect((await renderer.draw(changed)).equals(drawn), field).toBe(false)
    }
  })

  it('cuts text that has no room', async () => {
    const long = { ...card, words: 'word '.repeat(600), below: 'less '.repeat(900) }
    const longer = { ...long, words: 'word '.repeat(900), below: 'less '.repeat(950) }
    expect((await renderer.draw(long)).equals(await renderer.draw(longer))).toBe(true)
  })

  it('finds characters that its fonts lack', () => {
    const missing = (words: string) => renderer.missing({ ...card, words })
    expect(missing('López “Obrador” — vis-à-vis Ελλάδα Россия\u00ad')).toEqual([])
    expect(missing('中文 and 中')).toEqual(['中', '文'])
  })
})

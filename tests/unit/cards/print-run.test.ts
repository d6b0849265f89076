import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { briefCard, cardsOf, doorCard, type Card } from '../../../src/cards/card.ts'
import { openPress, type Press } from '../../../src/cards/drawing.ts'
import { cardFiles, forgetCards, printCards, type PrintRun } from '../../../src/cards/print-run.ts'
import { SiteWriter } from '../../../src/integrations/site-writer.ts'
import { doorsOf } from '../../../src/brief/model/share-pages.ts'
import { build } from '../brief/sources.ts'

const { brief } = build({
  sections: { Cooperación: 'One argues.\n\nTwo goes on.' },
  recommendations: [{ body: 'Do this.', paragraphs: ['p1'] }],
})
const cards = cardsOf({ name: 'Policy Briefs', lang: 'en', briefs: [brief] })
const root = new URL('../../..', import.meta.url)

let folder: URL
let site: URL
let cache: URL
beforeEach(async () => {
  folder = pathToFileURL(join(await mkdtemp(join(tmpdir(), 'cards-')), '/'))
  site = new URL('site/', folder)
  cache = new URL('cache/', folder)
})
afterEach(() => rm(folder, { recursive: true }))

/** Writes down what it is asked to draw. */
function scribe(version = 'one'): Press & { asked: string[] } {
  const asked: string[] = []
  const draw = (card: Card) => {
    asked.push(card.path)
    return Promise.resolve(new TextEncoder().encode(card.words))
  }
  return { version, asked, draw, missing: ({ words }) => (words.includes('中') ? ['中'] : []) }
}

/** Writes the pictures into a new site. */
async function layOut(run: PrintRun): Promise<void> {
  await rm(site, { recursive: true, force: true })
  const writer = new SiteWriter(
    { site: site.href, last: new URL('last/', site).href, given: new URL('public/', site).href },
    new URL('list', cache),
    new Map(),
  )
  await writer.write(cardFiles(run))
  await writer.finish()
}

describe('printCards', () => {
  it('writes each card at its address', async () => {
    await layOut(await printCards(cards, scribe(), cache))
    for (const { path, words } of cards) {
      expect(await readFile(new URL(`.${encodeURI(path)}`, site), 'utf8')).toBe(words)
    }
  })

  it('keeps its cache apart from the site', async () => {
    await layOut(await printCards(cards, scribe(), cache))
    const [first] = cards
    await writeFile(new URL(`.${first.path}`, site), 'spoilt')
    await layOut(await printCards(cards, scribe(), cache))
    expect(await readFile(new URL(`.${first.path}`, site), 'utf8')).toBe(first.words)
  })

  it('draws only what changed, and forgets what is gone', async () => {
    await printCards(cards, scribe(), cache)
    const again = scribe()
    expect(await printCards(cards, again, cache)).toMatchObject({ drawn: 0 })
    expect(again.asked).toEqual([])

    const [first, ...others] = cards
    const changed: [Card, ...Card[]] = [{ ...first, words: 'Other words' }, ...others]
    expect(await printCards(changed, again, cache)).toMatchObject({ drawn: 1 })
    expect(again.asked).toEqual([first.path])
    expect(await readdir(cache, { recursive: true })).toHaveLength(cards.length + 2)
  })

  it('leaves the pictures of other briefs alone, until those are gone', async () => {
    await printCards(cards, scribe(), cache)
    await mkdir(new URL('another/', cache))
    await printCards([cards[0]], scribe(), cache)
    expect(await readdir(cache)).toEqual(['+', 'another', brief.slug].sort())
    await forgetCards(cache, new Set([brief.slug]))
    expect(await readdir(cache, { recursive: true })).toHaveLength(cards.length + 2)
  })

  it('draws all anew when the face, the colours or the drawing code change', async () => {
    await printCards(cards, scribe('one'), cache)
    expect(await printCards(cards, scribe('two'), cache)).toMatchObject({
      drawn: cards.length,
    })
  })

  it('shows the library’s card where the face lacks a character, and says so', async () => {
    const strange = { ...briefCard(brief, 'Policy Briefs'), words: '中文' }
    const run = await printCards([cards[0], strange], scribe(), cache)
    await layOut(run)
    expect(run.unfit).toEqual([{ card: strange, missing: ['中'] }])
    // The next build is to say it again.
    expect(cardFiles(run).map(({ set }) => set)).toEqual([undefined, undefined])
    expect(await readFile(new URL(`.${strange.path}`, site), 'utf8')).toBe('Policy Briefs')
  })
})

describe('the press', async () => {
  const press = await openPress(root)
  const [door] = doorsOf(brief)
  const card = door && doorCard(brief, door, 'Policy Briefs')

  it('draws a PNG of the size that networks ask for, the same each time', async () => {
    if (!card) throw new Error('The brief has no door.')
    const [one, other] = await Promise.all([press.draw(card), (await openPress(root)).draw(card)])
    const header = Buffer.from(one)
    expect([header.readUInt32BE(16), header.readUInt32BE(20)]).toEqual([1200, 630])
    expect(Buffer.compare(header, Buffer.from(other))).toBe(0)
  })

  it('fits any length of words', async () => {
    const long = {
      ...briefCard(brief, 'Policy Briefs'),
      words: 'word '.repeat(600),
      below: 'x'.repeat(900),
    }
    expect((await press.draw(long)).length).toBeGreaterThan(1000)
  })

  it('knows what its face lacks', () => {
    const speaking = (words: string) =>
      press.missing({ ...briefCard(brief, 'Policy Briefs'), words })
    expect(speaking('López “Obrador” — vis-à-vis Ελλάδα Россия\u00ad')).toEqual([])
    expect(speaking('中文 and 中')).toEqual(['中', '文'])
  })
})

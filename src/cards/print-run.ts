/** Drawing all cards of a site, those that changed at least: the rest comes from a cache. */
import { createHash } from 'node:crypto'
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import type { Card } from './card.ts'
import type { Press } from './drawing.ts'

export interface PrintRun {
  /** Every card, and its picture in the cache. */
  pictures: { card: Card; picture: URL }[]
  /** How many cards were drawn now; the others were in the cache. */
  drawn: number
  /** Cards whose words the face cannot show, which show the library's card instead. */
  unfit: { card: Card; missing: string[] }[]
}

/**
 * Draws the pictures of cards.
 *
 * @param cards the cards of the whole site; the first is the library's, which stands in for others
 * @param press draws them
 * @param cache a folder that keeps pictures from build to build; those not used now are deleted
 * @returns what was done
 * @throws where the disk or the drawing fails
 */
export async function printCards(
  cards: readonly [Card, ...Card[]],
  press: Press,
  cache: URL,
): Promise<PrintRun> {
  await mkdir(cache, { recursive: true })
  const kept = new Set(await readdir(cache))
  const used = new Set<string>()
  const run: PrintRun = { pictures: [], drawn: 0, unfit: [] }

  const print = async (card: Card): Promise<void> => {
    const missing = press.missing(card)
    if (missing.length > 0) run.unfit.push({ card, missing })
    const shown = missing.length > 0 ? cards[0] : card
    const name = nameOf(shown, press)
    used.add(name)
    run.pictures.push({ card, picture: new URL(name, cache) })
    if (kept.has(name)) return
    run.drawn += 1
    const mark = `${process.pid}-${run.drawn}`
    await keep(await press.draw(shown), name, mark, cache)
  }

  // Takumi draws outside of JavaScript. A card goes there and back some times before it is drawn,
  // and then to the disk: with three for each processor none is ever idle.
  const queue = cards.values()
  const worker = async (): Promise<void> => {
    for (const card of queue) await print(card)
  }
  await Promise.all(Array.from({ length: 3 * availableParallelism() }, worker))
  const old = [...kept].filter((name) => !used.has(name))
  await Promise.all(old.map((name) => rm(new URL(name, cache))))
  return run
}

/**
 * @param pictures drawn cards, and their pictures in the cache
 * @param site the folder of the built site, a `file:` address that ends in a slash
 * @returns where in the site each picture is to stand, and what it is a copy of
 */
export function cardFiles(
  pictures: PrintRun['pictures'],
  site: URL,
): { to: string; copyOf: string }[] {
  return pictures.map(({ card, picture }) => ({
    to: new URL(`.${encodeURI(card.path)}`, site).href,
    copyOf: picture.href,
  }))
}

/** Of everything that shows in the picture; not of its address and its alternative text. */
function nameOf(card: Card, { version }: Press): string {
  const shown = JSON.stringify({ ...card, path: undefined, alt: undefined })
  return `${createHash('sha256').update(version).update(shown).digest('hex')}.png`
}

/** A build that is stopped midway must leave no half picture under the picture's name. */
async function keep(picture: Uint8Array, name: string, mark: string, cache: URL): Promise<void> {
  const unfinished = new URL(`${name}.${mark}.part`, cache)
  await writeFile(unfinished, picture)
  await rename(unfinished, new URL(name, cache))
}

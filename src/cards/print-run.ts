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

/** Pictures that belong to no brief. No slug has a plus sign. */
const NO_BRIEF = '+'

/**
 * Draws the pictures of cards.
 *
 * @param cards the library's card, which stands in for others, and all cards of some briefs
 * @param press draws them
 * @param cache a folder that keeps pictures from build to build, a folder for each brief; of these
 *   briefs' pictures those not used now are deleted
 * @returns what was done
 * @throws where the disk or the drawing fails
 */
export async function printCards(
  cards: readonly [Card, ...Card[]],
  press: Press,
  cache: URL,
): Promise<PrintRun> {
  const folders = [...new Set(cards.map(folderOf))]
  const kept = new Set((await Promise.all(folders.map((one) => picturesIn(one, cache)))).flat())
  const used = new Set<string>()
  const run: PrintRun = { pictures: [], drawn: 0, unfit: [] }

  const print = async (card: Card): Promise<void> => {
    const missing = press.missing(card)
    if (missing.length > 0) run.unfit.push({ card, missing })
    const shown = missing.length > 0 ? cards[0] : card
    const name = nameOf(shown, press)
    used.add(name)
    run.pictures.push({ card, picture: new URL(encodeURI(name), cache) })
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
  await Promise.all(old.map((name) => rm(new URL(encodeURI(name), cache))))
  return run
}

/**
 * Deletes the pictures of briefs that are no more.
 *
 * @param cache the folder that keeps pictures
 * @param briefs the slugs of all briefs
 * @throws where the disk fails
 */
export async function forgetCards(cache: URL, briefs: ReadonlySet<string>): Promise<void> {
  const names = await readdir(cache)
  const old = names.filter((name) => name !== NO_BRIEF && !briefs.has(name))
  await Promise.all(old.map((name) => rm(new URL(encodeURI(name), cache), { recursive: true })))
}

/**
 * @param run what `printCards` did
 * @returns where in the site each picture is to stand, and what it is a copy of. A brief's are a set,
 *   but not where one of them shows the library's card: that is to be said each time
 */
export function cardFiles({
  pictures,
  unfit,
}: PrintRun): { path: string; set?: string; copyOf: string }[] {
  const apart = new Set(['', ...unfit.map(({ card }) => card.brief)])
  return pictures.map(({ card, picture }) => ({
    path: encodeURI(card.path).slice(1),
    ...(!apart.has(card.brief) && { set: card.brief }),
    copyOf: picture.href,
  }))
}

const folderOf = ({ brief }: Card): string => brief || NO_BRIEF

/** The pictures of a brief, as paths in the cache; its folder is made where there is none. */
async function picturesIn(folder: string, cache: URL): Promise<string[]> {
  const place = new URL(`${encodeURI(folder)}/`, cache)
  await mkdir(place, { recursive: true })
  return (await readdir(place)).map((name) => `${folder}/${name}`)
}

/** A path in the cache: of everything that shows in the picture, not of its address and its
 *  alternative text. */
function nameOf(card: Card, { version }: Press): string {
  const shown = JSON.stringify({ ...card, path: undefined, brief: undefined, alt: undefined })
  const digest = createHash('sha256').update(version).update(shown).digest('hex')
  return `${folderOf(card)}/${digest}.png`
}

/** A build that is stopped midway must leave no half picture under the picture's name. */
async function keep(picture: Uint8Array, name: string, mark: string, cache: URL): Promise<void> {
  const path = encodeURI(name)
  const unfinished = new URL(`${path}.${mark}.part`, cache)
  await writeFile(unfinished, picture)
  await rename(unfinished, new URL(path, cache))
}

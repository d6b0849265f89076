/** Answers that are places themselves: of a citation, of an address, of a quotation. */
import type { CitedPlace } from './citation.ts'
import { excerptOf } from './excerpt.ts'
import type { BriefText, IndexRoot, Passage } from './index-format.ts'
import type { SearchFiles } from './load.ts'
import { align, asOneLine, passagesQuoted, type Alignment } from './quotation.ts'
import { countHits, type BriefHits, type Hit } from './rank.ts'
import type { Scope } from './search.ts'
import type { WordList } from './word-list.ts'

interface Found {
  briefs: BriefHits[]
  count: number
  readBriefs: number
  moreBriefs: number
}

/**
 * @param place what the query names
 * @param files the files of the index
 * @param scope how many briefs to read
 * @returns the places with these addresses, or all of the kind
 * @throws if the text of a brief cannot be loaded
 */
export async function hitsAt(
  { slugs, ids, kind }: CitedPlace,
  files: SearchFiles,
  { atLeast, atMost }: Scope,
): Promise<Found> {
  const some = slugs.slice(0, Math.max(atLeast, atMost))
  const texts = await Promise.all(some.map((slug) => files.brief(slug)))
  const isCited = (passage: Passage) =>
    ids.length > 0 ? ids.includes(passage.id) : passage.kind === kind
  const briefs = texts.map((text, at) =>
    briefOf(
      some[at] ?? '',
      text,
      text.passages.filter(isCited).map((one) => hitOf(one, text.lang)),
    ),
  )
  return foundIn(briefs, slugs.length - some.length)
}

/**
 * @param query words copied from somewhere
 * @param root the root of the index
 * @param files the files of the index
 * @param list the library's words
 * @returns the passages that have these words in this order, all or most of them, the nearest first
 * @throws if a file of the index cannot be loaded
 */
export async function hitsOfQuotation(
  query: string,
  root: IndexRoot,
  files: SearchFiles,
  { words }: WordList,
): Promise<Found> {
  const quotation = asOneLine(query)
  const passages = await passagesQuoted(quotation, root, files, (word) => words.get(word))
  const hits = await Promise.all(
    passages.map(async (number) => {
      const { slug, at } = placeOf(number, root)
      const text = await files.brief(slug)
      const passage = text.passages[at]
      const alignment = passage && align(quotation, passage.text)
      return alignment ? [{ slug, text, hit: quotedHit(passage, alignment) }] : []
    }),
  )
  const best = hits.flat().sort((one, other) => other.hit.score - one.hit.score)
  // A passage with every word makes those with only some of them uninteresting.
  const least = (best[0]?.hit.score ?? 0) === 1 ? 1 : 0
  const byBrief = Map.groupBy(
    best.filter(({ hit }) => hit.score >= least),
    ({ slug }) => slug,
  )
  return foundIn(
    Array.from(byBrief, ([slug, found]) =>
      briefOf(
        slug,
        found[0]?.text,
        found.map(({ hit }) => hit),
      ),
    ),
    0,
  )
}

function foundIn(all: readonly BriefHits[], moreBriefs: number): Found {
  const briefs = all.filter(({ hits }) => hits.length > 0)
  return { briefs, count: countHits(briefs), readBriefs: all.length, moreBriefs }
}

const briefOf = (slug: string, text: BriefText | undefined, hits: Hit[]): BriefHits => {
  const { title = '', byline = '', lang = 'en' } = text ?? {}
  return { slug, title, byline, lang, hits }
}

const hitOf = (passage: Passage, lang: string): Hit => ({
  ...passage,
  ...{ score: 1, lacks: [], excerpt: excerptOf(passage.text, [], lang) },
})

function quotedHit(passage: Passage, { share, range, parts }: Alignment): Hit {
  const excerpt = {
    pieces: parts.map(({ kind, text }) => ({ text, marked: kind === 'same', kind })),
    before: range.start > 0,
    after: range.end < passage.text.trimEnd().length,
  }
  const same = parts.filter(({ kind }) => kind === 'same').map(({ text }) => text.trim())
  const longest = same.reduce((one, other) => (other.length > one.length ? other : one), '')
  return { ...passage, score: share, lacks: [], marks: `"${longest}"`, excerpt }
}

function placeOf(number: number, { briefs }: IndexRoot): { slug: string; at: number } {
  let first = 0
  for (const { slug, kinds } of briefs) {
    if (number < first + kinds.length) return { slug, at: number - first }
    first += kinds.length
  }
  throw new Error(`No passage ${number}.`)
}

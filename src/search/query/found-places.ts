/** Answers that are places themselves: of a citation, of an address, of a quotation. */
import { wordsOf } from '../../brief/text/words.ts'
import type { CitedPlace } from './citation.ts'
import type { Engine } from './engine.ts'
import { candidatesOf } from './candidates.ts'
import { excerptOf } from './excerpt.ts'
import { briefsWithWord, rarest, type Index } from './find-briefs.ts'
import { bare } from './match.ts'
import { loadBrief, type Passage } from './passages.ts'
import { align, asOneLine, MIN_SHARE, type Alignment } from './quotation.ts'
import { countHits, type BriefHits, type Hit } from './rank.ts'
import type { Reach } from './read-briefs.ts'

interface Found {
  briefs: BriefHits[]
  count: number
  readBriefs: number
  moreBriefs: number
}

/** How many of a quotation's rarest words are looked up: each may be in another part of the index. */
const LOOKED_UP = 10

/** How many briefs with most of these words are read. */
const READ = 8

/** How many passages of a brief are compared with the quotation. */
const COMPARED = 4

/**
 * @param place what the query names
 * @param engine Pagefind
 * @param reach how many briefs to read
 * @returns the places with these addresses, or all of the kind
 * @throws if the text of a brief cannot be loaded
 */
export async function hitsAt(
  { slugs, ids, kind }: CitedPlace,
  engine: Engine,
  { atLeast, atMost }: Reach,
): Promise<Found> {
  const some = slugs.slice(0, Math.max(atLeast, atMost))
  const isCited = (passage: Passage) =>
    ids.length > 0 ? ids.includes(passage.id) : passage.kind === kind
  const briefs = await Promise.all(
    some.map(async (brief) => {
      const { results } = await engine.search(null, { filters: { brief } })
      const loaded = await Promise.all(results.map(loadBrief))
      return loaded.map(({ passages, ...record }): BriefHits => {
        const hits = passages.filter(isCited).map((passage) => ({
          ...{ ...passage, score: 1, lacks: [] },
          excerpt: excerptOf(passage.text, [], record.lang),
        }))
        return { ...record, hits }
      })
    }),
  )
  return foundIn(briefs.flat(), slugs.length - some.length)
}

/**
 * @param query words copied from somewhere
 * @param index Pagefind and the library's words
 * @param minShare the share of the words that a passage must have
 * @param allowed the ids of the briefs to search; `undefined` for all
 * @returns the passages that have these words in this order, all or most of them, the nearest first
 * @throws if a part of the index or the text of a brief cannot be loaded
 */
export async function hitsOfQuotation(
  query: string,
  index: Index,
  minShare: number,
  allowed: ReadonlySet<string> | undefined,
): Promise<Found> {
  const quotation = asOneLine(query)
  const words = wordsOf(quotation).map(({ folded }) => bare(folded))
  const known = rarest(words, index.list)
    .filter((word) => !index.list.isWhole || index.list.words.has(word))
    .slice(0, LOOKED_UP)
  const found = await Promise.all(known.map((word) => briefsWithWord(word, index)))
  const best = candidatesOf(found, allowed).filter(
    ({ terms }) => terms >= known.length * (MIN_SHARE / 2),
  )
  const loaded = await Promise.all(best.slice(0, READ).map(({ result }) => loadBrief(result)))
  const briefs = loaded.map(({ passages, ...record }): BriefHits => {
    const hits = likeliest(passages, known).flatMap((passage) => {
      const alignment = align(quotation, passage.text)
      return alignment && alignment.share >= minShare ? [quotedHit(passage, alignment)] : []
    })
    return { ...record, hits: hits.sort(compare) }
  })
  // A passage with every word makes those with only some of them uninteresting.
  const isWhole = briefs.some(({ hits }) => hits[0]?.score === 1)
  const kept = briefs.map(({ hits, ...record }) => ({
    ...{ ...record, hits: hits.filter(({ score }) => !isWhole || score === 1) },
  }))
  return foundIn(
    kept.sort((one, other) => compare(one.hits[0], other.hits[0])),
    0,
  )
}

/** More of the words first, then fewer words between them; a paragraph before what repeats it. */
function compare(one: Hit | undefined, other: Hit | undefined): number {
  if (!one || !other) return one ? -1 : other ? 1 : 0
  const gaps = ({ excerpt }: Hit) => excerpt.pieces.filter(({ kind }) => kind === 'text').length
  const rest = ({ kind }: Hit) => (kind === 'paragraph' ? 0 : 1)
  return other.score - one.score || gaps(one) - gaps(other) || rest(one) - rest(other)
}

/** The passages with most of the words: aligning takes long. */
function likeliest(passages: readonly Passage[], words: readonly string[]): Passage[] {
  const counted = passages.map((passage) => {
    const own = new Set(wordsOf(passage.text).map(({ folded }) => bare(folded)))
    return { passage, count: words.filter((word) => own.has(word)).length }
  })
  return counted
    .filter(({ count }) => count > 0)
    .sort((one, other) => other.count - one.count)
    .slice(0, COMPARED)
    .map(({ passage }) => passage)
}

function foundIn(all: readonly BriefHits[], moreBriefs: number): Found {
  const briefs = all.filter(({ hits }) => hits.length > 0)
  return { briefs, count: countHits(briefs), readBriefs: all.length, moreBriefs }
}

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

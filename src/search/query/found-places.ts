/** Answers that are places themselves: of a citation, of an address, of a quotation. */
import { wordsOf } from '../../brief/text/words.ts'
import { candidatesOf } from './candidates.ts'
import type { CitedPlace } from './citation.ts'
import type { Engine } from './engine.ts'
import { excerptOf } from './excerpt.ts'
import { briefsWithWord, rarest, type Index } from './find-briefs.ts'
import { bare } from './match.ts'
import { loadBrief, type Passage } from './passages.ts'
import { align, asOneLine, MIN_SHARE, type Alignment } from './quotation.ts'
import type { BriefHits, Hit } from './rank.ts'

/** How many of a quotation's rarest words are looked up: each may be in another part of the index. */
const LOOKED_UP = 10

/** How many briefs with most of these words are read. */
const READ = 8

/** Aligning takes long: briefs and passages with a smaller share of the words are left out. */
const LIKELY = MIN_SHARE / 2

/**
 * @returns the places with the cited addresses, or all of the kind, in at most `count` briefs
 * @throws if the text of a brief cannot be loaded
 */
export async function hitsAt(
  { slugs, ids, kind }: CitedPlace,
  engine: Engine,
  count: number,
): Promise<{ briefs: BriefHits[]; moreBriefs: number }> {
  const some = slugs.slice(0, count)
  const found = await Promise.all(some.map((brief) => engine.search(null, { filters: { brief } })))
  const loaded = await Promise.all(found.flatMap(({ results }) => results).map(loadBrief))
  const briefs = loaded.map(({ passages, ...record }): BriefHits => {
    const cited = passages.filter((one) =>
      ids.length > 0 ? ids.includes(one.id) : one.kind === kind,
    )
    const hits = cited.map((passage) => ({
      ...{ ...passage, score: 1, lacks: [] },
      excerpt: excerptOf(passage.text, [], record.lang),
    }))
    return { ...record, hits }
  })
  return { briefs: briefs.filter(hasHits), moreBriefs: slugs.length - some.length }
}

/**
 * @returns the passages of the allowed briefs that have the words of a quotation in this order, at least the share
 *   `minShare` of them, the nearest first
 * @throws if a part of the index or the text of a brief cannot be loaded
 */
export async function hitsOfQuotation(
  query: string,
  index: Index,
  minShare: number,
  allowed: ReadonlySet<string> | undefined,
): Promise<{ briefs: BriefHits[]; moreBriefs: number }> {
  const quotation = asOneLine(query)
  const known = rarest(bareWordsOf(quotation), index.list)
    .filter((word) => !index.list.isWhole || index.list.words.has(word))
    .slice(0, LOOKED_UP)
  const found = await Promise.all(known.map((word) => briefsWithWord(word, index)))
  const best = candidatesOf(found, allowed)
    .filter(({ terms }) => terms >= known.length * LIKELY)
    .slice(0, READ)
  const loaded = await Promise.all(best.map(({ result }) => loadBrief(result)))
  const briefs = loaded.map(({ passages, ...record }): BriefHits => {
    const hits = passages.flatMap((passage) => {
      const own = new Set(bareWordsOf(passage.text))
      const isLikely = known.filter((word) => own.has(word)).length >= known.length * LIKELY
      const alignment = isLikely ? align(quotation, passage.text) : undefined
      return alignment && alignment.share >= minShare ? [quotedHit(passage, alignment)] : []
    })
    return { ...record, hits: hits.sort(compare) }
  })
  // A passage with every word makes those with only some of them uninteresting.
  const isWhole = briefs.some(({ hits }) => hits[0]?.score === 1)
  const kept = briefs
    .map((one) => ({ ...one, hits: one.hits.filter(({ score }) => !isWhole || score === 1) }))
    .filter(hasHits)
    .sort((one, other) => compare(one.hits[0], other.hits[0]))
  return { briefs: kept, moreBriefs: 0 }
}

const hasHits = ({ hits }: BriefHits): boolean => hits.length > 0

const bareWordsOf = (text: string): string[] => wordsOf(text).map(({ folded }) => bare(folded))

/** More of the words first, then fewer words between them; a paragraph before what repeats it. */
function compare(one: Hit | undefined, other: Hit | undefined): number {
  if (!one || !other) return one ? -1 : other ? 1 : 0
  const gaps = ({ excerpt }: Hit) => excerpt.pieces.filter(({ kind }) => kind === 'text').length
  const rest = ({ kind }: Hit) => (kind === 'paragraph' ? 0 : 1)
  return other.score - one.score || gaps(one) - gaps(other) || rest(one) - rest(other)
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

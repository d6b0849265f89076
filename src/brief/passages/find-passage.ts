/** Finds the passage that a pull quote was pulled from. */
import type { QuotedPassage } from '../blocks/pull-quote.ts'
import { digitsFor } from './number-words.ts'
import { wordsOf, type Word } from '../text/words.ts'

/** A paragraph with its words prepared for comparison. */
interface Candidate extends Words {
  number: number
}

interface Words {
  words: readonly Word[]
  /** The same words in the form in which they are compared. */
  folded: readonly string[]
}

/** The longest part of a quotation that a paragraph contains. */
interface Agreement {
  /** Number of words that agree, over all segments. */
  length: number
  quotationWords: string
  passageWords: string
}

export type PassageSearch =
  | { found: QuotedPassage }
  | {
      found: undefined
      reason: 'empty' | 'absent' | 'ambiguous'
      /** Numbers of the paragraphs that match, if several do. */
      candidates: number[]
      /** The paragraph with the longest agreement, and where it first differs. */
      nearest?: { paragraph: number; quotationWords: string; passageWords: string }
    }

/** Words shown to the editor on either side of a difference. */
const SHOWN = 4

/** @returns a brief's paragraphs, prepared once for all calls of `findPassage` */
export function prepareParagraphs(
  paragraphs: readonly { number: number; plain: string }[],
): Candidate[] {
  return paragraphs.map(({ number, plain }) => ({ number, ...comparable(plain) }))
}

/**
 * Finds the one passage that a quotation repeats. Typographic quotes, dashes, case and accents make
 * no difference, number words equal digits, and "…", "..." or "[…]" means words left out within the
 * paragraph. Every other word must agree, in order.
 *
 * @param quotation the pull quote's plain text
 * @param paragraphs the paragraphs of the brief
 * @param from the number of the paragraph to look in, if the editor names one
 * @returns the passage, or why there is none
 */
export function findPassage(
  quotation: string,
  paragraphs: readonly Candidate[],
  from?: number,
): PassageSearch {
  const segments = segmentsOf(quotation)
  if (segments.length === 0) return { found: undefined, reason: 'empty', candidates: [] }
  const searched = paragraphs.filter(({ number }) => from === undefined || number === from)
  const found = searched.flatMap((paragraph) => passagesIn(paragraph, segments))
  const [passage, ...others] = found
  if (passage && others.length === 0) return { found: passage }
  if (passage) {
    return {
      found: undefined,
      reason: 'ambiguous',
      candidates: found.map(({ paragraph }) => paragraph),
    }
  }
  const nearest = nearestTo(segments, searched)
  return { found: undefined, reason: 'absent', candidates: [], ...(nearest && { nearest }) }
}

/** The parts of a quotation between ellipses. */
function segmentsOf(quotation: string): Words[] {
  return quotation
    .replace(/\[(\p{L}+)\]/gu, '$1')
    .split(/\[?(?:…|\.\s?\.\s?\.)\]?/)
    .map(comparable)
    .filter(({ words }) => words.length > 0)
}

function comparable(text: string): Words {
  const words = wordsOf(text)
  return { words, folded: words.map(({ folded }) => digitsFor(folded)) }
}

/** The passages in one paragraph, at most two: that is enough to know that there are several. */
function passagesIn(paragraph: Candidate, segments: readonly Words[]): QuotedPassage[] {
  const passages: QuotedPassage[] = []
  let from = 0
  while (passages.length < 2) {
    const { start, end } = matchFrom(from, paragraph, segments)
    const first = start === undefined ? undefined : paragraph.words[start]
    const last = end === undefined ? undefined : paragraph.words[end - 1]
    if (start === undefined || !first || !last) break
    passages.push({ paragraph: paragraph.number, start: first.start, end: last.end })
    from = start + 1
  }
  return passages
}

/**
 * Matches all segments in order, each at its earliest position. If that fails, no later position of
 * the first segment can succeed, since the others would come later still.
 */
function matchFrom(
  from: number,
  paragraph: Candidate,
  segments: readonly Words[],
): { start?: number; end?: number; agreement?: Agreement } {
  let start: number | undefined
  let end = from
  let matched = 0
  for (const segment of segments) {
    const occurrence = findWords(segment.folded, paragraph.folded, end)
    if (occurrence.start === undefined) {
      const { length, start: at } = occurrence.longest
      const agreement = {
        length: matched + length,
        quotationWords: shown(segment, length),
        passageWords: shown(paragraph, at + length),
      }
      return { agreement }
    }
    start ??= occurrence.start
    end = occurrence.start + segment.words.length
    matched += segment.words.length
  }
  return { ...(start !== undefined && { start }), end }
}

/**
 * Finds a run of words from an index on: where it begins, `undefined` if nowhere, and the longest
 * match of its beginning that was met before.
 */
function findWords(
  run: readonly string[],
  words: readonly string[],
  from: number,
): { start: number | undefined; longest: { start: number; length: number } } {
  let longest = { start: from, length: 0 }
  for (let start = from; start < words.length; start += 1) {
    let length = 0
    while (length < run.length && run[length] === words[start + length]) length += 1
    if (length === run.length) return { start, longest }
    if (length > longest.length) longest = { start, length }
  }
  return { start: undefined, longest }
}

/** The paragraph with the longest agreement of more than one word. */
function nearestTo(segments: readonly Words[], searched: readonly Candidate[]) {
  let best: (Agreement & { paragraph: number }) | undefined
  for (const paragraph of searched) {
    const { agreement } = matchFrom(0, paragraph, segments)
    if (!agreement || agreement.length <= (best?.length ?? 1)) continue
    best = { ...agreement, paragraph: paragraph.number }
  }
  if (!best) return undefined
  const { paragraph, quotationWords, passageWords } = best
  return { paragraph, quotationWords, passageWords }
}

const shown = ({ folded }: Words, at: number): string =>
  folded.slice(Math.max(0, at - SHOWN), at + SHOWN).join(' ')

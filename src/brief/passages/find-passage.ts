/** Finds the passage that a pull quote was pulled from. */
import type { QuotedPassage } from '../blocks/pull-quote.ts'
import { digitsFor } from './number-words.ts'
import { wordsOf, type Word } from '../text/words.ts'

interface Words {
  words: readonly Word[]
  /** The same words in the form in which they are compared. */
  folded: readonly string[]
}

/** A paragraph with its words prepared for comparison. */
interface Candidate extends Words {
  number: number
}

/** Where a quotation first differs from a paragraph that it agrees with for some words. */
interface Difference {
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
      nearest?: { paragraph: number; quotationWords: string; passageWords: string } | undefined
    }

/** Words shown to the editor on either side of a difference. */
const SHOWN = 4

/** @returns a brief's paragraphs, prepared once for all calls of `findPassage` */
export const prepareParagraphs = (
  paragraphs: readonly { number: number; plain: string }[],
): Candidate[] => paragraphs.map(({ number, plain }) => ({ number, ...comparable(plain) }))

/**
 * @param from the number of the paragraph to look in, if the editor names one
 * @returns the one passage that a quotation repeats, or why there is none. Typographic quotes, dashes, case
 *   and accents make no difference, number words equal digits, and "…", "..." or "[…]" means words left
 *   out within the paragraph. Every other word must agree, in order
 */
export function findPassage(
  quotation: string,
  paragraphs: readonly Candidate[],
  from?: number,
): PassageSearch {
  const segments = segmentsOf(quotation)
  if (segments.length === 0) return { found: undefined, reason: 'empty', candidates: [] }
  const searched = paragraphs.filter(({ number }) => from === undefined || number === from)
  const passages = searched.flatMap((paragraph) => passagesIn(paragraph, segments))
  const [found, ...others] = passages
  if (found && others.length === 0) return { found }
  const candidates = passages.map(({ paragraph }) => paragraph)
  if (found) return { found: undefined, reason: 'ambiguous', candidates }
  const nearest = nearestTo(segments, searched)
  return { found: undefined, reason: 'absent', candidates, nearest }
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
    const match = matchFrom(from, paragraph, segments)
    if ('length' in match) break
    const [first, last] = [paragraph.words[match.start], paragraph.words[match.end - 1]]
    if (!first || !last) break
    passages.push({ paragraph: paragraph.number, start: first.start, end: last.end })
    from = match.start + 1
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
): { start: number; end: number } | Difference {
  let start = -1
  let end = from
  let matched = 0
  for (const segment of segments) {
    const { longest, length } = findWords(segment.folded, paragraph.folded, end)
    matched += length
    if (length < segment.folded.length) {
      const quotationWords = shown(segment, length)
      return { length: matched, quotationWords, passageWords: shown(paragraph, longest + length) }
    }
    if (start === -1) start = longest
    end = longest + length
  }
  return { start, end }
}

/** Where a run of words begins from an index on or, if nowhere, the longest match of its beginning. */
function findWords(
  run: readonly string[],
  words: readonly string[],
  from: number,
): { longest: number; length: number } {
  let best = { longest: from, length: 0 }
  for (let start = from; start < words.length && best.length < run.length; start += 1) {
    let length = 0
    while (length < run.length && run[length] === words[start + length]) length += 1
    if (length > best.length) best = { longest: start, length }
  }
  return best
}

/** The paragraph with the longest agreement of more than one word. */
function nearestTo(segments: readonly Words[], searched: readonly Candidate[]) {
  let best: (Difference & { paragraph: number }) | undefined
  for (const paragraph of searched) {
    const match = matchFrom(0, paragraph, segments)
    if (!('length' in match) || match.length <= (best?.length ?? 1)) continue
    best = { ...match, paragraph: paragraph.number }
  }
  return best
}

const shown = ({ folded }: Words, at: number): string =>
  folded.slice(Math.max(0, at - SHOWN), at + SHOWN).join(' ')

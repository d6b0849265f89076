/** The passage that a pull quote was pulled from. */
import type { QuotedPassage } from '../blocks/pull-quote.ts'
import { digitsFor } from './number-words.ts'
import { findWords } from './find-words.ts'
import { wordsOf, type Word } from '../text/words.ts'

/** A paragraph, its words ready to be compared. */
export interface Candidate extends Words {
  number: number
}

interface Words {
  words: readonly Word[]
  /** The same words as they are compared. */
  folded: readonly string[]
}

/** How far a quotation agrees with a paragraph that does not hold all of it. */
interface Agreement {
  /** Words that agree, over all runs. */
  length: number
  quotationWords: string
  passageWords: string
}

export type PassageSearch =
  | { found: QuotedPassage }
  | {
      found: undefined
      reason: 'empty' | 'absent' | 'ambiguous'
      /** Numbers of the paragraphs that match, where several do. */
      candidates: number[]
      /** The paragraph that agrees longest, and where it first differs. */
      nearest?: { paragraph: number; quotationWords: string; passageWords: string }
    }

/** How many words around a difference are shown to the editor. */
const SHOWN = 4

/**
 * @param paragraphs a brief's paragraphs
 * @returns the same, ready for `findPassage`, so that many quotations look through one preparation
 */
export function prepareParagraphs(
  paragraphs: readonly { number: number; plain: string }[],
): Candidate[] {
  return paragraphs.map(({ number, plain }) => ({ number, ...comparable(plain) }))
}

/**
 * Finds the one passage that a quotation repeats. Typographic quotes, dashes, case and accents
 * make no difference, number words equal digits, and "…", "..." or "[…]" stands for words left
 * out within the paragraph; every other word must agree, in order.
 *
 * @param quotation the pull quote's plain text
 * @param paragraphs where to look
 * @param from the number of the only paragraph to look in, where the editor names it
 * @returns the passage, or why there is none
 */
export function findPassage(
  quotation: string,
  paragraphs: readonly Candidate[],
  from?: number,
): PassageSearch {
  const segments = segmentsOf(quotation)
  if (segments.length === 0) return { found: undefined, reason: 'empty', candidates: [] }
  const looked = paragraphs.filter(({ number }) => from === undefined || number === from)
  const found = looked.flatMap((paragraph) => passagesIn(paragraph, segments))
  const [passage, ...others] = found
  if (passage && others.length === 0) return { found: passage }
  if (passage) {
    return {
      found: undefined,
      reason: 'ambiguous',
      candidates: found.map(({ paragraph }) => paragraph),
    }
  }
  const nearest = nearestTo(segments, looked)
  return { found: undefined, reason: 'absent', candidates: [], ...(nearest && { nearest }) }
}

/** The runs of words between the places where something was left out. */
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

/** The passages in one paragraph, two at most: several are too many anyway. */
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
 * All segments in order, each taken at its earliest place: where that fails, no later place of the
 * first can do better, since the others would stand later still.
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

/** The paragraph that agrees longest, where more than a word agrees. */
function nearestTo(segments: readonly Words[], looked: readonly Candidate[]) {
  let best: (Agreement & { paragraph: number }) | undefined
  for (const paragraph of looked) {
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

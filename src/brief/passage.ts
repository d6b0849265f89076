/** The passage that a pull quote was pulled from. */
import type { Passage } from './brief.ts'
import { digitsFor } from './number-words.ts'
import { wordsOf, type Word } from './words.ts'

interface Candidate {
  number: number
  plain: string
}

export type PassageSearch =
  | { found: Passage }
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
  const [first] = segments
  if (!first) return { found: undefined, reason: 'empty', candidates: [] }
  const looked = paragraphs
    .filter(({ number }) => from === undefined || number === from)
    .map((paragraph) => ({ paragraph, words: comparable(paragraph.plain) }))
  const found = looked.flatMap(({ paragraph, words }) =>
    startsOf(first, words, 0).flatMap((start) => {
      const end = endOf(segments, words, start)
      const last = end === undefined ? undefined : words[end - 1]
      const begin = words[start]
      if (!begin || !last) return []
      return [{ paragraph: paragraph.number, start: begin.start, end: last.end }]
    }),
  )
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
function segmentsOf(quotation: string): Word[][] {
  return quotation
    .replace(/\[(\p{L}+)\]/gu, '$1')
    .split(/\[?(?:…|\.\s?\.\s?\.)\]?/)
    .map(comparable)
    .filter((segment) => segment.length > 0)
}

function comparable(text: string): Word[] {
  return wordsOf(text).map((word) => ({ ...word, folded: digitsFor(word.folded) }))
}

/** Every index at which the segment stands, from an index on. */
function startsOf(segment: readonly Word[], words: readonly Word[], from: number): number[] {
  const starts: number[] = []
  for (let start = from; start + segment.length <= words.length; start += 1) {
    if (agreement(segment, words, start) === segment.length) starts.push(start)
  }
  return starts
}

/** The index behind the last segment, each taken at its earliest place. */
function endOf(segments: readonly Word[][], words: readonly Word[], start: number) {
  let end: number | undefined = start
  for (const [index, segment] of segments.entries()) {
    const at: number | undefined = index === 0 ? start : startsOf(segment, words, end)[0]
    if (at === undefined) return undefined
    end = at + segment.length
  }
  return end
}

/** How many words of the segment stand in a row from an index on. */
function agreement(segment: readonly Word[], words: readonly Word[], start: number): number {
  const differs = segment.findIndex((word, index) => word.folded !== words[start + index]?.folded)
  return differs === -1 ? segment.length : differs
}

function nearestTo(
  segments: readonly Word[][],
  looked: readonly { paragraph: Candidate; words: Word[] }[],
) {
  let best = { length: 0, paragraph: 0, quotationWords: '', passageWords: '' }
  for (const { paragraph, words } of looked) {
    for (const segment of segments) {
      for (let start = 0; start < words.length; start += 1) {
        const length = agreement(segment, words, start)
        if (length <= best.length || length === segment.length) continue
        best = {
          length,
          paragraph: paragraph.number,
          quotationWords: shown(segment, length),
          passageWords: shown(words, start + length),
        }
      }
    }
  }
  return best.length > 1 ? best : undefined
}

const shown = (words: readonly Word[], at: number): string =>
  words
    .slice(Math.max(0, at - SHOWN), at + SHOWN)
    .map(({ folded }) => folded)
    .join(' ')

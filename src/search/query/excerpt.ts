/** Excerpts: the whole sentences around matches. */
import { segmentsOf } from '../../brief/text/segments.ts'
import type { Range } from './match.ts'

export interface Piece {
  text: string
  marked: boolean
  /** Of a quotation: whether the words are in both, in the passage alone, or only in the quotation. */
  kind?: 'same' | 'text' | 'quoted'
}

export interface Excerpt {
  pieces: Piece[]
  /** Whether the passage has more text before or after it. */
  before: boolean
  after: boolean
}

/** @returns the sentence of a passage with the most matches, these marked; `ranges` are in order, at least one */
export function excerptOf(text: string, ranges: readonly Range[], lang: string): Excerpt {
  const sentences = sentencesOf(text, lang)
  const counted = sentences.map((sentence) => ({
    ...sentence,
    matches: ranges.filter(({ start }) => start >= sentence.start && start < sentence.end).length,
  }))
  const best = counted.reduce((one, other) => (other.matches > one.matches ? other : one))
  return {
    pieces: piecesOf(text, ranges, best),
    before: best.start > 0,
    after: best.end < text.trimEnd().length,
  }
}

/** @returns every sentence of a passage with a match, its matches marked; `ranges` are in order */
export function contextOf(text: string, ranges: readonly Range[], lang: string): Piece[][] {
  return sentencesOf(text, lang)
    .filter(({ start, end }) => ranges.some((range) => range.start >= start && range.start < end))
    .map((sentence) => piecesOf(text, ranges, sentence))
}

function sentencesOf(text: string, lang: string): Range[] {
  const sentences: Range[] = []
  for (const { index, segment } of segmentsOf(text, lang, 'sentence')) {
    const last = sentences.at(-1)
    // "U.S. soil", "Op.-Ed pieces": the full stop of an abbreviation does not end a sentence.
    if (last && /(?:\b\p{L}\.|Op\.-?Ed)\s*$/u.test(text.slice(last.start, last.end))) {
      last.end = index + segment.length
    } else {
      sentences.push({ start: index, end: index + segment.length })
    }
  }
  return sentences.length > 0 ? sentences : [{ start: 0, end: text.length }]
}

function piecesOf(text: string, ranges: readonly Range[], { start, end }: Range): Piece[] {
  const pieces: Piece[] = []
  let at = start
  for (const range of ranges) {
    if (range.start < at || range.end > end) continue
    pieces.push({ text: text.slice(at, range.start), marked: false })
    pieces.push({ text: text.slice(range.start, range.end), marked: true })
    at = range.end
  }
  pieces.push({ text: text.slice(at, end).trimEnd(), marked: false })
  return pieces.filter((piece) => piece.text !== '')
}

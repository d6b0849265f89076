/** Finds a quotation again, with the words that differ from the text. */
import { wordsOf, type Word } from '../../brief/text/words.ts'
import type { Range } from './match.ts'

/** Fewer words are a search for these words. */
export const MIN_QUOTATION = 5

/** The share of the words that must be in the passage, in their order. */
export const MIN_SHARE = 0.6

/** Costs and gains of an alignment: an ellipsis may leave out many words of the text. */
const SAME = 2
const OTHER = -1
const ADDED = -1
const LEFT_OUT = -0.25

export interface Alignment {
  /** The share of the quoted words that are in the text, from 0 to 1. */
  share: number
  /** What is quoted of the text. */
  range: Range
  /** Its parts: words in both, in the text alone, in the quotation alone. */
  parts: { kind: 'same' | 'text' | 'quoted'; text: string }[]
}

/**
 * Aligns a quotation with a text. Source: Smith and Waterman, Identification of common molecular
 * subsequences, 1981, over words.
 *
 * @param query words copied from somewhere
 * @param text the text of a passage
 * @returns how they correspond; `undefined` if too few words do
 */
export function align(query: string, text: string): Alignment | undefined {
  const quoted = wordsOf(query)
  const words = wordsOf(text)
  const steps = pathThrough(quoted, words)
  const same = steps.filter(({ kind }) => kind === 'same')
  const share = same.length / quoted.length
  const [first, last] = [same[0]?.word, same.at(-1)?.word]
  if (!first || !last || share < MIN_SHARE) return undefined
  const range = { start: words[first.text]?.start ?? 0, end: words[last.text]?.end ?? 0 }
  return { share, range, parts: partsOf(steps, quoted, query, words, text.slice(0, range.end)) }
}

/** @returns a quotation as one line, without the hyphens at the ends of its former lines */
export const asOneLine = (query: string): string =>
  query
    .replace(/(\p{L})[-\u00ad]\s+(?=\p{Ll})/gu, '$1')
    .replace(/\s+/g, ' ')
    .trim()

interface Step {
  kind: 'same' | 'text' | 'quoted'
  /** Index of the word in the quotation and in the text; of a word in one alone, the next in the other. */
  word: { quoted: number; text: number }
}

function pathThrough(quoted: readonly Word[], words: readonly Word[]): Step[] {
  const width = words.length + 1
  const scores = new Float32Array((quoted.length + 1) * width)
  let end = 0
  for (let i = 1; i <= quoted.length; i += 1) {
    for (let j = 1; j <= words.length; j += 1) {
      const at = i * width + j
      const score = Math.max(
        0,
        ...choicesAt(at, width, scores, isSame(quoted[i - 1], words[j - 1])),
      )
      scores[at] = score
      if (score > (scores[end] ?? 0)) end = at
    }
  }
  const steps: Step[] = []
  for (let at = end; (scores[at] ?? 0) > 0;) {
    const [i, j] = [Math.floor(at / width) - 1, (at % width) - 1]
    const equal = isSame(quoted[i], words[j])
    const [both, added] = choicesAt(at, width, scores, equal)
    const word = { quoted: i, text: j }
    const score = scores[at] ?? 0
    if (Math.abs(score - (both ?? 0)) < 1e-3) {
      if (equal) steps.push({ kind: 'same', word })
      else steps.push({ kind: 'text', word }, { kind: 'quoted', word })
      at -= width + 1
    } else if (Math.abs(score - (added ?? 0)) < 1e-3) {
      steps.push({ kind: 'quoted', word })
      at -= width
    } else {
      steps.push({ kind: 'text', word })
      at -= 1
    }
  }
  return steps.reverse()
}

/** The scores of going on in both, in the quotation alone, in the text alone. */
const choicesAt = (at: number, width: number, scores: Float32Array, equal: boolean): number[] => [
  (scores[at - width - 1] ?? 0) + (equal ? SAME : OTHER),
  (scores[at - width] ?? 0) + ADDED,
  (scores[at - 1] ?? 0) + LEFT_OUT,
]

const isSame = (one: Word | undefined, other: Word | undefined): boolean =>
  one !== undefined && other !== undefined && one.folded === other.folded

/** Joins steps of one kind; a word of the text comes with the signs that follow it. */
function partsOf(
  steps: readonly Step[],
  quoted: readonly Word[],
  query: string,
  words: readonly Word[],
  text: string,
): Alignment['parts'] {
  const parts: Alignment['parts'] = []
  for (const { kind, word } of steps) {
    const own =
      kind === 'quoted'
        ? `${query.slice(quoted[word.quoted]?.start, quoted[word.quoted]?.end)} `
        : text.slice(words[word.text]?.start, words[word.text + 1]?.start)
    const last = parts.at(-1)
    if (last?.kind === kind) last.text += own
    else parts.push({ kind, text: own })
  }
  return parts
}

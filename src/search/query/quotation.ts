/** Finds a quotation again, with the words that differ from the text. */
import { wordsOf } from '../../brief/text/words.ts'
import type { Range } from './match.ts'

/** Fewer words are a search for these words. */
export const MIN_QUOTATION = 6

/** The share of the words that must be in the passage, in their order. */
export const MIN_SHARE = 0.6

/** Gains and costs of an alignment: an ellipsis may leave out many words of the text. */
const GAINS = { same: 2, other: -1, quoted: -1, text: -0.25 }

type Step = keyof typeof GAINS

export interface Alignment {
  /** The share of the quoted words that are in the text, from 0 to 1. */
  share: number
  /** What is quoted of the text. */
  range: Range
  /** Its parts: words in both, in the text alone, in the quotation alone. */
  parts: { kind: 'same' | 'text' | 'quoted'; text: string }[]
}

/** @returns a quotation as one line, without the hyphens at the ends of its former lines */
export const asOneLine = (query: string): string =>
  query
    .replace(/(\p{L})[-\u00ad]\s+(?=\p{Ll})/gu, '$1')
    .replace(/\s+/g, ' ')
    .trim()

/**
 * @returns how a quotation and the text of a passage correspond; `undefined` if too few words do. Source: Smith and
 *   Waterman, Identification of common molecular subsequences, 1981, over words
 */
export function align(query: string, text: string): Alignment | undefined {
  const [quoted, words] = [wordsOf(query), wordsOf(text)]
  const width = words.length + 1
  const scores = new Float32Array((quoted.length + 1) * width)
  const steps: (Step | undefined)[] = []
  let at = 0
  for (let i = 1; i <= quoted.length; i += 1) {
    for (let j = 1; j <= words.length; j += 1) {
      const here = i * width + j
      const both = quoted[i - 1]?.folded === words[j - 1]?.folded ? 'same' : 'other'
      for (const [step, from] of [
        [both, here - width - 1],
        ['quoted', here - width],
        ['text', here - 1],
      ] as const) {
        const score = (scores[from] ?? 0) + GAINS[step]
        if (score > (scores[here] ?? 0)) [scores[here], steps[here]] = [score, step]
      }
      if ((scores[here] ?? 0) > (scores[at] ?? 0)) at = here
    }
  }
  const parts: Alignment['parts'] = []
  const add = (kind: 'same' | 'text' | 'quoted', own: string) => {
    const first = parts[0]
    if (first?.kind === kind) first.text = own + first.text
    else parts.unshift({ kind, text: own })
  }
  const range = { start: 0, end: words[(at % width) - 1]?.end ?? 0 }
  const quotedWord = (i: number) => `${query.slice(quoted[i]?.start, quoted[i]?.end)} `
  // A word of the text comes with the signs that follow it.
  const textWord = (j: number) =>
    text.slice(words[j]?.start, Math.min(words[j + 1]?.start ?? range.end, range.end))
  let same = 0
  for (let step = steps[at]; step; step = steps[at]) {
    const [i, j] = [Math.floor(at / width) - 1, (at % width) - 1]
    if (step === 'same') same += 1
    if (step === 'same') add('same', textWord(j))
    if (step === 'text' || step === 'other') add('text', textWord(j))
    if (step === 'quoted' || step === 'other') add('quoted', quotedWord(i))
    if (step !== 'quoted') range.start = words[j]?.start ?? 0
    at -= step === 'text' ? 1 : step === 'quoted' ? width : width + 1
  }
  const share = same / quoted.length
  return share < MIN_SHARE ? undefined : { share, range, parts }
}

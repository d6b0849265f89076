/** Finds the nearest passage when the words of a link are no longer in the text. */
import type { FoldedRun, Stretch } from './page-text.ts'
import type { TextDirective } from './text-directive.ts'
import { wordsOf, type Word } from '../../brief/text/words.ts'

/** The share of the sought words that a passage must have: less if it is in the linked place. */
const SHARED = { inPlace: 0.3, elsewhere: 0.5 }

/** Words that may have been inserted between the sought words. */
const ROOM = 4

/**
 * @returns the passage that has most of the words of a directive, first in the linked place, then in the rest of
 *   the brief; `undefined` if nothing is near
 */
export function nearestPassage(
  page: readonly FoldedRun[],
  { prefix = '', start, end, suffix = '' }: TextDirective,
  place: string,
): Stretch | undefined {
  const isOne = end === undefined
  const terms = isOne
    ? [`${prefix} ${start} ${suffix}`]
    : [`${prefix} ${start}`, `${end} ${suffix}`]
  const runs = page.flatMap(({ place, isNumber, folded }, run) =>
    place === undefined || isNumber ? [] : { run, place, words: wordsOf(folded) },
  )
  const weigh = weights(runs.flatMap(({ words }) => words))
  for (const { among, atLeast } of [
    { among: runs.filter((run) => run.place === place), atLeast: SHARED.inPlace },
    { among: runs, atLeast: SHARED.elsewhere },
  ]) {
    for (const term of terms) {
      const sought = new Set(wordsOf(term).map(({ folded }) => folded))
      const [best] = among
        .flatMap(({ run, words }) => windowsOf(run, words, sought, weigh))
        .sort((one, other) => other.share - one.share || one.length - other.length)
      if (best && best.share >= atLeast) return best.stretch
    }
  }
  return undefined
}

/** A rare word weighs most; a word that is nowhere weighs little, since it may have been changed. */
function weights(words: readonly Word[]): (word: string) => number {
  const counts = new Map<string, number>()
  for (const { folded } of words) counts.set(folded, (counts.get(folded) ?? 0) + 1)
  return (word) => 1 / (counts.get(word) ?? 2)
}

/** Stretches of a run that begin and end with a sought word, and their share of all sought words. */
function windowsOf(
  run: number,
  words: readonly Word[],
  sought: ReadonlySet<string>,
  weigh: (word: string) => number,
): { share: number; length: number; stretch: Stretch }[] {
  const all = Array.from(sought, weigh).reduce((sum, weight) => sum + weight, 0)
  return words.flatMap((first, index) => {
    if (!sought.has(first.folded)) return []
    const found = new Map<string, Word>()
    for (const word of words.slice(index, index + sought.size + ROOM)) {
      if (sought.has(word.folded) && !found.has(word.folded)) found.set(word.folded, word)
    }
    const { end } = [...found.values()].at(-1) ?? first
    return {
      share: Array.from(found.keys(), weigh).reduce((sum, weight) => sum + weight, 0) / all,
      length: end - first.start,
      stretch: { from: { run, at: first.start }, to: { run, at: end } },
    }
  })
}

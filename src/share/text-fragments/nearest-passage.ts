/** Where a link may have meant to lead, when the words it names are no longer there. */
import type { FoldedRun, Stretch } from './page-text.ts'
import type { TextDirective } from './text-directive.ts'
import { wordsOf, type Word } from '../../brief/text/words.ts'

/** How much of the words sought a passage must share: less where the link names the place. */
const SHARED = { inPlace: 0.3, elsewhere: 0.5 }

/** Words that may have been put between those sought. */
const ROOM = 4

/**
 * @param page the page's text
 * @param directive words that are not on the page
 * @param place fragment id that the link names too, '' where it names none
 * @returns the passage that shares most with the words, in the named place before the rest of the
 *   brief; `undefined` where nothing is near
 */
export function nearestPassage(
  page: readonly FoldedRun[],
  { prefix = '', start, end, suffix = '' }: TextDirective,
  place: string,
): Stretch | undefined {
  const terms =
    end === undefined
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

/** A rare word tells most; one that is nowhere tells little, for it may be what was changed. */
function weights(words: readonly Word[]): (word: string) => number {
  const counts = new Map<string, number>()
  for (const { folded } of words) counts.set(folded, (counts.get(folded) ?? 0) + 1)
  return (word) => 1 / (counts.get(word) ?? 2)
}

/** Stretches of a run that begin and end with a word sought, and how much each has of them all. */
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

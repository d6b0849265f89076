/** The library's words by length, for corrections: what the browser is given of them. */
import { isAcronym } from '../brief/mentions.ts'
import type { Library } from '../brief/library.ts'
import { placesOf } from '../brief/topic.ts'
import { wordsOf } from '../brief/words.ts'
import { LONGEST, SHORTEST, type WordList } from './correct.ts'
import { spelledAlike } from './spelling.ts'

/** Most words of one length that are kept: the list does not grow with the library for ever. */
const MOST = 2000

/**
 * @param library the library
 * @param dictionary words that are spelt right, whether the library has them or not
 * @returns for each length from 4 to 24 letters the most frequent words of that length, and words
 *   of that length that are spelt right and might be taken for a mistyped word of the library
 */
export function wordLists(
  { briefs, topics }: Pick<Library, 'briefs' | 'topics'>,
  dictionary: ReadonlySet<string>,
): Map<number, WordList> {
  const counts = new Map<string, number>()
  const add = (text: string) => {
    for (const { folded } of wordsOf(text)) {
      const word = folded.replace(/'s?$/, '')
      if (/^\p{L}+$/u.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1)
    }
  }
  for (const { plain } of briefs.flatMap(placesOf)) add(plain)
  // What topics are called can be meant, too, though no text says it.
  for (const { term, longForm, aliases } of topics) {
    for (const form of [term, longForm ?? '', ...aliases]) if (isAcronym(form)) add(form)
  }
  const byLength = Map.groupBy(counts, ([word]) => word.length)
  const lengths = Array.from({ length: LONGEST - SHORTEST + 1 }, (_, index) => index + SHORTEST)
  const kept = new Map(
    lengths.map((length) => [length, mostFrequent(byLength.get(length) ?? [])] as const),
  )
  const alike = new Set(
    [...kept.values()].flatMap((words) =>
      words.flatMap(([word]) => spelledAlike(word, dictionary)).filter((one) => !counts.has(one)),
    ),
  )
  const alikeByLength = Map.groupBy([...alike].sort(), ({ length }) => length)
  return new Map(
    lengths.map((length) => [
      length,
      {
        words: Object.fromEntries(kept.get(length) ?? []),
        spelt: alikeByLength.get(length) ?? [],
      },
    ]),
  )
}

function mostFrequent(words: readonly [string, number][]): [string, number][] {
  return [...words]
    .sort(([one, count], [other, otherCount]) => otherCount - count || (one < other ? -1 : 1))
    .slice(0, MOST)
}

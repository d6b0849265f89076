/** The library's words by length, for corrections: what the browser is given of them. */
import { isAcronym } from '../brief/mentions.ts'
import type { Library } from '../brief/library.ts'
import { placesOf } from '../brief/topic.ts'
import { wordsOf } from '../brief/words.ts'
import type { WordCounts } from './correct.ts'

/** Most words of one length that are kept: the list does not grow with the library for ever. */
const MOST = 2000

/** Words longer than this are not corrected. */
export const LONGEST = 24

/**
 * @param library the library
 * @returns for each length from 3 to `LONGEST` the most frequent words of that length
 */
export function wordLists({ briefs, topics }: Library): Map<number, WordCounts> {
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
  const lengths = Array.from({ length: LONGEST - 2 }, (_, index) => index + 3)
  return new Map(
    lengths.map((length) => {
      const words = (byLength.get(length) ?? []).sort(
        ([one, count], [other, otherCount]) => otherCount - count || (one < other ? -1 : 1),
      )
      return [length, Object.fromEntries(words.slice(0, MOST))]
    }),
  )
}

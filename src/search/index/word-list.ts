/** The library's words by length, for corrections: what the browser is given of them. */
import { isAcronym } from '../../brief/topics/mentions.ts'
import type { Library } from '../../brief/assembly/library.ts'
import { citablePlacesOf } from '../../brief/model/places.ts'
import { wordsOf } from '../../brief/text/words.ts'
import { LONGEST, SHORTEST, type WordList } from '../query/correct.ts'
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
  const counts = countWords(formsIn({ briefs, topics }))
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

/** All texts of the library, and what topics are called: that can be meant, though no text says it. */
function* formsIn({ briefs, topics }: Pick<Library, 'briefs' | 'topics'>): Generator<string> {
  for (const brief of briefs) for (const { plain } of citablePlacesOf(brief)) yield plain
  for (const { term, longForm, aliases } of topics) {
    yield* [term, longForm ?? '', ...aliases].filter(isAcronym)
  }
}

/** A library says the same again and again: what stands between spaces is looked at once. */
function countWords(texts: Iterable<string>): Map<string, number> {
  const pieces = new Map<string, number>()
  for (const text of texts) {
    for (const piece of text.split(/\s+/)) pieces.set(piece, (pieces.get(piece) ?? 0) + 1)
  }
  const counts = new Map<string, number>()
  for (const [piece, count] of pieces) {
    for (const { folded } of wordsOf(piece)) {
      const word = folded.replace(/'s?$/, '')
      if (/^\p{L}+$/u.test(word)) counts.set(word, (counts.get(word) ?? 0) + count)
    }
  }
  return counts
}

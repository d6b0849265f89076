/** The library's words, from which the browser corrects mistyped ones. */
import type { Library } from '../../brief/assembly/library.ts'
import { compoundsOf, withoutPossessive, wordsOf } from '../../brief/text/words.ts'
import { namesOfTopic } from '../query/topic-data.ts'
import type { WordListFile } from '../query/word-list.ts'
import { textsOf } from './brief-text.ts'

/** The list stops growing with the library here, at about 50 KB on the wire. */
const MAX_WORDS = 15_000

/**
 * @returns the words of a library's texts and of its topics' names, with how many passages have each; if there are
 *   too many, the most frequent
 */
export function wordList(library: Pick<Library, 'briefs' | 'topics'>): WordListFile {
  const counts = new Map<string, number>()
  for (const text of library.briefs.flatMap(textsOf)) {
    const words = wordsOf(text)
    const all = [...words.map(withoutPossessive), ...compoundsOf(text, words)]
    for (const word of new Set(all.map(({ folded }) => folded))) {
      counts.set(word, (counts.get(word) ?? 0) + 1)
    }
  }
  for (const { folded } of library.topics.flatMap(namesOfTopic).flatMap(wordsOf)) {
    if (!counts.has(folded)) counts.set(folded, 0)
  }
  const frequent = [...counts].sort(([, one], [, other]) => other - one).slice(0, MAX_WORDS)
  const sorted = frequent.sort(([one], [other]) => (one < other ? -1 : 1))
  return {
    words: sorted.map(([word]) => word).join(' '),
    magnitudes: sorted.map(([, count]) => magnitudeOf(count)).join(''),
    isWhole: frequent.length === counts.size,
  }
}

/** One digit says enough: 0 for a word that no text has, 1 for one in one passage, then 2 to three. */
const magnitudeOf = (count: number): number =>
  count === 0 ? 0 : Math.min(9, 1 + Math.floor(Math.log2(count)))

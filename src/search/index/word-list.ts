/** The library's words, from which the browser corrects mistyped ones. */
import type { Library } from '../../brief/assembly/library.ts'
import { wordsOf } from '../../brief/text/words.ts'
import { isAcronym } from '../../brief/topics/mentions.ts'
import { isListed, type WordList } from '../query/correct.ts'
import { textsOf } from './brief-text.ts'

/** The list stops growing with the library here, at about 50 KB on the wire. */
const MAX_WORDS = 10_000

/**
 * @param library the library
 * @returns its words and how often each occurs, the most frequent first; the acronyms of topics are
 *   among them even where no brief mentions them
 */
export function wordList({ briefs, topics }: Pick<Library, 'briefs' | 'topics'>): WordList {
  const counts = new Map<string, number>()
  const texts = briefs.flatMap(textsOf)
  const acronyms = topics
    .flatMap(({ term, longForm = '', aliases }) => [term, longForm, ...aliases])
    .filter(isAcronym)
  for (const { folded } of [...texts, ...acronyms].flatMap(wordsOf)) {
    const word = folded.replace(/'s?$/, '')
    if (isListed(word)) counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  const byCount = [...counts].sort(
    ([one, count], [other, otherCount]) => otherCount - count || (one < other ? -1 : 1),
  )
  return Object.fromEntries(byCount.slice(0, MAX_WORDS))
}

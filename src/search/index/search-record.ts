/** What Pagefind stores about a brief as a whole: filters and metadata. */
import { fullName } from '../../brief/model/full-name.ts'
import type { Brief } from '../../brief/model/brief.ts'
import { isUnspaced, wordsOf } from '../../brief/text/words.ts'
import { namesIn, type Vocabulary } from '../../brief/topics/mentions.ts'
import { textsOf } from './brief-text.ts'

export interface SearchRecord {
  /** Values that searches can be narrowed to; a name can have several. */
  filters: [name: 'brief' | 'author' | 'year' | 'topic', value: string][]
  /** Shown with results, and searched as well. */
  meta: [name: 'byline' | 'lang' | 'words', value: string][]
}

/**
 * @param brief a brief
 * @param vocabulary the names of the library's topics
 * @returns what Pagefind stores about it. The `topic` filter holds each topic that the brief names
 *   in any form, also inside a longer name, since Pagefind knows no synonyms
 */
export function searchRecord(brief: Brief, vocabulary: Vocabulary): SearchRecord {
  const { slug, lang, issued, authors } = brief
  const texts = textsOf(brief)
  const names = authors.map(fullName)
  const year = issued.slice(0, 4)
  const topics = new Set(texts.flatMap((text) => namesIn(text, vocabulary)))
  const words = hiddenWords(texts)
  const meta: SearchRecord['meta'] = [
    ['byline', [...names, year].join(', ')],
    ['lang', lang],
  ]
  if (words !== '') meta.push(['words', words])
  return {
    filters: [
      ['brief', slug],
      ['year', year],
      ...names.map((name): ['author', string] => ['author', name]),
      ...[...topics].sort().map((topic): ['topic', string] => ['topic', topic]),
    ],
    meta,
  }
}

/** What stands before a word after an elision: `l’eau`. */
const ELISION = /\p{L}['’]$/u
const LIGATURE = /[œæ]/i

/**
 * The distinct words that Pagefind does not index as we search for them. Without a language it takes
 * a whole Chinese sentence for one word, and `l’eau` for `leau`; it keeps ligatures.
 */
function hiddenWords(texts: readonly string[]): string {
  const words = texts.flatMap((text) =>
    wordsOf(text)
      .filter(
        ({ folded, start, end }) =>
          isUnspaced(folded) ||
          ELISION.test(text.slice(Math.max(0, start - 2), start)) ||
          LIGATURE.test(text.slice(start, end)),
      )
      .map(({ folded }) => folded),
  )
  return [...new Set(words)].join(' ')
}

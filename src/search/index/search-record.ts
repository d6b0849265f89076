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
  meta: [name: 'byline' | 'lang' | 'characters', value: string][]
}

/**
 * @param brief a brief
 * @param vocabulary the names of the library's topics
 * @returns what Pagefind stores about it. The `topic` filter holds each topic that the brief names
 *   in any form, also inside a longer name, since Pagefind knows no synonyms
 */
export function searchRecord(brief: Brief, vocabulary: Vocabulary): SearchRecord {
  const { slug, lang, issued, issuedInferred, authors } = brief
  const texts = textsOf(brief)
  const names = authors.map(fullName)
  const year = issued.slice(0, 4)
  const topics = new Set(texts.flatMap((text) => namesIn(text, vocabulary)))
  const characters = unspacedCharacters(texts)
  const meta: SearchRecord['meta'] = [
    ['byline', [...names, issuedInferred ? `[${year}]` : year].join(', ')],
    ['lang', lang],
  ]
  if (characters !== '') meta.push(['characters', characters])
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

/**
 * The distinct characters of scripts without spaces between words. Without a language Pagefind
 * takes a whole Chinese sentence for one word, so it finds such text by its characters only.
 */
function unspacedCharacters(texts: readonly string[]): string {
  const characters = texts
    .filter(isUnspaced)
    .flatMap(wordsOf)
    .map(({ folded }) => folded)
    .filter(isUnspaced)
  return [...new Set(characters)].join(' ')
}

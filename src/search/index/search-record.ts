/** What Pagefind stores about a brief as a whole: filters and metadata. */
import { fullName } from '../../brief/model/full-name.ts'
import type { Brief } from '../../brief/model/brief.ts'
import { isUnspaced, withoutPossessive, wordsOf } from '../../brief/text/words.ts'
import { namesIn, type Vocabulary } from '../../brief/topics/mentions.ts'
import { textsOf } from './brief-text.ts'

export interface SearchRecord {
  /** Values that searches can be narrowed to; a name can have several. */
  filters: [name: 'brief' | 'author' | 'year' | 'topic', value: string][]
  /** Shown with results, and searched as well. */
  meta: [name: 'byline' | 'lang' | 'words', value: string][]
}

/**
 * @returns what Pagefind stores about a brief. The `topic` filter holds each topic that the brief names in any form,
 *   also inside a longer name, since Pagefind knows no synonyms
 */
export function searchRecord(brief: Brief, vocabulary: Vocabulary): SearchRecord {
  const { slug, lang, issued, authors } = brief
  const texts = textsOf(brief)
  const names = authors.map(fullName)
  const year = issued.slice(0, 4)
  const topics = new Set(texts.flatMap((text) => namesIn(text, vocabulary)))
  const words = hiddenWords(texts)
  return {
    filters: [
      ['brief', slug],
      ['year', year],
      ...names.map((name): ['author', string] => ['author', name]),
      ...[...topics].sort().map((topic): ['topic', string] => ['topic', topic]),
    ],
    meta: [
      ['byline', [...names, year].join(', ')],
      ['lang', lang],
      ...(words === '' ? [] : [['words', words] satisfies SearchRecord['meta'][number]]),
    ],
  }
}

/** Where Pagefind separates the parts of a compound, which it indexes together and each by itself. */
const SEPARATORS = /[-/.]/

/** Signs around a word or compound. */
const AROUND = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu

/** What precedes the apostrophe of an elision is no word to search for: the l of `l’eau`. */
const ELIDED = /^['’]\p{L}/u

/**
 * The distinct words that Pagefind does not index as we search for them. Without a language it takes
 * a whole Chinese sentence for one word, `l’eau` for `leau`, `known—so` for `knownso` and `Peru’s` for
 * `perus`; it keeps ligatures.
 */
function hiddenWords(texts: readonly string[]): string {
  const tokens = [...new Set(texts.flatMap((text) => text.split(/\s+/)))]
  const indexed = new Set(tokens.flatMap(wordsOfPagefind))
  const words = tokens.flatMap((token) => {
    if (PLAIN.test(token)) return []
    const own = wordsOfPagefind(token)
    return wordsOf(token)
      .filter(({ end }) => !ELIDED.test(token.slice(end)))
      .map(withoutPossessive)
      .filter(({ folded, start }) => {
        const word = asPagefind(folded)
        // A search for the beginning of a word finds its place.
        const isBeginning = start === 0 && indexed.has(word) && !isUnspaced(word)
        return !own.includes(word) && !isBeginning
      })
  })
  return [...new Set(words.map(({ folded }) => folded))].join(' ')
}

/** A word that Pagefind indexes as it is, in small letters. */
const PLAIN = /^[a-z]+[,.]?$/i

/** A token as one word, and the parts of it that are one word each. */
function wordsOfPagefind(token: string): string[] {
  if (PLAIN.test(token)) return [token.replace(/[,.]$/, '').toLowerCase()]
  const parts = token.replace(AROUND, '').split(SEPARATORS)
  return [token, ...parts.filter((part) => /^[\p{L}\p{M}\p{N}]+$/u.test(part))].map(asPagefind)
}

/** Pagefind leaves out accents and all signs; a word of dots, `U.S.`, is one word. */
const asPagefind = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase()

/** A query with its mistyped words corrected. */
import { wordsOf } from '../../brief/text/words.ts'
import { correct } from './correct.ts'
import type { Names, Wish } from './query.ts'
import type { Sources } from './sources.ts'

/**
 * @param query as typed
 * @param missing what of it stands nowhere
 * @param sources where the word lists are
 * @param names the library's topics
 * @returns the query, each word of it that can be corrected in the spelling of the topic that it
 *   names, or else in small letters; the same query where there is none
 */
export async function correctQuery(
  query: string,
  missing: readonly Wish[],
  sources: Pick<Sources, 'listOfLength'>,
  names: Names,
): Promise<string> {
  const spelling = spellings(names)
  const corrections = await Promise.all(
    missing.map(async (wish) => {
      if (wish.kind !== 'word') return undefined
      const list = (length: number) => sources.listOfLength(length)
      const word = await correct(wish.word, list, (one) => spelling.has(one))
      return word === undefined ? undefined : { wish, word: spelling.get(word) ?? word }
    }),
  )
  return corrections.reduce(
    (text, one) => (one ? text.replace(one.wish.typed, one.word) : text),
    query,
  )
}

/** How topics write the words that they are called by: `nafta` is NAFTA, `obrador` Obrador. */
function spellings({ topics }: Names): Map<string, string> {
  const forms = [...topics.values()].flatMap(({ term, longForm = '', aliases }) => [
    ...aliases,
    longForm,
    term,
  ])
  return new Map(
    forms.flatMap((form) =>
      wordsOf(form).map(({ folded, start, end }) => [folded, form.slice(start, end)] as const),
    ),
  )
}

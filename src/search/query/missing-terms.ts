/** Decides which terms of a query occur nowhere. */
import { isListed, type WordList } from './correct.ts'
import type { Engine, Filters } from './engine.ts'
import type { FoundBriefs } from './find-briefs.ts'
import type { QueryTerm } from './query.ts'
import { readAll, type ReadBrief, type ReadQuery } from './read-briefs.ts'

/** How many candidates of a term are read before it counts as missing. */
const READ_FOR_TERM = 5

/**
 * Pagefind falls back to the longest beginning of a word that it knows, so its candidates need not
 * have the term. The word list says which words occur in briefs that were not read.
 *
 * @param query the query, read
 * @param found the candidates
 * @param read the briefs that were read already
 * @param engine Pagefind
 * @param words loads the library's words
 * @returns the terms that occur in no brief
 * @throws if a brief, the words or a part of the index cannot be loaded
 */
export async function missingTerms(
  query: ReadQuery,
  found: FoundBriefs,
  read: readonly ReadBrief[],
  engine: Engine,
  words: () => Promise<WordList>,
): Promise<QueryTerm[]> {
  const isMissing = query.terms.map(async (term, index) => {
    if (hasMatch(read, index)) return false
    const results = found.byTerm.get(term) ?? []
    if (hasMatch(await readAll(results.slice(0, READ_FOR_TERM), query), index)) return false
    const known = await knownWords(term, words)
    if (results.length === 0) await probe(term, known, engine)
    return term.kind !== 'word' || known.length === 0
  })
  const missing = await Promise.all(isMissing)
  return query.terms.filter((_, index) => missing[index])
}

const hasMatch = (briefs: readonly ReadBrief[], term: number): boolean =>
  briefs.some(({ passages }) => passages.some(({ matches }) => matches[term] !== undefined))

async function knownWords(term: QueryTerm, load: () => Promise<WordList>): Promise<string[]> {
  if (term.kind === 'topic') return []
  const listed = (term.kind === 'word' ? [term.word] : term.words).filter(isListed)
  if (listed.length === 0) return []
  const words = await load()
  return listed.filter((word) => Object.hasOwn(words, word))
}

/** Pagefind only logs that a part of its index could not be loaded, and then finds nothing. */
async function probe(term: QueryTerm, known: readonly string[], engine: Engine): Promise<void> {
  const searches = known.map((word): [string | null, Filters] => [word, {}])
  if (term.kind === 'topic' && term.topic.count > 0) {
    searches.push([null, { topic: term.topic.slug }])
  }
  for (const [word, filters] of searches) {
    const { results } = await engine.search(word, { filters })
    if (results.length === 0) throw new Error(`No index for “${word ?? term.typed}”.`)
  }
}

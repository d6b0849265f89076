/** Asks Pagefind for the briefs that may match a query: candidates, which are then looked through. */
import type { Engine, Filters, Result } from './engine.ts'
import type { QueryTerm } from './query.ts'
import { stem } from './stem.ts'

export interface FoundBriefs {
  /** Best first: those for more of the terms before those for fewer. */
  results: Result[]
  /** How many of the first results were found for equally many terms. */
  equals: number
  /** The results for each term, best first. */
  byTerm: Map<QueryTerm, Result[]>
}

/**
 * @param terms the query's terms
 * @param engine Pagefind
 * @param filters only briefs with these values
 * @returns the briefs that may match
 * @throws if the index cannot be loaded
 */
export async function findBriefs(
  terms: readonly QueryTerm[],
  engine: Engine,
  filters: Filters,
): Promise<FoundBriefs> {
  const found = await Promise.all(terms.map((term) => briefsFor(term, engine, filters)))
  const scores = new Map<string, { result: Result; terms: number; score: number }>()
  for (const result of found.flat()) {
    const entry = scores.get(result.id) ?? { result, terms: 0, score: 0 }
    entry.terms += 1
    entry.score += result.score
    scores.set(result.id, entry)
  }
  const best = [...scores.values()].sort(
    (one, other) => other.terms - one.terms || other.score - one.score,
  )
  return {
    results: best.map(({ result }) => result),
    equals: best.filter((one) => one.terms === best[0]?.terms).length,
    byTerm: new Map(terms.map((term, index) => [term, found[index] ?? []])),
  }
}

/** Each form of a term is searched for; a brief counts with its best form. */
async function briefsFor(term: QueryTerm, engine: Engine, filters: Filters): Promise<Result[]> {
  const isTopic = term.kind === 'topic'
  const within = isTopic ? { ...filters, topic: term.topic.slug } : filters
  const search = async (form: string | null) =>
    (await engine.search(form, { filters: within })).results
  const searches = await Promise.all(formsOf(term).map(search))
  // The filter has every brief that names the topic; the forms only rank them.
  const others = isTopic ? (await search(null)).map((result) => ({ ...result, score: 0 })) : []
  const best = new Map<string, Result>()
  for (const result of [...searches.flat(), ...others]) {
    const known = best.get(result.id)
    if (!known || known.score < result.score) best.set(result.id, result)
  }
  return [...best.values()].sort((one, other) => other.score - one.score)
}

/** Pagefind finds words that begin like each word of a form, or exact words in quotation marks. */
function formsOf(term: QueryTerm): string[] {
  if (term.kind === 'topic') return [...new Set([term.typed, term.topic.term])]
  if (term.kind === 'word') return [...new Set([term.word, stem(term.word)])]
  const words = term.words.join(' ')
  return term.kind === 'phrase' ? [`"${words}"`, words] : [words, term.words.join('')]
}

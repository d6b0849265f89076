/** The briefs that a query is about, by Pagefind, which knows no synonyms and no typing errors. */
import type { Engine, Filters, Result } from './engine.ts'
import type { Wish } from './query.ts'
import { stem } from './stem.ts'
import { topicKey } from './topic-key.ts'

export interface FoundBriefs {
  /** Best first: those with something of every wish before those with something of some. */
  results: Result[]
  /** How many of the best have something of equally many wishes. */
  equals: number
  /** For each wish, the results that may have something of it, best first. */
  byWish: Map<Wish, Result[]>
}

/**
 * @param wishes what the query asks for
 * @param engine Pagefind
 * @param filters only briefs with these values
 * @returns the briefs found
 * @throws where a part of the index cannot be loaded
 */
export async function findBriefs(
  wishes: readonly Wish[],
  engine: Engine,
  filters: Filters,
): Promise<FoundBriefs> {
  const found = await Promise.all(wishes.map((wish) => briefsFor(wish, engine, filters)))
  const scores = new Map<string, { result: Result; wishes: number; score: number }>()
  for (const result of found.flat()) {
    const known = scores.get(result.id) ?? { result, wishes: 0, score: 0 }
    known.wishes += 1
    known.score += result.score
    scores.set(result.id, known)
  }
  const best = [...scores.values()].sort(
    (one, other) => other.wishes - one.wishes || other.score - one.score,
  )
  return {
    results: best.map(({ result }) => result),
    equals: best.filter((one) => one.wishes === best[0]?.wishes).length,
    byWish: new Map(wishes.map((wish, index) => [wish, found[index] ?? []])),
  }
}

/** Each form is searched for by itself; a brief's best form counts. */
async function briefsFor(wish: Wish, engine: Engine, filters: Filters): Promise<Result[]> {
  const searches = await Promise.all(formsOf(wish).map((form) => engine.search(form, { filters })))
  const best = new Map<string, Result>()
  for (const result of searches.flatMap(({ results }) => results)) {
    const known = best.get(result.id)
    if (!known || known.score < result.score) best.set(result.id, result)
  }
  return [...best.values()].sort((one, other) => other.score - one.score)
}

function formsOf(wish: Wish): string[] {
  if (wish.kind === 'word') return [...new Set([wish.word, stem(wish.word)])]
  if (wish.kind === 'phrase') return [wish.words.join(' ')]
  if (wish.kind === 'compound') return [wish.words.join(' '), wish.words.join('')]
  return [topicKey(wish.topic.slug)]
}

/** Looks terms up in the index. */
import { beginningOf, topicKey, type IndexRoot } from './index-format.ts'
import type { SearchFiles } from './load.ts'
import { bare, joinedTerm, rankOfWord, type Rank } from './match.ts'
import type { QueryTerm } from './query.ts'

/** The passages that may have a term, by number, and how well it matches in each. */
export type Postings = ReadonlyMap<number, Rank>

/**
 * @param term a term
 * @param root the root of the index
 * @param files loads the parts of the index
 * @returns every passage that has the term. Of a phrase or compound it returns the passages with all
 *   its words, which need not follow one another there
 * @throws if a part of the index cannot be loaded
 */
export async function postingsOf(
  term: QueryTerm,
  root: IndexRoot,
  files: SearchFiles,
): Promise<Postings> {
  const lookUp = (one: QueryTerm) => postingsOf(one, root, files)
  if (term.kind === 'any') return union(await Promise.all(term.terms.map(lookUp)))
  if (term.kind === 'topic') {
    const { slug } = term.topic
    const [itself, inside] = await Promise.all(
      [topicKey(slug), topicKey(slug, true)].map((key) => passagesWith(key, root, files)),
    )
    return union([ranked(itself ?? [], 3), ranked(inside ?? [], 1)])
  }
  if (term.kind === 'word') {
    const part = await partWith(term.word, root, files)
    const beginning = beginningOf(term.word)
    const found = Array.from(part).map(([key, steps]) => {
      const rank = key.startsWith(beginning) ? rankOfWord(term, key) : undefined
      return rank ? ranked(sums(steps), rank) : new Map<number, Rank>()
    })
    return withoutBeginnings(union(found))
  }
  const together = intersection(
    await Promise.all(term.words.map((word) => passagesWith(word, root, files))),
  )
  const joined = term.kind === 'compound' ? await lookUp(joinedTerm(term)) : new Map<number, Rank>()
  return union([ranked(together, 3), joined])
}

/** @returns the passages with exactly this word, or this key of a topic */
export async function passagesWith(
  word: string,
  root: IndexRoot,
  files: SearchFiles,
): Promise<number[]> {
  const key = bare(word)
  return sums((await partWith(key, root, files)).get(key) ?? [])
}

/** @returns the passages of several postings with the best rank of each */
export function union(all: readonly Postings[]): Postings {
  const best = new Map<number, Rank>()
  for (const [passage, rank] of all.flatMap((one) => [...one])) {
    if (rank > (best.get(passage) ?? 0)) best.set(passage, rank)
  }
  return best
}

/** Words that only begin with the term count where no passage has it as a whole. */
function withoutBeginnings(postings: Postings): Postings {
  const whole = [...postings].filter(([, rank]) => rank > 1)
  return whole.length > 0 ? new Map(whole) : postings
}

async function partWith(key: string, { starts }: IndexRoot, files: SearchFiles) {
  const beginning = beginningOf(key)
  const number = starts.findLastIndex((start) => start <= beginning)
  return number === -1 ? new Map<string, number[]>() : files.part(number)
}

const ranked = (passages: readonly number[], rank: Rank): Postings =>
  new Map(passages.map((passage) => [passage, rank]))

function intersection(lists: readonly number[][]): number[] {
  const [first = [], ...others] = lists
  const sets = others.map((list) => new Set(list))
  return first.filter((passage) => sets.every((set) => set.has(passage)))
}

/** The numbers whose differences were stored. */
function sums(steps: readonly number[]): number[] {
  let sum = 0
  return steps.map((step) => (sum += step))
}

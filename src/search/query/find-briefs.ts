/** Asks Pagefind which briefs may have a term, and where in their texts. */
import { wordsOf } from '../../brief/text/words.ts'
import type { Engine, Filters, Result } from './engine.ts'
import { bare, rankOfWord, type WordTerm } from './match.ts'
import type { QueryTerm } from './query.ts'
import { together } from './together.ts'
import { namesOfTopic, type TopicData } from './topic-data.ts'
import type { WordList } from './word-list.ts'

/** A brief that may have a term. */
export interface FoundBrief {
  result: Result
  /**
   * Indexes of words in its text, some of which only begin like the term; none if Pagefind does not know
   * every place: it takes `l’eau` for one word.
   */
  places: number[]
}

/** By the id of Pagefind's result. */
export type FoundBriefs = ReadonlyMap<string, FoundBrief>

export interface Index {
  engine: Engine
  list: WordList
}

/** How many forms of a word are looked up, the most frequent ones. */
const MAX_FORMS = 8

/** So many letters are equal in all forms of a word: the others need no stem. */
const BEGINNING = 3

/** How many words of a phrase are looked up, the rarest ones. */
const MAX_WORDS = 4

/**
 * @returns every brief that has a term; of a phrase those where its words are so near one another that it is possible
 * @throws Error if a part of the index cannot be loaded
 */
export async function briefsWith(term: QueryTerm, index: Index): Promise<FoundBriefs> {
  if (term.kind === 'any') {
    return union(await Promise.all(term.terms.map((one) => briefsWith(one, index))))
  }
  if (term.kind === 'topic') return briefsOnTopic(term.topic, index)
  if (term.kind === 'phrase') return briefsWithPhrase(term.words, index)
  const forms = new Set([term.word, ...listedForms(term, index.list).words.slice(0, MAX_FORMS)])
  const found = union(await Promise.all([...forms].map((form) => briefsWithWord(form, index))))
  if (found.size > 0 || index.list.isWhole) return found
  // The list lacks rare words. What only begins like the term is found out when it is read.
  const { results } = await index.engine.search(term.word)
  return byId(results, () => [])
}

async function briefsWithPhrase(words: readonly string[], index: Index): Promise<FoundBriefs> {
  const rare = rarest(words, index.list).slice(0, MAX_WORDS)
  const found = await Promise.all(rare.map((word) => briefsWithWord(bare(word), index)))
  const [first = new Map<string, FoundBrief>()] = found
  return new Map(
    [...first].filter(([id]) => {
      const all = found.flatMap((one) => one.get(id) ?? [])
      const known = all.map(({ places }) => places).filter(({ length }) => length > 0)
      return all.length === found.length && together(known, words.length).most === known.length
    }),
  )
}

/** @returns the words, each once, the rarest in the library first */
export function rarest(words: readonly string[], { words: list }: WordList): string[] {
  const frequency = (word: string) => list.get(bare(word)) ?? 0
  return [...new Set(words)].sort((one, other) => frequency(one) - frequency(other))
}

/**
 * @returns the briefs that have exactly this folded word, and where they have words that begin like it
 * @throws Error if Pagefind does not find a word of the list: it only logs that a part of its index cannot be
 *   loaded
 */
export async function briefsWithWord(word: string, { engine, list }: Index): Promise<FoundBriefs> {
  const [exact, begun] = await Promise.all([engine.search(`"${word}"`), engine.search(word)])
  if (exact.results.length > 0 || (list.words.get(word) ?? 0) === 0) {
    const places = new Map(begun.results.map((result) => [result.id, result.words]))
    return byId(exact.results, ({ id, words }) => places.get(id) ?? words)
  }
  if (begun.results.length === 0) throw new Error(`No index for “${word}”.`)
  // Pagefind has it only inside another word.
  return byId(begun.results, () => [])
}

/** @returns the ids of all briefs that the filters allow; `undefined` if there are no filters */
export async function allowedBriefs(
  engine: Engine,
  filters: Filters,
): Promise<ReadonlySet<string> | undefined> {
  if (Object.keys(filters).length === 0) return undefined
  const { results } = await engine.search(null, { filters })
  return new Set(results.map(({ id }) => id))
}

/** The filter has every brief that names the topic; its names say where. */
async function briefsOnTopic(topic: TopicData, index: Index): Promise<FoundBriefs> {
  const names = namesOfTopic(topic).map((name) => wordsOf(name).map(({ folded }) => folded))
  const [{ results }, ...named] = await Promise.all([
    index.engine.search(null, { filters: { topic: topic.slug } }),
    ...names.map((words) => briefsWithPhrase(words, index)),
  ])
  if (results.length === 0 && topic.count > 0) throw new Error(`No index for ${topic.term}.`)
  const places = union(named)
  return byId(results, ({ id }) => places.get(id)?.places ?? [])
}

/** A word that is in the metadata alone has no place. */
const byId = (results: readonly Result[], placesOf: (result: Result) => number[]): FoundBriefs =>
  new Map(
    results.map((result) => {
      const isHidden = result.matchedMetaFields?.includes('words') ?? false
      return [result.id, { result, places: isHidden ? [] : placesOf(result) }]
    }),
  )

/**
 * @returns the forms of a word that the library has, the most frequent first; if there are none, the words that begin
 *   with it
 */
export function listedForms(
  term: WordTerm,
  { words }: WordList,
): { words: string[]; isWhole: boolean } {
  const beginning = term.word.slice(0, BEGINNING)
  const ranked = [...words].flatMap(([word, magnitude]) => {
    const rank = magnitude > 0 && word.startsWith(beginning) ? rankOfWord(term, word) : 0
    return rank > 0 ? [{ word, rank, magnitude }] : []
  })
  const isWhole = ranked.some(({ rank }) => rank > 1)
  const forms = ranked
    .filter(({ rank }) => rank > 1 === isWhole)
    .sort((one, other) => other.magnitude - one.magnitude)
  return { words: forms.map(({ word }) => word), isWhole }
}

/** The briefs of several lists, each with all its places if these are known. */
function union(lists: readonly FoundBriefs[]): FoundBriefs {
  const all = new Map<string, FoundBrief>()
  for (const [id, { result, places }] of lists.flatMap((list) => [...list])) {
    const before = all.get(id)?.places ?? places
    const isKnown = before.length > 0 && places.length > 0
    all.set(id, { result, places: isKnown ? [...new Set([...before, ...places])] : [] })
  }
  return all
}

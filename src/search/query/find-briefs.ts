/** Asks Pagefind which briefs may have a term, and where in their texts. */
import type { Engine, Filters, Result } from './engine.ts'
import { bare, joinedTerm, rankOfWord } from './match.ts'
import type { QueryTerm } from './query.ts'
import { together } from './together.ts'
import { namesOfTopic } from './topic-data.ts'
import type { WordList } from './word-list.ts'

type WordTerm = Extract<QueryTerm, { kind: 'word' }>

/** A brief that may have a term. */
export interface FoundBrief {
  result: Result
  /** Indexes of words in its text, some of which only begin like the term. */
  places: number[]
  /** Whether Pagefind does not know every place: it takes `l’eau` for one word. */
  isHidden: boolean
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
 * @param term a term
 * @param index Pagefind and the library's words
 * @returns every brief that has the term; of a phrase those where its words are so near one another
 *   that it is possible
 * @throws Error if a part of the index cannot be loaded
 */
export async function briefsWith(term: QueryTerm, index: Index): Promise<FoundBriefs> {
  if (term.kind === 'any') {
    return union(await Promise.all(term.terms.map((one) => briefsWith(one, index))))
  }
  if (term.kind === 'topic') return briefsOnTopic(term.topic, index)
  if (term.kind === 'word') {
    const forms = formsOf(term, index.list)
    const found = union(await Promise.all(forms.map((form) => briefsWithWord(form, index))))
    if (found.size > 0 || index.list.isWhole) return found
    // The list lacks rare words. What only begins like the term is found out when it is read.
    const { results } = await index.engine.search(term.word)
    return new Map(results.map((result) => [result.id, { ...foundIn(result), isHidden: true }]))
  }
  const rare = rarest(term.words, index.list).slice(0, MAX_WORDS)
  const words = await Promise.all(rare.map((word) => briefsWithWord(bare(word), index)))
  const all = [...(words[0] ?? [])].flatMap(([id, { result }]) => {
    const found = words.flatMap((one) => one.get(id) ?? [])
    const located = found.filter(({ isHidden }) => !isHidden).map(({ places }) => places)
    const { most } = together(located, term.words.length)
    if (found.length < words.length || most < located.length) return []
    const isHidden = located.length < found.length
    return [[id, { result, places: located[0] ?? [], isHidden }] as const]
  })
  const joined = term.kind === 'compound' ? await briefsWith(joinedTerm(term), index) : new Map()
  return union([new Map(all), joined])
}

/** @returns the words, each once, the rarest in the library first */
export function rarest(words: readonly string[], { words: list }: WordList): string[] {
  const frequency = (word: string) => list.get(bare(word)) ?? 0
  return [...new Set(words)].sort((one, other) => frequency(one) - frequency(other))
}

/**
 * @param word a folded word
 * @param index Pagefind and the library's words
 * @returns the briefs that have exactly this word, and where they have words that begin like it
 * @throws Error if Pagefind does not find a word of the list: it only logs that a part of its index
 *   cannot be loaded
 */
export async function briefsWithWord(word: string, { engine, list }: Index): Promise<FoundBriefs> {
  const [exact, begun] = await Promise.all([engine.search(`"${word}"`), engine.search(word)])
  if (exact.results.length === 0 && (list.words.get(word) ?? 0) > 0) {
    if (begun.results.length === 0) throw new Error(`No index for “${word}”.`)
    // Pagefind has it only inside another word.
    return new Map(begun.results.map((one) => [one.id, { ...foundIn(one), isHidden: true }]))
  }
  const places = new Map(begun.results.map((result) => [result.id, result.words]))
  return new Map(
    exact.results.map((result) => [
      result.id,
      { ...foundIn(result), places: places.get(result.id) ?? result.words },
    ]),
  )
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
async function briefsOnTopic(
  topic: Extract<QueryTerm, { kind: 'topic' }>['topic'],
  { engine }: Index,
): Promise<FoundBriefs> {
  const names = [...new Set(namesOfTopic(topic))]
  const [{ results }, ...named] = await Promise.all([
    engine.search(null, { filters: { topic: topic.slug } }),
    ...names.map((name) => engine.search(name)),
  ])
  if (results.length === 0 && topic.count > 0) throw new Error(`No index for ${topic.term}.`)
  const all = union(
    named.map((one, at) => {
      const size = names[at]?.split(/\s+/).length ?? 1
      return new Map(
        one.results.map((result) => {
          const places = result.words.filter((_, word) => isRun(result.words, word, size))
          return [result.id, { ...foundIn(result), places }] as const
        }),
      )
    }),
  )
  return new Map(
    results.map((result) => [result.id, all.get(result.id) ?? { ...foundIn(result), places: [] }]),
  )
}

/** Whether as many words as a name has follow one another. */
const isRun = (words: readonly number[], at: number, size: number): boolean =>
  words[at + size - 1] === (words[at] ?? 0) + size - 1

const foundIn = (result: Result): FoundBrief => ({
  ...{ result, places: result.words },
  isHidden: result.matchedMetaFields?.includes('words') ?? false,
})

/** The word itself, and its forms. */
const formsOf = (term: WordTerm, list: WordList): string[] => [
  ...new Set([term.word, ...listedForms(term, list).words.slice(0, MAX_FORMS)]),
]

/**
 * @param term a word
 * @param list the library's words
 * @returns its forms that the library has, the most frequent first; if there are none, the words that
 *   begin with it
 */
export function listedForms(
  term: WordTerm,
  { words }: WordList,
): { words: string[]; isWhole: boolean } {
  const beginning = term.word.slice(0, BEGINNING)
  const ranked = [...words].flatMap(([word, magnitude]) => {
    const rank = magnitude > 0 && word.startsWith(beginning) ? rankOfWord(term, word) : undefined
    return rank ? [{ word, rank, magnitude }] : []
  })
  const isWhole = ranked.some(({ rank }) => rank > 1)
  const forms = ranked
    .filter(({ rank }) => rank > 1 === isWhole)
    .sort((one, other) => other.magnitude - one.magnitude)
  return { words: forms.map(({ word }) => word), isWhole }
}

/** The briefs of several lists, each with all its places. */
function union(lists: readonly FoundBriefs[]): FoundBriefs {
  const all = new Map<string, FoundBrief>()
  for (const [id, found] of lists.flatMap((list) => [...list])) {
    const { places = [], isHidden = false } = all.get(id) ?? {}
    all.set(id, {
      result: found.result,
      places: [...places, ...found.places],
      isHidden: isHidden || found.isHidden,
    })
  }
  return all
}

/** What a search needs, each fetched once and only when it is needed. */
import { compileVocabulary } from '../brief/mentions.ts'
import type { WordList } from './correct.ts'
import { loadEngine } from './engine.ts'
import type { Facets } from './facets.ts'
import type { Names } from './query.ts'
import type { Sources } from './sources.ts'
import type { TopicData } from './topic-data.ts'

/** Where they stand; each ends in a slash. */
export interface Folders {
  /** Pagefind's index. */
  index: string
  /** Topics, facets and word lists. */
  search: string
}

/**
 * @param folders where the index and the lists are
 * @returns the sources, each of which throws where it cannot be fetched, and then tries again
 */
export function sourcesFrom({ index, search }: Folders): Sources {
  const lists = new Map<number, Promise<WordList>>()
  return {
    engine: once(() => loadEngine(index)),
    names: once(() => loadNames(search)),
    facets: once(async () => (await fetchJson(`${search}facets.json`)) as Facets),
    listOfLength: (length) => {
      const list = lists.get(length) ?? loadList(`${search}words/${length}.json`)
      lists.set(length, list)
      return list
    },
  }
}

/**
 * @param folder address of the folder `search/`
 * @returns the library's topics by slug, and their forms
 * @throws where they cannot be fetched
 */
export async function loadNames(folder: string): Promise<Names> {
  const topics = (await fetchJson(`${folder}topics.json`)) as TopicData[]
  return {
    topics: new Map(topics.map((topic) => [topic.slug, topic])),
    vocabulary: compileVocabulary(topics),
    vocabularyOf: new Map(topics.map((topic) => [topic.slug, compileVocabulary([topic])])),
  }
}

/** Without a list there is no correction, and the rest of the search goes on. */
async function loadList(address: string): Promise<WordList> {
  try {
    return (await fetchJson(address)) as WordList
  } catch (cause) {
    console.warn(cause)
    return { words: {}, spelt: [] }
  }
}

async function fetchJson(address: string): Promise<unknown> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address}: ${response.status}`)
  return response.json()
}

function once<Value>(load: () => Promise<Value>): () => Promise<Value> {
  let value: Promise<Value> | undefined
  return () => {
    value ??= load().catch((cause: unknown) => {
      value = undefined
      throw cause
    })
    return value
  }
}

/** What a search needs, each fetched once and only when it is needed. */
import { compileVocabulary } from '../../brief/topics/mentions.ts'
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
 * @returns the sources. What cannot be fetched is fetched anew when it is asked for again; until
 *   then the engine, names and facets throw, and a list of words is empty: without it there is no
 *   correction, and the rest of the search goes on
 */
export function sourcesFrom({ index, search }: Folders): Sources {
  const lists = new Map<number, () => Promise<WordList>>()
  return {
    engine: once(() => loadEngine(index)),
    names: once(() => loadNames(search)),
    facets: once(async () => (await fetchJson(`${search}facets.json`)) as Facets),
    listOfLength: async (length) => {
      const load = async () => (await fetchJson(`${search}words/${length}.json`)) as WordList
      const list = lists.get(length) ?? once(load)
      lists.set(length, list)
      try {
        return await list()
      } catch (cause) {
        console.warn(cause)
        return { words: {}, spelt: [] }
      }
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

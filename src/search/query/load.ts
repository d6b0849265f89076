/** The files that a search needs, each loaded once and only when it is needed. */
import { compileVocabulary } from '../../brief/topics/mentions.ts'
import type { WordList } from './correct.ts'
import type { Engine } from './engine.ts'
import { fetchJson } from './fetch-json.ts'
import type { Facets } from '../index/facets.ts'
import type { Names } from './query.ts'
import type { TopicData } from './topic-data.ts'

export interface SearchFiles {
  engine: () => Promise<Engine>
  names: () => Promise<Names>
  facets: () => Promise<Facets>
  words: () => Promise<WordList>
}

/**
 * @param folder address of the folder `search/`
 * @param engine loads Pagefind
 * @returns the files. Each throws if it cannot be loaded, and is loaded again on the next call
 */
export function filesIn(folder: string, engine: () => Promise<Engine>): SearchFiles {
  return {
    engine,
    names: once(() => loadNames(folder)),
    facets: once(async () => (await fetchJson(`${folder}facets.json`)) as Facets),
    words: once(async () => (await fetchJson(`${folder}words.json`)) as WordList),
  }
}

/**
 * @param folder address of the folder `search/`
 * @returns the library's topics by slug, and their names
 * @throws if they cannot be loaded
 */
export async function loadNames(folder: string): Promise<Names> {
  const topics = (await fetchJson(`${folder}topics.json`)) as TopicData[]
  return {
    topics: new Map(topics.map((topic) => [topic.slug, topic])),
    vocabulary: compileVocabulary(topics),
    vocabularyOf: new Map(topics.map((topic) => [topic.slug, compileVocabulary([topic])])),
  }
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

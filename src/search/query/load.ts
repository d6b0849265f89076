/** The files that a search needs, each loaded once and only when it is needed. */
import { compileVocabulary } from '../../brief/topics/mentions.ts'
import type { Facets } from '../index/facets.ts'
import type { Engine } from './engine.ts'
import { fetchJson } from './fetch-json.ts'
import type { Names } from './query.ts'
import type { TopicData } from './topic-data.ts'
import { readWordList, type WordList, type WordListFile } from './word-list.ts'

/** Each throws if it cannot be loaded, and is loaded again on the next call. */
export interface SearchFiles {
  engine: () => Promise<Engine>
  names: () => Promise<Names>
  words: () => Promise<WordList>
  facets: () => Promise<Facets>
}

/** What search loads first, in the folder `search/`. */
export const firstFiles = ['topics.json', 'words.json', 'facets.json'] as const

/** @returns the files in the folder `search/`, and Pagefind */
export function filesIn(folder: string, engine: () => Promise<Engine>): SearchFiles {
  return {
    engine,
    names: once(() => loadNames(folder)),
    words: once(async () => readWordList((await fetchJson(`${folder}words.json`)) as WordListFile)),
    facets: once(async () => (await fetchJson(`${folder}facets.json`)) as Facets),
  }
}

/**
 * @returns the topics in the folder `search/` by slug, and their names
 * @throws if they cannot be loaded
 */
export async function loadNames(folder: string): Promise<Names> {
  return namesOf((await fetchJson(`${folder}topics.json`)) as TopicData[])
}

/** @returns the topics by slug, and their names */
export function namesOf(topics: readonly TopicData[]): Names {
  return {
    topics: new Map(topics.map((topic) => [topic.slug, topic])),
    vocabulary: compileVocabulary(topics),
    searched: compileVocabulary(topics.map(asSearched)),
    vocabularyOf: new Map(topics.map((topic) => [topic.slug, compileVocabulary([topic])])),
  }
}

/** A topic with the names that readers type, of which several words are no coincidence. */
const asSearched = (topic: TopicData): TopicData => ({
  ...topic,
  aliases: [...topic.aliases, ...topic.searchedAs.filter((name) => /\s/.test(name))],
})

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

/** The files that a search needs, each loaded once and only when it is needed. */
import { compileVocabulary } from '../../brief/topics/mentions.ts'
import type { Facets } from '../index/facets.ts'
import type { BriefText, IndexPart, IndexRoot } from './index-format.ts'
import type { Names } from './query.ts'
import type { TopicData } from './topic-data.ts'
import { readWordList, type WordList, type WordListFile } from './word-list.ts'

/** Each throws if its file cannot be loaded, and loads it again on the next call. */
export interface SearchFiles {
  root: () => Promise<IndexRoot>
  names: () => Promise<Names>
  words: () => Promise<WordList>
  facets: () => Promise<Facets>
  /** The passages of each key in a part of the index. */
  part: (number: number) => Promise<ReadonlyMap<string, readonly number[]>>
  brief: (slug: string) => Promise<BriefText>
}

/** Milliseconds after which a server that does not answer counts as out of reach. */
const PATIENCE = 10_000

/** What search loads first, in the folder `search/`. */
export const firstFiles = ['index.json', 'topics.json', 'words.json'] as const

/**
 * @param folder address of the folder `search/`
 * @returns the files in it
 */
export function filesIn(folder: string): SearchFiles {
  let isStale = false
  const root = once(async () => {
    const address = `${folder}index.json`
    return (await fetchJson(address, isStale ? 'reload' : 'default')) as IndexRoot
  })
  const loaded = new Map<string, () => Promise<unknown>>()
  /** After a new build the files of the last one are gone: the next call asks for the new root. */
  const versioned = async (path: string): Promise<unknown> => {
    const { version } = await root()
    const address = `${folder}${version}/${path}.json`
    const load = loaded.get(address) ?? once(() => fetchJson(address))
    loaded.set(address, load)
    return load().catch((cause: unknown) => {
      isStale = true
      root.forget()
      throw cause
    })
  }
  const parts = new Map<unknown, Map<string, readonly number[]>>()
  return {
    root,
    names: once(() => loadNames(folder)),
    facets: once(async () => (await fetchJson(`${folder}facets.json`)) as Facets),
    words: once(async () => readWordList((await fetchJson(`${folder}words.json`)) as WordListFile)),
    part: async (number) => {
      const file = (await versioned(`words/${number}`)) as IndexPart
      const part = parts.get(file) ?? new Map(Object.entries(file))
      parts.set(file, part)
      return part
    },
    brief: async (slug) => (await versioned(`briefs/${slug}`)) as BriefText,
  }
}

/**
 * @param folder address of the folder `search/`
 * @returns the library's topics by slug, and their names
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

async function fetchJson(address: string, cache: RequestCache = 'default'): Promise<unknown> {
  const response = await fetch(address, { cache, signal: AbortSignal.timeout(PATIENCE) })
  if (!response.ok) throw new Error(`${address}: ${response.status}`)
  return response.json()
}

function once<Value>(load: () => Promise<Value>): (() => Promise<Value>) & { forget: () => void } {
  let value: Promise<Value> | undefined
  const forget = () => {
    value = undefined
  }
  const call = () => {
    value ??= load().catch((cause: unknown) => {
      forget()
      throw cause
    })
    return value
  }
  return Object.assign(call, { forget })
}

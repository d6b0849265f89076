/** Search in Node over a library, without a browser or a build. */
import type { Library } from '../src/brief/assembly/library.ts'
import { searchIndexOf } from '../src/search/index/build-index.ts'
import { facetsOf } from '../src/search/index/facets.ts'
import { topicData } from '../src/search/index/topic-data.ts'
import { wordList } from '../src/search/index/word-list.ts'
import type { BriefText } from '../src/search/query/index-format.ts'
import { namesOf, type SearchFiles } from '../src/search/query/load.ts'
import { readWordList } from '../src/search/query/word-list.ts'

/**
 * @param library a library
 * @returns the files of its search index, in memory
 */
export function filesOf(library: Pick<Library, 'briefs' | 'topics' | 'lang'>): SearchFiles {
  const { root, files } = searchIndexOf(library)
  const names = namesOf(library.topics.map(topicData))
  const words = readWordList(wordList(library))
  const parts = root.starts.map((_, at) => new Map(Object.entries(files.get(`words/${at}`) ?? {})))
  return {
    root: () => Promise.resolve(root),
    names: () => Promise.resolve(names),
    words: () => Promise.resolve(words),
    facets: () => Promise.resolve(facetsOf(library)),
    part: (number) => Promise.resolve(parts[number] ?? new Map()),
    brief: (slug) => Promise.resolve(files.get(`briefs/${slug}`) as BriefText),
  }
}

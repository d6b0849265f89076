/** The files that search reads besides the index: topics, facets, and the library's words. */
import type { APIRoute, GetStaticPaths } from 'astro'
import type { Library } from '../../brief/assembly/library.ts'
import { getLibrary } from '../../library.ts'
import { facetsOf } from '../../search/index/facets.ts'
import { wordList } from '../../search/index/word-list.ts'
import { topicData } from '../../search/query/topic-data.ts'

const files = new Map<string, (library: Library) => unknown>([
  ['topics', ({ topics }) => topics.map(topicData)],
  ['facets', facetsOf],
  ['words', wordList],
])

export const getStaticPaths = (() =>
  [...files.keys()].map((file) => ({ params: { file } }))) satisfies GetStaticPaths

export const GET: APIRoute = async ({ params: { file = '' } }) =>
  Response.json(files.get(file)?.(await getLibrary()))

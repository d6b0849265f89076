/** The files that search loads by their names: topics, words, facets. */
import type { APIRoute, GetStaticPaths } from 'astro'
import type { Library } from '../../brief/assembly/library.ts'
import { getLibrary } from '../../library.ts'
import { facetsOf } from '../../search/index/facets.ts'
import { topicData } from '../../search/index/topic-data.ts'
import { wordList } from '../../search/index/word-list.ts'

const files = new Map<string, (library: Library) => unknown>([
  ['topics', ({ topics }) => topics.map(topicData)],
  ['words', wordList],
  ['facets', facetsOf],
])

export const getStaticPaths = (() =>
  [...files.keys()].map((file) => ({ params: { file } }))) satisfies GetStaticPaths

export const GET: APIRoute = async ({ params: { file = '' } }) =>
  Response.json(files.get(file)?.(await getLibrary()))

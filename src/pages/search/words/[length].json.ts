/** The library's words of one length, for corrections. */
import type { APIRoute, GetStaticPaths } from 'astro'
import { getLibrary } from '../../../library.ts'
import type { WordList } from '../../../search/query/correct.ts'
import { readDictionary } from '../../../search/index/spelling.ts'
import { wordLists } from '../../../search/index/word-list.ts'

export const getStaticPaths = (async () => {
  const lists = wordLists(await getLibrary(), readDictionary())
  return [...lists].map(([length, list]) => ({
    params: { length: String(length) },
    props: { list },
  }))
}) satisfies GetStaticPaths

export const GET: APIRoute<{ list: WordList }> = ({ props: { list } }) => Response.json(list)

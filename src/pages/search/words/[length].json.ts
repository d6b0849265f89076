/** The library's words of one length, for corrections. */
import type { APIRoute, GetStaticPaths } from 'astro'
import { getLibrary } from '../../../library.ts'
import type { WordCounts } from '../../../search/correct.ts'
import { wordLists } from '../../../search/word-list.ts'

export const getStaticPaths = (async () => {
  const lists = wordLists(await getLibrary())
  return [...lists].map(([length, words]) => ({
    params: { length: String(length) },
    props: { words },
  }))
}) satisfies GetStaticPaths

export const GET: APIRoute<{ words: WordCounts }> = ({ props: { words } }) => Response.json(words)

/** The other files of the search index, in a folder that is named after their contents. */
import type { APIRoute, GetStaticPaths } from 'astro'
import { getLibrary } from '../../../library.ts'
import { searchIndexOf } from '../../../search/index/build-index.ts'

export const getStaticPaths = (async () => {
  const { root, files } = searchIndexOf(await getLibrary())
  return [...files.keys()].map((file) => ({ params: { version: root.version, file } }))
}) satisfies GetStaticPaths

export const GET: APIRoute = async ({ params: { file = '' } }) =>
  Response.json(searchIndexOf(await getLibrary()).files.get(file))

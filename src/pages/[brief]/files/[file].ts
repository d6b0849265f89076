/** A file that readers can download, as it is in `content/<brief>/files/`. */
import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro'
import { getDownloads } from '../../../library.ts'

export const getStaticPaths = (async () => {
  const downloads = await getDownloads()
  return downloads.map(({ brief, name, read }) => ({
    params: { brief, file: name },
    props: { read },
  }))
}) satisfies GetStaticPaths

type Props = InferGetStaticPropsType<typeof getStaticPaths>

export const GET: APIRoute<Props> = ({ props: { read } }) =>
  new Response(read(), { headers: { 'content-type': 'application/octet-stream' } })

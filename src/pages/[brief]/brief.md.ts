/** A brief as Markdown. */
import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro'
import { briefMarkdown } from '../../feeds/brief-markdown.ts'
import { getLibrary } from '../../library.ts'
import { pageKeys } from '../../page-keys.ts'
import { permalink } from '../../site.ts'

export const getStaticPaths = (async () => {
  const { briefs } = await getLibrary()
  const key = await pageKeys()
  return briefs.map((brief) => ({
    params: { brief: brief.slug },
    props: { brief },
    cacheKey: key(brief),
  }))
}) satisfies GetStaticPaths

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(briefMarkdown(props.brief, permalink), {
    headers: { 'content-type': 'text/markdown; charset=utf-8' },
  })

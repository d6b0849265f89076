/** A brief as Markdown. */
import type { APIRoute } from 'astro'
import { briefMarkdown } from '../../feeds/brief-markdown.ts'
import { permalink } from '../../site.ts'
import type { BriefProps } from './_briefs.ts'

export { getStaticPaths } from './_briefs.ts'

export const GET: APIRoute<BriefProps> = ({ props: { brief } }) =>
  new Response(briefMarkdown(brief, permalink), {
    headers: { 'content-type': 'text/markdown; charset=utf-8' },
  })

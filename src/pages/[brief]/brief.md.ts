/** A brief as Markdown. */
import type { APIRoute } from 'astro'
import { briefPath } from '../../brief/model/address.ts'
import { withImageAddresses } from '../../components/brief/text-images.ts'
import { briefMarkdown } from '../../feeds/brief-markdown.ts'
import { permalink } from '../../site.ts'
import type { BriefProps } from './_briefs.ts'

export { getStaticPaths } from './_briefs.ts'

export const GET: APIRoute<BriefProps> = async ({ props: { brief } }) => {
  const whole = await withImageAddresses(brief, permalink(briefPath(brief.slug)))
  return new Response(briefMarkdown(whole, permalink), {
    headers: { 'content-type': 'text/markdown; charset=utf-8' },
  })
}

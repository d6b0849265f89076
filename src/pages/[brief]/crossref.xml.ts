/** The deposit file of a brief with a DOI, for its publisher; no page links to it. */
import type { APIRoute, GetStaticPaths } from 'astro'
import { crossrefDeposit } from '../../cite/crossref.ts'
import { getLibrary } from '../../library.ts'
import { permalink } from '../../site.ts'

export const getStaticPaths = (async () => {
  const { briefs } = await getLibrary()
  return briefs.flatMap((brief) => {
    const deposit = crossrefDeposit(brief, permalink)
    return deposit === undefined ? [] : [{ params: { brief: brief.slug }, props: { deposit } }]
  })
}) satisfies GetStaticPaths

export const GET: APIRoute<{ deposit: string }> = ({ props: { deposit } }) =>
  new Response(deposit, { headers: { 'content-type': 'application/xml; charset=utf-8' } })

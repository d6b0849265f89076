/** A brief as PDF. */
import type { APIRoute, GetStaticPaths } from 'astro'
import { briefPath } from '../../brief/model/address.ts'
import type { Brief } from '../../brief/model/brief.ts'
import { getLibraryRecord } from '../../library.ts'
import { makePdf } from '../../pdf/pdf.ts'
import { permalink } from '../../site.ts'
import { cacheKey } from './_cache-key.ts'
import { citationsOf, publications, readImage } from './_publications.ts'

type Props = {
  brief: Brief
  topics: string[]
  paper: 'a4' | 'letter'
}

export const getStaticPaths = (async () => {
  const { paper } = await getLibraryRecord()
  return (await publications()).map(({ brief, topics, images }) => {
    const props: Props = { brief, topics, paper }
    const address = permalink(briefPath(brief.slug))
    return { params: { brief: brief.slug }, props, cacheKey: cacheKey(props, address, ...images) }
  })
}) satisfies GetStaticPaths

export const GET: APIRoute<Props> = async ({ props: { brief, topics, paper } }) => {
  const pdf = await makePdf({
    brief,
    topics,
    citations: citationsOf(brief),
    address: permalink(briefPath(brief.slug)),
    paper,
    readImage,
    warn: (warning) => {
      console.warn(`/${brief.slug}/brief.pdf: ${warning}`)
    },
  })
  return new Response(pdf, { headers: { 'content-type': 'application/pdf' } })
}

/** A brief as an e-book. */
import type { APIRoute, GetStaticPaths } from 'astro'
import { briefPath } from '../../brief/model/address.ts'
import type { Brief } from '../../brief/model/brief.ts'
import { briefCard, libraryCard, type Card } from '../../cards/card.ts'
import { cardRenderer } from '../../cards/card-renderer.ts'
import { coverLayout } from '../../cards/cover-layout.ts'
import { makeEpub } from '../../epub/epub.ts'
import { getLibrary } from '../../library.ts'
import { permalink } from '../../site.ts'
import { cacheKey } from './_cache-key.ts'
import { citationsOf, publications, readImage } from './_publications.ts'

type Props = {
  brief: Brief
  topics: string[]
  cover: Card
  accessibilityClaim: boolean
}

export const getStaticPaths = (async () => {
  const library = await getLibrary()
  const { accessibilityClaim = true } = library
  const renderer = await cardRenderer()
  return (await publications()).map(({ brief, topics, images }) => {
    const card = briefCard(brief, library.name)
    const cover = renderer.missing(card).length > 0 ? libraryCard(library) : card
    const props: Props = { brief, topics, cover, accessibilityClaim }
    const address = permalink(briefPath(brief.slug))
    return { params: { brief: brief.slug }, props, cacheKey: cacheKey(props, address, ...images) }
  })
}) satisfies GetStaticPaths

export const GET: APIRoute<Props> = async ({ props }) => {
  const { brief, topics, cover, accessibilityClaim } = props
  const epub = await makeEpub({
    brief,
    topics,
    citations: citationsOf(brief),
    cover: await (await cardRenderer()).draw(cover, coverLayout),
    address: permalink(briefPath(brief.slug)),
    accessibilityClaim,
    readImage,
  })
  return new Response(epub, { headers: { 'content-type': 'application/epub+zip' } })
}

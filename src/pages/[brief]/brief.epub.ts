/** A brief as an e-book. */
import { readFile } from 'node:fs/promises'
import type { APIRoute, GetStaticPaths } from 'astro'
import { furtherReading } from '../../brief/listings/further-reading.ts'
import { briefPath } from '../../brief/model/address.ts'
import { briefCard, libraryCard, type Card } from '../../cards/card.ts'
import { cardRenderer } from '../../cards/card-renderer.ts'
import { coverLayout } from '../../cards/cover-layout.ts'
import { formatCitations } from '../../cite/citations.ts'
import { cslRecord } from '../../cite/csl-record.ts'
import { MAX_TOPICS } from '../../components/brief/record-lines.ts'
import { makeEpub } from '../../epub/epub.ts'
import { imagePaths } from '../../epub/images.ts'
import type { Brief } from '../../brief/model/brief.ts'
import { stringsFor } from '../../i18n/strings.ts'
import { getLibrary } from '../../library.ts'
import { permalink } from '../../site.ts'
import { cacheKey } from './_cache-key.ts'

type Props = {
  brief: Brief
  topics: string[]
  cover: Card
}

/** The working folder of every build is the project's root. */
const readImage = (path: string): Promise<Uint8Array> => readFile(path)

export const getStaticPaths = (async () => {
  const library = await getLibrary()
  const renderer = await cardRenderer()
  const further = furtherReading(library.briefs, library.topics)
  return Promise.all(
    library.briefs.map(async (brief) => {
      const card = briefCard(brief, library.name)
      const cover = renderer.missing(card).length > 0 ? libraryCard(library) : card
      const topics = (further.get(brief.slug)?.topics ?? [])
        .slice(0, MAX_TOPICS)
        .map(({ topic }) => topic.title)
      const images = await Promise.all(imagePaths(brief).map(readImage))
      const props: Props = { brief, topics, cover }
      const address = permalink(briefPath(brief.slug))
      return { params: { brief: brief.slug }, props, cacheKey: cacheKey(props, address, ...images) }
    }),
  )
}) satisfies GetStaticPaths

export const GET: APIRoute<Props> = async ({ props: { brief, topics, cover } }) => {
  const { shortRecommendation } = stringsFor(brief.lang)
  const epub = await makeEpub({
    brief,
    topics,
    citations: formatCitations(cslRecord(brief, permalink), shortRecommendation('#')),
    cover: await (await cardRenderer()).draw(cover, coverLayout),
    address: permalink(briefPath(brief.slug)),
    readImage,
  })
  return new Response(epub, { headers: { 'content-type': 'application/epub+zip' } })
}

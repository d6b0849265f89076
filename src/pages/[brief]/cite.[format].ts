/** The citation files of a brief: `cite.bib`, `cite.ris`, `cite.json`. */
import type { APIRoute, GetStaticPaths } from 'astro'
import { briefPath } from '../../brief/address.ts'
import { cslRecord } from '../../cite/csl-record.ts'
import { citationFiles, citationFormats } from '../../cite/files.ts'
import { stringsFor } from '../../interface/strings.ts'
import { getLibrary } from '../../library.ts'
import { pageKeys } from '../../page-keys.ts'
import { permalink } from '../../site.ts'

export const getStaticPaths = (async () => {
  const { briefs } = await getLibrary()
  const key = await pageKeys()
  return briefs.flatMap((brief) =>
    citationFormats.map((format) => ({
      params: { brief: brief.slug, format },
      props: { brief, format },
      cacheKey: key(brief),
    })),
  )
}) satisfies GetStaticPaths

type Props = Awaited<ReturnType<typeof getStaticPaths>>[number]['props']

export const GET: APIRoute<Props> = ({ props: { brief, format } }) => {
  const { mediaType, write } = citationFiles[format]
  const { colophonDate, colophonInferred } = stringsFor(brief.lang)
  const record = cslRecord(brief, permalink(briefPath(brief.slug)))
  const text = write(record, `${colophonDate} ${colophonInferred}`)
  return new Response(text, { headers: { 'content-type': `${mediaType}; charset=utf-8` } })
}

/**
 * What a brief's citation files share: `cite.bib`, `cite.ris`, `cite.json`. Each is an endpoint of
 * its own, since Astro knows a file by the extension in its endpoint's name: a `cite.[format]` is a
 * page to it, which the dev server answers only with a slash at its end.
 */
import type { APIRoute } from 'astro'
import type { CitationFormat } from '../../brief/model/address.ts'
import { cslRecord } from '../../cite/csl-record.ts'
import { citationFiles } from '../../cite/files.ts'
import { stringsFor } from '../../i18n/strings.ts'
import { permalink } from '../../site.ts'
import type { BriefProps } from './_briefs.ts'

/**
 * @param format what the file is for
 * @returns the endpoint that answers with a brief's record in that format
 */
export const citationFile =
  (format: CitationFormat): APIRoute<BriefProps> =>
  ({ props: { brief } }) => {
    const { mediaType, write } = citationFiles[format]
    const { colophonDate, colophonInferred } = stringsFor(brief.lang)
    const record = cslRecord(brief, permalink)
    const text = write(record, `${colophonDate(brief.issued)} ${colophonInferred}`)
    return new Response(text, { headers: { 'content-type': `${mediaType}; charset=utf-8` } })
  }

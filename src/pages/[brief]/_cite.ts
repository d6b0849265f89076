/**
 * What the endpoints `cite.bib`, `cite.ris` and `cite.json` share. One endpoint `cite.[format]` would
 * not do: without an extension in the endpoint's name, the dev server wants a slash at the end.
 */
import type { APIRoute } from 'astro'
import type { CitationFormat } from '../../brief/model/address.ts'
import { cslRecord } from '../../cite/csl-record.ts'
import { citationFiles } from '../../cite/files.ts'
import { stringsFor } from '../../i18n/strings.ts'
import { permalink } from '../../site.ts'
import type { BriefProps } from './_briefs.ts'

/** @returns the endpoint that serves a brief's record in a format */
export const citationFile =
  (format: CitationFormat): APIRoute<BriefProps> =>
  ({ props: { brief } }) => {
    const { mediaType, write } = citationFiles[format]
    const { colophonInferred } = stringsFor(brief.lang)
    const text = write(cslRecord(brief, permalink), colophonInferred(brief.issued))
    return new Response(text, { headers: { 'content-type': `${mediaType}; charset=utf-8` } })
  }

/** The browser's own search box. Source: OpenSearch 1.1, Draft 6, description document. */
import type { APIRoute } from 'astro'
import { searchPath } from '../brief/model/address.ts'
import { stringsFor } from '../i18n/strings.ts'
import { getLibraryRecord } from '../library.ts'
import { permalink } from '../site.ts'

const escape = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => `&#${sign.codePointAt(0) ?? 0};`)

export const GET: APIRoute = async () => {
  const { name, lang } = await getLibraryRecord()
  const { searchTitle } = stringsFor(lang)
  const xml = `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${escape(name.slice(0, 16))}</ShortName>
  <Description>${escape(searchTitle)}</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <Url type="text/html" template="${escape(permalink(searchPath))}?q={searchTerms}"/>
</OpenSearchDescription>
`
  return new Response(xml, { headers: { 'content-type': 'application/opensearchdescription+xml' } })
}

/** Lets browsers add the site as a search engine. Source: OpenSearch 1.1, Draft 6, section 4. */
import type { APIRoute } from 'astro'
import { toHtml } from 'hast-util-to-html'
import { searchPath } from '../brief/model/address.ts'
import { stringsFor } from '../i18n/strings.ts'
import { getLibraryRecord } from '../library.ts'
import { permalink } from '../site.ts'

const escaped = (value: string): string => toHtml({ type: 'text', value })

export const GET: APIRoute = async () => {
  const { name, lang } = await getLibraryRecord()
  const { searchTitle } = stringsFor(lang)
  const xml = `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${escaped(name.slice(0, 16))}</ShortName>
  <Description>${escaped(searchTitle)}</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <Url type="text/html" template="${escaped(permalink(searchPath))}?q={searchTerms}"/>
</OpenSearchDescription>
`
  return new Response(xml, { headers: { 'content-type': 'application/opensearchdescription+xml' } })
}

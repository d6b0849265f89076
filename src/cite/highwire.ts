/**
 * A record as Highwire Press tags, which Google Scholar, Zotero and Mendeley read.
 * Source: Google Scholar, Inclusion Guidelines for Webmasters, "Configuring the meta-tags".
 */
import { isoDate, type CslItem } from './csl-record.ts'

/**
 * @param item a brief's record
 * @returns names and contents of `<meta>` elements, in order. `technical_report_institution` marks it
 *   as a report, not a journal article. An `inbook_title` after it makes it a book section in Zotero,
 *   the only type there that keeps the title of the container
 */
export function highwireTags(item: CslItem): [name: string, content: string][] {
  const container = item['container-title']
  return [
    ['citation_title', item.title],
    ...item.author.map(({ family, given }): [string, string] => [
      'citation_author',
      `${family}, ${given}`,
    ]),
    ['citation_publication_date', isoDate(item.issued).replaceAll('-', '/')],
    ['citation_language', item.language],
    ['citation_publisher', item.publisher],
    ['citation_technical_report_institution', item.publisher],
    ...(container ? [['citation_inbook_title', container] satisfies [string, string]] : []),
    ['citation_fulltext_html_url', item.URL],
  ]
}

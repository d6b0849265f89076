/**
 * A record as Highwire Press tags, which Google Scholar, Zotero and Mendeley read.
 * Sources: Google Scholar, Inclusion Guidelines for Webmasters, "Configuring the meta-tags"; Zotero's
 * translator "Embedded Metadata"
 */
import { filePath, pdfPath } from '../brief/model/address.ts'
import { commaName, type CslName } from './csl-name.ts'
import { isoDate, type CslItem } from './csl-record.ts'

type Tag = [name: string, content: string]

/**
 * @returns names and contents of `<meta>` elements, in order. `technical_report_institution` marks a report, not a
 *   journal article. An `inbook_title` after it makes it a book section in Zotero, the only type there that
 *   keeps the title of the container
 */
export function highwireTags(item: CslItem, pdf?: string): Tag[] {
  const { custom, author, editor = [], keyword } = item
  const optional: [name: string, content: string | undefined][] = [
    ['citation_technical_report_number', item.number],
    ['citation_series_title', item['collection-title']],
    ['citation_inbook_title', item['container-title']],
    ['citation_isbn', item.ISBN],
    ['citation_doi', item.DOI],
    // Zotero separates keywords at semicolons.
    ['citation_keywords', keyword?.replaceAll(', ', '; ')],
    ['citation_pdf_url', pdf],
  ]
  return [
    ['citation_title', item.title],
    ...author.map((name): Tag => ['citation_author', tagName(name, author)]),
    ...editor.map((name): Tag => ['citation_editor', tagName(name, editor)]),
    ['citation_publication_date', isoDate(item.issued).replaceAll('-', '/')],
    ['citation_language', item.language],
    ['citation_publisher', custom?.publisher ?? item.publisher],
    ['citation_technical_report_institution', custom?.institution ?? item.publisher],
    ...optional.filter((tag): tag is Tag => tag[1] !== undefined),
    ['citation_fulltext_html_url', item.URL],
  ]
}

/**
 * Zotero takes the last word of a name without a comma for the family name: that of an organisation ends in one.
 * A single name with two words on either side of its comma would be two names without a semicolon.
 */
function tagName(name: CslName, { length }: readonly CslName[]): string {
  const listed = commaName(name)
  if ('literal' in name) return `${listed},`
  const isTakenApart = length === 1 && [name.family, name.given].every((part) => /\s/.test(part))
  return isTakenApart ? `${listed};` : listed
}

/**
 * @returns the whole address of a brief's PDF: of the original if it is one in `files/`, which has the pages that
 *   people cite, else of the site's own
 */
export function pdfOf(
  permalink: (path: string) => string,
  { slug, original = '' }: { slug: string; original?: string | undefined },
): string {
  const [, name] = /^files\/(.+\.pdf)$/i.exec(original) ?? []
  return permalink(name === undefined ? pdfPath(slug) : filePath(slug, name))
}

/** The works that a brief cites, for search engines and reference managers. */
import type { CreativeWork } from 'schema-dts'
import { doiAddress } from '../../brief/model/identifiers.ts'
import {
  OTHERS,
  type Reference,
  type WorkItem,
  type WorkName,
} from '../../brief/model/reference.ts'

/** So many authors are named: with 120 works, more would be most of the page's head. */
const AUTHORS = 3

/**
 * @returns one `citation_reference` for each work of a reference list, in order. Source: Highwire Press tags;
 *   Google Scholar, Inclusion Guidelines for Webmasters
 */
export function referenceTags(
  references: readonly Pick<Reference, 'item'>[],
): [name: string, content: string][] {
  return references.map(({ item }) => {
    const container = item['container-title']
    const parts: [name: string, value: string | undefined][] = [
      ['title', titleOf(item)],
      ...namesOf(item).map((name): [string, string] => ['author', name]),
      ['publication_date', yearOf(item)],
      ['journal_title', typeof container === 'string' ? bare(container) : undefined],
      ['doi', item.DOI],
    ]
    const filled = parts.flatMap(([name, value]) => (value ? [`citation_${name}=${value}`] : []))
    return ['citation_reference', filled.join('; ')]
  })
}

/** @returns the works of a reference list for `citation` in JSON-LD */
export function citedWorks(references: readonly Pick<Reference, 'item'>[]): CreativeWork[] {
  return references.map(({ item }): CreativeWork => {
    const year = yearOf(item)
    const url = item.DOI === undefined ? item.URL : doiAddress(item.DOI)
    return {
      '@type': 'CreativeWork',
      name: titleOf(item),
      ...(year !== undefined && { datePublished: year }),
      ...(url !== undefined && { url }),
    }
  })
}

const titleOf = ({ title = '', 'container-title': container }: WorkItem): string =>
  bare(title === '' && typeof container === 'string' ? container : title)

/** A title without the markup of CSL. */
const bare = (title: string): string => title.replace(/<\/?(?:i|b|sup|sub|sc|span)\b[^>]*>/g, '')

function namesOf({ author = [], editor = [] }: WorkItem): string[] {
  const names = (author.length > 0 ? author : editor).filter(({ family }) => family !== OTHERS)
  return names.slice(0, AUTHORS).map(nameOf)
}

const nameOf = ({ family, given, literal }: WorkName): string =>
  [family ?? literal, given].filter((part) => part !== undefined).join(', ')

function yearOf({ issued }: WorkItem): string | undefined {
  const year = issued?.['date-parts']?.[0]?.[0]
  return year === undefined ? undefined : String(year)
}

/** A brief in the schema.org vocabulary, checked by types generated from it. */
import type { Chapter, CreativeWork, Person, Report, WithContext } from 'schema-dts'
import type { Brief } from '../brief/model/brief.ts'
import { fullName } from '../brief/model/full-name.ts'
import { isoDate, type CslItem } from './csl-record.ts'

/**
 * @param brief a brief
 * @param item its record
 * @returns the brief as a schema.org `Chapter` of its container, else as a `Report`, with the
 *   addresses of its sections and recommendations
 */
export function schemaOrg(brief: Brief, item: CslItem): WithContext<Chapter | Report> {
  const publisher = { '@type': 'Organization', name: item.publisher } as const
  const part = (id: string, name: string): CreativeWork => ({
    '@type': 'CreativeWork',
    name,
    url: `${item.URL}#${id}`,
  })
  const common = {
    '@context': 'https://schema.org',
    '@id': item.URL,
    url: item.URL,
    name: item.title,
    abstract: item.abstract,
    author: item.author.map((author): Person => ({
      '@type': 'Person',
      name: fullName(author),
    })),
    datePublished: isoDate(item.issued),
    inLanguage: item.language,
    publisher,
    hasPart: [
      ...brief.recommendations.map(({ id, plain }) => part(id, plain)),
      ...brief.sections.map(({ id, title }) => part(id, title)),
    ],
  } as const
  const container = item['container-title']
  return container
    ? { ...common, '@type': 'Chapter', isPartOf: { '@type': 'Report', name: container, publisher } }
    : { ...common, '@type': 'Report' }
}

/**
 * @param value an object of JSON values
 * @returns JSON that is safe within a `<script>` element. Source: HTML, 4.12.1.3, Restrictions for
 *   contents of script elements
 */
export const scriptJson = (value: object): string =>
  JSON.stringify(value).replaceAll('<', '\\u003c')

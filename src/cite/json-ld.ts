/** A brief in the schema.org vocabulary, checked by types generated from it. */
import type {
  Chapter,
  CreativeWork,
  CreativeWorkSeries,
  MediaObject,
  Organization,
  Person,
  PropertyValue,
  Report,
  ScholarlyArticle,
  WithContext,
} from 'schema-dts'
import { briefPath } from '../brief/model/address.ts'
import type { Author, Brief } from '../brief/model/brief.ts'
import { fullName, isOrganisation } from '../brief/model/full-name.ts'
import { doiAddress, orcidAddress, rorAddress } from '../brief/model/identifiers.ts'
import { textFiles } from '../brief/model/text-files.ts'
import { citedWorks } from './references/metadata.ts'
import { isoDate, type CslItem } from './csl-record.ts'

type Work = Chapter | Report | ScholarlyArticle

/**
 * @returns a brief as a schema.org `Chapter` of its container, as a `ScholarlyArticle` if it is a working paper,
 *   else as a `Report`; with the addresses of its sections and recommendations
 */
export function schemaOrg(brief: Brief, item: CslItem): WithContext<Work> {
  const publisher = {
    '@type': 'Organization',
    name: item.custom?.publisher ?? item.publisher,
  } as const
  const part = (id: string, name: string): CreativeWork => ({
    '@type': 'CreativeWork',
    name,
    url: `${item.URL}#${id}`,
  })
  const { editors, translators } = brief
  const common = {
    '@context': 'https://schema.org',
    '@id': item.URL,
    url: item.URL,
    name: item.title,
    abstract: item.abstract,
    author: brief.authors.map(agent),
    ...(editors && { editor: editors.filter((one) => !isOrganisation(one)).map(person) }),
    ...(translators && { translator: translators.map(agent) }),
    datePublished: isoDate(item.issued),
    inLanguage: item.language,
    publisher,
    ...recordOf(brief, item),
    encoding: textFiles.map(({ mediaType, path }): MediaObject => ({
      '@type': 'MediaObject',
      encodingFormat: mediaType,
      contentUrl: `${item.URL}${path(brief.slug).slice(briefPath(brief.slug).length)}`,
    })),
    ...(brief.references.length > 0 && { citation: citedWorks(brief.references) }),
    hasPart: [
      ...brief.recommendations.map(({ id, plain }) => part(id, plain)),
      ...brief.sections.map(({ id, title }) => part(id, title)),
    ],
  } as const
  const container = item['container-title']
  const series = seriesOf(brief)
  if (container !== undefined) {
    const whole = { '@type': 'Report', name: container, publisher } as const
    return { ...common, '@type': 'Chapter', isPartOf: series ? [whole, series] : whole }
  }
  const isPartOf = series && { isPartOf: series }
  if (brief.type === 'working-paper') return { ...common, ...isPartOf, '@type': 'ScholarlyArticle' }
  const number = item.number === undefined ? {} : { reportNumber: item.number }
  return { ...common, ...isPartOf, ...number, '@type': 'Report' }
}

/** The fields of the record that few briefs have. */
function recordOf(brief: Brief, item: CslItem) {
  const { keywords, edition, license, funding, institution } = brief
  const identifier = identifiersOf(item)
  return {
    ...(item.genre !== undefined && { genre: item.genre }),
    ...(keywords && { keywords }),
    ...(edition !== undefined && { version: edition }),
    ...(identifier.length > 0 && { identifier }),
    ...(item.DOI !== undefined && { sameAs: doiAddress(item.DOI) }),
    ...(license !== undefined && { license: item.custom?.license ?? license }),
    ...(institution !== undefined && { sourceOrganization: organisation(institution) }),
    ...(funding !== undefined && {
      funding: { '@type': 'Grant', description: funding } as const,
    }),
    ...originalOf(brief, item),
  }
}

function identifiersOf({ DOI, ISBN }: CslItem): PropertyValue[] {
  return Object.entries({ DOI, ISBN }).flatMap(([propertyID, value]) =>
    value === undefined ? [] : [{ '@type': 'PropertyValue', propertyID, value }],
  )
}

/** What it was first published as, and its files. */
function originalOf({ original, files }: Brief, { URL: page }: CslItem) {
  const media = (files ?? []).map(({ name, size }): MediaObject => ({
    '@type': 'MediaObject',
    name,
    contentUrl: `${page}files/${name}`,
    contentSize: `${size} B`,
    ...(/\.pdf$/i.test(name) && { encodingFormat: 'application/pdf' }),
  }))
  return {
    ...(original !== undefined && /^https?:/.test(original) && { isBasedOn: original }),
    ...(media.length > 0 && { associatedMedia: media }),
  }
}

function seriesOf({ series }: Brief): CreativeWorkSeries | undefined {
  return series && { '@type': 'CreativeWorkSeries', name: series.title }
}

const organisation = (name: string, ror?: string): Organization => ({
  '@type': 'Organization',
  ...(ror !== undefined && { '@id': rorAddress(ror) }),
  name,
})

const agent = (author: Author): Person | Organization =>
  isOrganisation(author) ? organisation(author.name, author.ror) : person(author)

function person(author: Author): Person {
  const { affiliation, ror, orcid } = author
  return {
    '@type': 'Person',
    ...(orcid !== undefined && { '@id': orcidAddress(orcid) }),
    name: fullName(author),
    ...(affiliation && {
      // A ROR ID says which one only if there is one.
      affiliation: affiliation.map((name) =>
        organisation(name, affiliation.length === 1 ? ror : undefined),
      ),
    }),
  }
}

/** @returns JSON that is safe within a `<script>` element. Source: HTML, 4.12.1.3 */
export const scriptJson = (value: object): string =>
  JSON.stringify(value).replaceAll('<', '\\u003c')

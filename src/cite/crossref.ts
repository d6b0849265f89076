/**
 * A brief as a deposit file, with which its publisher registers the DOI.
 * Source: Crossref, Metadata deposit schema 5.3.1, `report-paper`: names and order of elements
 */
import { toHtml } from 'hast-util-to-html'
import type { Author, Brief } from '../brief/model/brief.ts'
import { isOrganisation } from '../brief/model/full-name.ts'
import { orcidAddress, rorAddress } from '../brief/model/identifiers.ts'
import { briefPath } from '../brief/model/address.ts'
import { licenseOf } from '../brief/model/license.ts'
import type { Reference } from '../brief/model/reference.ts'

const VERSION = '5.3.1'

/** For a brief without `contact`: no address at all would make the file invalid. */
const NO_CONTACT = 'depositor@example.org'

/** The longest values that the schema allows. */
const LENGTHS = { edition: 15, itemNumber: 32, affiliations: 5 }

/**
 * @param brief a brief
 * @param permalink makes whole addresses
 * @returns the XML of the deposit; `undefined` for a brief without a DOI
 */
export function crossrefDeposit(
  brief: Brief,
  permalink: (path: string) => string,
): string | undefined {
  const { slug, doi, issued, publisher } = brief
  if (doi === undefined) return undefined
  const timestamp = issued.replaceAll('-', '').padEnd(14, '0')
  const head = [
    element('doi_batch_id', `${slug}-${timestamp}`.slice(-100)),
    element('timestamp', timestamp),
    `<depositor>${element('depositor_name', publisher)}${element('email_address', brief.contact ?? NO_CONTACT)}</depositor>`,
    element('registrant', publisher),
  ]
  const [year = '', month, day] = issued.split('-')
  const date = [
    ...(month === undefined ? [] : [element('month', month)]),
    ...(day === undefined ? [] : [element('day', day)]),
    element('year', year),
  ]
  const metadata = [
    `<contributors>${contributors(brief)}</contributors>`,
    `<titles>${element('title', brief.title)}${optional('subtitle', brief.subtitle)}</titles>`,
    optional('edition_number', brief.edition, LENGTHS.edition),
    `<jats:abstract><jats:p>${text(brief.abstract ?? brief.standfirst.plain)}</jats:p></jats:abstract>`,
    `<publication_date media_type="online">${date.join('')}</publication_date>`,
    brief.isbn === undefined ? '' : `<isbn media_type="electronic">${text(brief.isbn)}</isbn>`,
    `<publisher>${element('publisher_name', publisher)}</publisher>`,
    brief.institution === undefined
      ? ''
      : `<institution>${element('institution_name', brief.institution)}</institution>`,
    itemOf(brief),
    brief.license === undefined
      ? ''
      : `<ai:program name="AccessIndicators">${element('ai:license_ref', licenseOf(brief.license).url)}</ai:program>`,
    `<doi_data>${element('doi', doi)}${element('resource', permalink(briefPath(slug)))}</doi_data>`,
    citations(brief.references),
  ]
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<doi_batch version="${VERSION}" xmlns="http://www.crossref.org/schema/${VERSION}" xmlns:jats="http://www.ncbi.nlm.nih.gov/JATS1" xmlns:ai="http://www.crossref.org/AccessIndicators.xsd">`,
    `<head>${head.join('')}</head>`,
    '<body><report-paper publication_type="full_text">',
    `<report-paper_metadata${languageOf(brief)}>`,
    ...metadata.filter((line) => line !== ''),
    '</report-paper_metadata>',
    '</report-paper></body>',
    '</doi_batch>\n',
  ].join('\n')
}

const text = (value: string): string => toHtml({ type: 'text', value })

const element = (name: string, value: string): string => `<${name}>${text(value)}</${name}>`

const optional = (name: string, value: string | undefined, most = Infinity): string =>
  value === undefined || value.length > most ? '' : element(name, value)

/** The schema knows languages by two letters. */
function languageOf({ lang }: Brief): string {
  const [primary = ''] = lang.split('-')
  return primary.length === 2 ? ` language="${primary}"` : ''
}

/** The number in its series. */
function itemOf({ series }: Brief): string {
  const number = optional('item_number', series?.number, LENGTHS.itemNumber)
  return number === '' ? '' : `<publisher_item>${number}</publisher_item>`
}

function contributors({ authors, editors = [], translators = [] }: Brief): string {
  const roles = [
    ...authors.map((one) => [one, 'author'] as const),
    ...editors.map((one) => [one, 'editor'] as const),
    ...translators.map((one) => [one, 'translator'] as const),
  ]
  return roles
    .map(([one, role], index) => {
      const sequence = index === 0 ? 'first' : 'additional'
      return contributor(one, `sequence="${sequence}" contributor_role="${role}"`)
    })
    .join('\n')
}

function contributor(author: Author, attributes: string): string {
  if (isOrganisation(author))
    return `<organization ${attributes}>${text(author.name)}</organization>`
  const { given, family, suffix, affiliation = [], ror, orcid } = author
  const institutions = affiliation.slice(0, LENGTHS.affiliations).map((name, index) => {
    // `ror` of a person is that of the first affiliation.
    const id =
      ror === undefined || index > 0
        ? ''
        : `<institution_id type="ror">${text(rorAddress(ror))}</institution_id>`
    return `<institution>${element('institution_name', name)}${id}</institution>`
  })
  const parts = [
    given === '' ? '' : element('given_name', given),
    element('surname', family),
    optional('suffix', suffix),
    institutions.length === 0 ? '' : `<affiliations>${institutions.join('')}</affiliations>`,
    orcid === undefined ? '' : element('ORCID', orcidAddress(orcid)),
  ]
  return `<person_name ${attributes}>${parts.join('')}</person_name>`
}

function citations(references: readonly Reference[]): string {
  if (references.length === 0) return ''
  const list = references.map(({ key, item, plain }) => {
    const doi = item.DOI === '' ? undefined : item.DOI
    const cited = doi === undefined ? element('unstructured_citation', plain) : element('doi', doi)
    return `<citation key="${text(key)}">${cited}</citation>`
  })
  return `<citation_list>${list.join('\n')}</citation_list>`
}

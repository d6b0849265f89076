/**
 * A brief as a deposit file, with which its publisher registers the DOI.
 * Source: Crossref, Metadata deposit schema 5.3.1, `report-paper`: names and order of elements
 */
import type { Element } from 'xast'
import { toXml } from 'xast-util-to-xml'
import { x } from 'xastscript'
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

/** @returns the XML of a brief's deposit; `undefined` for a brief without a DOI */
export function crossrefDeposit(
  brief: Brief,
  permalink: (path: string) => string,
): string | undefined {
  const { slug, doi, issued, publisher, contact, series } = brief
  if (doi === undefined) return undefined
  const timestamp = issued.replaceAll('-', '').padEnd(14, '0')
  const [year, month, day] = issued.split('-')
  const number = optional('item_number', series?.number, LENGTHS.itemNumber)
  const license = brief.license && licenseOf(brief.license).url
  const head = x(
    'head',
    {},
    x('doi_batch_id', `${slug}-${timestamp}`.slice(-100)),
    x('timestamp', timestamp),
    x('depositor', {}, x('depositor_name', publisher), x('email_address', contact ?? NO_CONTACT)),
    x('registrant', publisher),
  )
  const metadata = [
    x('contributors', {}, lines(contributors(brief))),
    x('titles', {}, x('title', brief.title), optional('subtitle', brief.subtitle)),
    optional('edition_number', brief.edition, LENGTHS.edition),
    x('jats:abstract', {}, x('jats:p', brief.abstract ?? brief.standfirst.plain)),
    x(
      'publication_date',
      { media_type: 'online' },
      optional('month', month),
      optional('day', day),
      x('year', year),
    ),
    brief.isbn && x('isbn', { media_type: 'electronic' }, brief.isbn),
    x('publisher', {}, x('publisher_name', publisher)),
    brief.institution && x('institution', {}, x('institution_name', brief.institution)),
    number && x('publisher_item', {}, number),
    license && x('ai:program', { name: 'AccessIndicators' }, x('ai:license_ref', license)),
    x('doi_data', {}, x('doi', doi), x('resource', permalink(briefPath(slug)))),
    citations(brief.references),
  ].filter((one) => typeof one === 'object')
  // The schema knows languages by two letters.
  const language = /^[a-z]{2}(?=-|$)/.exec(brief.lang)?.[0]
  const paper = x('report-paper', { publication_type: 'full_text' }, [
    ...['\n', x('report-paper_metadata', { language }, '\n', lines(metadata), '\n'), '\n'],
  ])
  const namespaces = {
    version: VERSION,
    xmlns: `http://www.crossref.org/schema/${VERSION}`,
    'xmlns:jats': 'http://www.ncbi.nlm.nih.gov/JATS1',
    'xmlns:ai': 'http://www.crossref.org/AccessIndicators.xsd',
  }
  const batch = x('doi_batch', namespaces, '\n', lines([head, x('body', {}, paper)]), '\n')
  return `<?xml version="1.0" encoding="UTF-8"?>\n${toXml(batch)}\n`
}

const optional = (name: string, value: string | undefined, most = Infinity) =>
  value === undefined || value.length > most ? undefined : x(name, value)

/** Each element on a line. */
const lines = (elements: readonly Element[]) =>
  elements.flatMap((one, index) => (index === 0 ? [one] : ['\n', one]))

function contributors({ authors, editors = [], translators = [] }: Brief): Element[] {
  const roles = [
    ...authors.map((one) => ({ one, contributor_role: 'author' })),
    ...editors.map((one) => ({ one, contributor_role: 'editor' })),
    ...translators.map((one) => ({ one, contributor_role: 'translator' })),
  ]
  return roles.map(({ one, contributor_role }, index) =>
    contributor(one, { sequence: index === 0 ? 'first' : 'additional', contributor_role }),
  )
}

function contributor(author: Author, attributes: Record<string, string>): Element {
  if (isOrganisation(author)) return x('organization', attributes, author.name)
  const { given, family, suffix, affiliation = [], ror, orcid } = author
  const institutions = affiliation.slice(0, LENGTHS.affiliations).map((name, index) => {
    // `ror` of a person is that of the first affiliation.
    const id =
      ror !== undefined && index === 0
        ? x('institution_id', { type: 'ror' }, rorAddress(ror))
        : undefined
    return x('institution', {}, x('institution_name', name), id)
  })
  return x(
    'person_name',
    attributes,
    given === '' ? undefined : x('given_name', given),
    x('surname', family),
    optional('suffix', suffix),
    institutions.length > 0 ? x('affiliations', {}, institutions) : undefined,
    optional('ORCID', orcid && orcidAddress(orcid)),
  )
}

function citations(references: readonly Reference[]): Element | undefined {
  if (references.length === 0) return undefined
  const list = references.map(({ key, item, plain }) =>
    x('citation', { key }, item.DOI ? x('doi', item.DOI) : x('unstructured_citation', plain)),
  )
  return x('citation_list', {}, lines(list))
}

/** The package document: what a book is, and its files. Source: EPUB 3.3, section 5 */
import type { Element } from 'xast'
import { x } from 'xastscript'
import type { Author, Brief } from '../brief/model/brief.ts'
import { fullName, listedName } from '../brief/model/full-name.ts'
import { doiAddress } from '../brief/model/identifiers.ts'
import { licenseOf } from '../brief/model/license.ts'
import { directionOf, wholeTitle } from '../i18n/strings.ts'
import { CONFORMANCE } from './accessibility.ts'

/** A file of the book. */
export interface PackedFile {
  /** Its path within the folder of the package. */
  path: string
  mediaType: string
  properties?: string[]
  /** Whether it is part of the text; these are in reading order. */
  isRead?: boolean
  bytes: Uint8Array
}

interface Contents {
  brief: Brief
  /** Whole address of the brief's page. */
  address: string
  /** Names of its topics. */
  topics: readonly string[]
  items: readonly PackedFile[]
  accessibility: readonly (readonly [property: string, value: string])[]
  /** Whether the publisher declares that it is accessible. */
  conforms: boolean
}

/** @returns the package document of a book */
export function packageDocument(contents: Contents): Element {
  const { brief, items } = contents
  const direction = directionOf(brief.lang)
  const ids = new Map(items.map(({ path }, index) => [path, `item-${index + 1}`]))
  return x(
    'package',
    {
      xmlns: 'http://www.idpf.org/2007/opf',
      version: '3.0',
      'unique-identifier': 'identifier',
      'xml:lang': brief.lang,
      dir: direction,
    },
    x('metadata', { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' }, metadata(contents)),
    x(
      'manifest',
      {},
      items.map(({ path, mediaType, properties }) =>
        x('item', {
          id: ids.get(path),
          href: path,
          'media-type': mediaType,
          properties: properties?.join(' '),
        }),
      ),
    ),
    x(
      'spine',
      { 'page-progression-direction': direction },
      items
        .filter(({ isRead }) => isRead)
        .map(({ path }) => x('itemref', { idref: ids.get(path) })),
    ),
  )
}

function metadata({ brief, address, topics, accessibility, conforms }: Contents) {
  const { lang, title, subtitle, authors, editors = [], translators = [], isbn, doi } = brief
  const { publisher, issued, rights, license, standfirst, keywords = [], abstract } = brief
  return [
    x('dc:identifier', { id: 'identifier' }, doi === undefined ? address : doiAddress(doi)),
    x('dc:title', { id: 'title' }, wholeTitle({ title, subtitle, lang })),
    refinement('title', 'title-type', 'main'),
    x('dc:language', lang),
    ...authors.flatMap((one, index) => agent('creator', 'aut', one, index)),
    ...editors.flatMap((one, index) => agent('contributor', 'edt', one, index)),
    ...translators.flatMap((one, index) => agent('contributor', 'trl', one, index)),
    x('dc:publisher', publisher),
    x('dc:date', issued),
    x('dc:rights', rights),
    license && meta('dcterms:license', licenseOf(license).url),
    x('dc:description', abstract ?? standfirst.plain),
    ...Array.from(new Set([...keywords, ...topics]), (subject) => x('dc:subject', subject)),
    x('dc:source', isbn === undefined ? address : `urn:isbn:${isbn.replace(/[^\dXx]/g, '')}`),
    ...collections(brief),
    // The date of issue: the same content gives the same file.
    meta('dcterms:modified', `${`${issued}-01-01`.slice(0, 10)}T00:00:00Z`),
    ...accessibility.map(([property, value]) => meta(property, value)),
    ...(conforms ? conformance(publisher) : []),
  ]
}

/** Who evaluated the book must be said, too: the publisher itself. */
const conformance = (publisher: string): Element[] => [
  x('meta', { property: 'dcterms:conformsTo', id: 'conformance' }, CONFORMANCE),
  refinement('conformance', 'a11y:certifiedBy', publisher),
]

const meta = (property: string, value: string): Element => x('meta', { property }, value)

const refinement = (id: string, property: string, value: string, scheme?: string): Element =>
  x('meta', { refines: `#${id}`, property, scheme }, value)

/** A person or an organisation with its role. Source: MARC Code List for Relators */
function agent(
  element: 'creator' | 'contributor',
  role: 'aut' | 'edt' | 'trl',
  one: Author,
  index: number,
): Element[] {
  const id = `${role}-${index + 1}`
  return [
    x(`dc:${element}`, { id }, fullName(one)),
    refinement(id, 'role', role, 'marc:relators'),
    refinement(id, 'file-as', listedName(one)),
  ]
}

/** The series, and the report that the brief is a chapter of. */
function collections({ series, containerTitle }: Brief): Element[] {
  const collection = (id: string, type: string, title: string): Element[] => [
    x('meta', { property: 'belongs-to-collection', id }, title),
    refinement(id, 'collection-type', type),
  ]
  // Source: EPUB 3.3, D.3.6: one or more integers.
  const position = /^\d+(\.\d+)*$/.exec(series?.number ?? '')?.[0]
  return [
    ...(series ? collection('series', 'series', series.title) : []),
    ...(position === undefined ? [] : [refinement('series', 'group-position', position)]),
    ...(containerTitle === undefined ? [] : collection('report', 'set', containerTitle)),
  ]
}

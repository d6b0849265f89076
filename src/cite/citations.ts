/** Formatted citations, made by citeproc-js from published CSL styles. */
import type { CiteItem } from 'citeproc'
import { stringsFor } from '../i18n/strings.ts'
import { forPrint, type CslItem, type CslName } from './csl-record.ts'
import { engineWith } from './engine.ts'
import { hidden, restored } from './special-characters.ts'
import { citationStyles, type CitationStyle } from './styles.ts'

/** A brief cited in one style. */
export interface Citation {
  style: Pick<CitationStyle, 'id'> & {
    /** Name and edition in the language of the brief. */
    name: string
  }
  /** The entry for a reference list, as HTML: titles in italics, all other markup escaped. */
  reference: string
  /** The citation within a text, plain: of the whole brief, and of a place of each kind. */
  inText: Record<'whole' | PlaceKind, string>
}

/** The kinds of places that can be cited; `#` is where the number of the place goes. */
type PlaceKind = 'paragraph' | 'recommendation' | 'note'

/** A record as styles print it best. */
function printed(item: CslItem): CslItem {
  const { author, editor, translator } = item
  return {
    ...item,
    author: author.map(printedName),
    ...(editor && { editor: editor.map(printedName) }),
    ...(translator && { translator: translator.map(printedName) }),
  }
}

/**
 * An organisation is a family name here: beside people, citeproc leaves out the comma before a literal,
 * “Ruiz, Ana and World Bank”.
 */
const printedName = (name: CslName): CslName =>
  'literal' in name ? { family: name.literal, given: '' } : name

function cite(item: CslItem, xml: string, recommendation: string): Omit<Citation, 'style'> {
  const { id } = item
  const engine = engineWith(xml, item.language, [hidden(printed(item), /</g)], false)
  const [, [entry = '']] = engine.makeBibliography() || [{}, []]
  engine.setOutputFormat('text')
  const inText = (place: Omit<CiteItem, 'id'>): string =>
    restored(engine.makeCitationCluster([{ id, ...place }]), '<')
  return {
    reference: restored(
      entry.trim().replace(/^<div class="csl-entry">(.*)<\/div>$/s, '$1'),
      '&#60;',
    ),
    inText: {
      whole: inText({}),
      paragraph: inText({ label: 'paragraph', locator: '#' }),
      note: inText({ label: 'note', locator: '#' }),
      recommendation: inText({ suffix: `, ${recommendation}` }),
    },
  }
}

/**
 * @returns the citations of a record in every style, in its language. `recommendation` is the word for one and `#`
 *   for its number: a suffix, since CSL has no such locator
 */
export function formatCitations(record: CslItem, recommendation: string): Citation[] {
  const key = JSON.stringify([record, recommendation])
  const known = formatted.get(key)
  if (known) return known
  const item = forPrint(record)
  const names = stringsFor(item.language).citationStyles
  const citations = citationStyles.map((style) => ({
    style: { id: style.id, name: names[style.id] },
    ...cite(style.id === 'apa' ? withoutRepeatedPublisher(item) : item, style.xml, recommendation),
  }))
  formatted.set(key, citations)
  return citations
}

/** The page and the book of a brief print the same citations, which take 30 ms. */
const formatted = new Map<string, Citation[]>()

/** APA does not repeat an author as the publisher. Source: APA 7, section 9.29 */
function withoutRepeatedPublisher(item: CslItem): CslItem {
  const [only, ...others] = item.author
  const isRepeated = only && 'literal' in only && only.literal === item.publisher
  return isRepeated && others.length === 0 ? { ...item, publisher: '' } : item
}

/** Formatted citations, made by citeproc-js from published CSL styles. */
import CSL, { type CiteItem, type Engine } from 'citeproc'
import { forPrint, type CslItem, type CslName } from './csl-record.ts'
import { citationStyles, localeFor, localeXml, type CitationStyle } from './styles.ts'

/** A brief cited in one style. */
export interface Citation {
  style: Pick<CitationStyle, 'id' | 'name'>
  /** The entry for a reference list, as HTML: titles in italics, all other markup escaped. */
  reference: string
  /** The citation within a text, plain: of the whole brief, and of a place of each kind. */
  inText: Record<'whole' | PlaceKind, string>
}

/** The kinds of places that can be cited; `#` is where the number of the place goes. */
export type PlaceKind = 'paragraph' | 'recommendation' | 'note'

/**
 * Characters that citeproc interprets: `$` in its replacements, `<` in `<i>` for italics. They are
 * replaced by characters of the private use area before it runs, and restored afterwards.
 */
const HIDDEN = new Map([
  ['$', '\ue000'],
  ['<', '\ue001'],
])

const hideSpecial = (text: string): string =>
  text.replace(/[$<]/g, (sign) => HIDDEN.get(sign) ?? sign)

/** @param escaped how a character is written in the output, if not as it is */
function showSpecial(text: string, escaped: Record<string, string> = {}): string {
  return Array.from(HIDDEN).reduce(
    (shown, [sign, hidden]) => shown.replaceAll(hidden, () => escaped[sign] ?? sign),
    text,
  )
}

/** Replaces these characters in all fields that styles print. */
function hidden(item: CslItem): CslItem {
  const copy: CslItem = { ...item }
  for (const name of PRINTED) {
    const text = copy[name]
    if (text !== undefined) copy[name] = hideSpecial(text)
  }
  copy.author = item.author.map(hiddenName)
  if (item.editor) copy.editor = item.editor.map(hiddenName)
  if (item.translator) copy.translator = item.translator.map(hiddenName)
  return copy
}

/**
 * An organisation is a family name here: beside people, citeproc leaves out the comma before a literal,
 * “Ruiz, Ana and World Bank”.
 */
function hiddenName(name: CslName): CslName {
  if ('literal' in name) return { family: hideSpecial(name.literal), given: '' }
  return { ...name, family: hideSpecial(name.family), given: hideSpecial(name.given) }
}

const PRINTED = [
  ...(['title', 'container-title', 'collection-title', 'collection-number'] as const),
  ...(['genre', 'number', 'edition', 'publisher'] as const),
]

/** A style in one language. Creating one takes as long as a hundred citations. */
class StyleEngine {
  readonly #engine: Engine
  #item: CslItem | undefined

  constructor({ xml }: CitationStyle, locale: string) {
    const retrieveItem = (id: string): CslItem => {
      if (this.#item?.id !== id) throw new Error(`The record ${id} is not the one being cited.`)
      return this.#item
    }
    this.#engine = new CSL.Engine({ retrieveLocale: localeXml, retrieveItem }, xml, locale, true)
  }

  cite(item: CslItem, recommendation: string): Omit<Citation, 'style'> {
    const { id } = item
    this.#item = hidden(item)
    // Clears the items cited before, since another record may have the same id.
    this.#engine.updateItems([])
    this.#engine.updateItems([id])
    this.#engine.setOutputFormat('html')
    const [, [entry = '']] = this.#engine.makeBibliography() || [{}, []]
    this.#engine.setOutputFormat('text')
    const inText = (place: Omit<CiteItem, 'id'>): string =>
      this.#engine.makeCitationCluster([{ id, ...place }])
    return {
      reference: showSpecial(entry.trim().replace(/^<div class="csl-entry">(.*)<\/div>$/s, '$1'), {
        '<': '&#60;',
      }),
      inText: {
        whole: showSpecial(inText({})),
        paragraph: showSpecial(inText({ label: 'paragraph', locator: '#' })),
        note: showSpecial(inText({ label: 'note', locator: '#' })),
        recommendation: showSpecial(inText({ suffix: `, ${recommendation}` })),
      },
    }
  }
}

const engines = new Map<string, StyleEngine>()

function engineFor(style: CitationStyle, locale: string): StyleEngine {
  const key = `${style.id} ${locale}`
  const engine = engines.get(key) ?? new StyleEngine(style, locale)
  engines.set(key, engine)
  return engine
}

/**
 * Cites a record in every style.
 *
 * @param record a brief's record
 * @param recommendation the word for a recommendation and `#` for its number. It is added as a suffix,
 *   since CSL has no such locator
 * @returns one citation a style, in the record's language
 */
export function formatCitations(record: CslItem, recommendation: string): Citation[] {
  const key = JSON.stringify([record, recommendation])
  const known = formatted.get(key)
  if (known) return known
  const item = forPrint(record)
  const citations = citationStyles.map((style) => ({
    style: { id: style.id, name: style.name },
    ...engineFor(style, localeFor(item.language)).cite(
      style.id === 'apa' ? withoutRepeatedPublisher(item) : item,
      recommendation,
    ),
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

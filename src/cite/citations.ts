/** Formatted citations, set by citeproc-js from published CSL styles. */
import CSL, { type CiteItem, type Engine } from 'citeproc'
import { forPrint, type CslItem } from './csl-record.ts'
import { citationStyles, localeFor, localeXml, type CitationStyle } from './styles.ts'

/** A brief cited in one style. */
export interface Citation {
  style: Pick<CitationStyle, 'id' | 'name'>
  /** The entry of a list of works cited, as HTML: titles in italics, everything else escaped. */
  reference: string
  /** The citation in running text, as plain text: of the whole, and of a place by its kind. */
  inText: Record<'whole' | PlaceKind, string>
}

/** The kinds of places that can be cited; the number of the place stands as `#`. */
export type PlaceKind = 'paragraph' | 'recommendation' | 'note'

/**
 * Signs that citeproc takes for more than themselves: `$` in what it replaces with, `<i>` for
 * italics. While it works, characters of the private use area stand for them.
 */
const HIDDEN = new Map([
  ['$', '\ue000'],
  ['<', '\ue001'],
])

const hideSigns = (text: string): string =>
  text.replace(/[$<]/g, (sign) => HIDDEN.get(sign) ?? sign)

/** @param escaped how a sign is written in the output, where it is not as itself */
function showSigns(text: string, escaped: Record<string, string> = {}): string {
  return Array.from(HIDDEN).reduce(
    (shown, [sign, hidden]) => shown.replaceAll(hidden, () => escaped[sign] ?? sign),
    text,
  )
}

/** The fields of a record that styles print. */
function hidden({ title, publisher, author, ...item }: CslItem): CslItem {
  const container = item['container-title']
  return {
    ...item,
    title: hideSigns(title),
    publisher: hideSigns(publisher),
    author: author.map((name) => ({
      ...name,
      family: hideSigns(name.family),
      given: hideSigns(name.given),
    })),
    ...(container !== undefined && { 'container-title': hideSigns(container) }),
  }
}

/** A style in one language. Setting one up takes as long as some hundred citations. */
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
    // Forgets what was cited before, also where that had the same id.
    this.#engine.updateItems([])
    this.#engine.updateItems([id])
    this.#engine.setOutputFormat('html')
    const [entry = ''] = this.#engine.makeBibliography()[1]
    this.#engine.setOutputFormat('text')
    const inText = (place: Omit<CiteItem, 'id'>): string =>
      this.#engine.makeCitationCluster([{ id, ...place }])
    return {
      reference: showSigns(entry.trim().replace(/^<div class="csl-entry">(.*)<\/div>$/s, '$1'), {
        '<': '&#60;',
      }),
      inText: {
        whole: showSigns(inText({})),
        paragraph: showSigns(inText({ label: 'paragraph', locator: '#' })),
        note: showSigns(inText({ label: 'note', locator: '#' })),
        recommendation: showSigns(inText({ suffix: `, ${recommendation}` })),
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
 * A record cited in every style.
 *
 * @param record a brief's record
 * @param recommendation what a recommendation is called, with `#` for its number; CSL has no
 *   locator of that kind, so it follows the citation in words
 * @returns one citation for each style, in the record's language
 */
export function formatCitations(record: CslItem, recommendation: string): Citation[] {
  const item = forPrint(record)
  return citationStyles.map((style) => ({
    style: { id: style.id, name: style.name },
    ...engineFor(style, localeFor(item.language)).cite(item, recommendation),
  }))
}

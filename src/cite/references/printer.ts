/** The pieces of citations and the reference list of one brief, set by citeproc-js. */
import type { CiteItem, Engine } from 'citeproc'
import { OTHERS, type CitedWork, type WorkItem } from '../../brief/model/reference.ts'
import { engineWith } from '../engine.ts'
import { hidden, restored } from '../special-characters.ts'
import { styleXml } from '../styles.ts'

/** Positions of a work in the notes, as citeproc numbers them. Source: citeproc-js, `CSL.POSITION_*` */
export const position = { first: 0, subsequent: 1, ibid: 2, ibidWithLocator: 3 } as const

/** A `<` that is not of the markup of titles. Source: citeproc-js documentation, "Dirty Tricks" */
const LESS =
  /<(?!\/?(?:i|b|sup|sub|sc)>|span (?:class="nocase"|style="font-variant: ?small-caps;")>|\/span>)/g

/** What citeproc prints for nothing. */
const NOTHING = '[NO_PRINTED_FORM]'

/** An entry of the list, as HTML. */
interface PrintedEntry {
  key: string
  html: string
}

/** A style in one language with the works of one brief. Only the one made last may print. */
export class Printer {
  readonly #engine: Engine
  readonly #terms: { and: string; etAl: string }
  readonly #works: ReadonlyMap<string, WorkItem>
  /** Whether citations are numbers, without authors. */
  readonly isNumeric: boolean
  /** Whether works of one author are joined: `Wayne 2017, 2018`. */
  readonly joinsYears: boolean

  /**
   * @param works all works of the brief, cited ones in the order of their first citations
   * @param style the name of a style, or the text of a CSL file
   * @param lang the brief's language, a BCP 47 tag
   */
  constructor(works: readonly WorkItem[], style: string, lang: string) {
    this.#works = new Map(works.map((work) => [work.id, work]))
    const xml = styleXml(style)
    this.isNumeric = /citation-format="numeric"/.test(xml)
    this.joinsYears = /<citation\b[^<>]*\scollapse="year/.test(xml)
    const items = works.map((work) => hidden(work, LESS))
    this.#engine = engineWith(xml, lang, items, true)
    this.#terms = { and: this.#engine.getTerm('and'), etAl: this.#engine.getTerm('et-al') }
  }

  /** Whether the style is made for notes. */
  get isForNotes(): boolean {
    return this.#engine.opt.xclass === 'note'
  }

  /** What is around a citation and between its works: `(`, `; `, `)`. */
  get layout(): { prefix: string; delimiter: string; suffix: string } {
    const { layout_prefix, layout_delimiter, layout_suffix } = this.#engine.citation.opt
    return { prefix: layout_prefix, delimiter: layout_delimiter, suffix: layout_suffix }
  }

  /** Whether the style puts the works of a citation in an order. */
  get sortsCitations(): boolean {
    return this.#engine.citation_sort.tokens.length > 0
  }

  /**
   * @param work a work in a citation
   * @param at where in the notes it is
   * @param ends whether the full stop of a note stays
   * @returns the work as HTML, without what the style has around a citation; '' if it prints nothing
   */
  cite(work: CitedWork, at: number = position.first, ends = false): string {
    const { key, locator, label, hidesAuthor } = work
    const html = this.#print({
      ...{ id: key, position: at },
      ...(locator !== '' && { locator, label }),
      ...(hidesAuthor && { 'suppress-author': true }),
    })
    const { prefix, suffix } = this.layout
    const begun = html.startsWith(prefix) ? html.slice(prefix.length) : html
    return ends ? begun : withoutEnd(begun, suffix)
  }

  /** @returns the author as a sentence names him or her: `Wayne and Ruiz`; of a work without one, its title */
  author(key: string): string {
    const printed = this.#print({ id: key, position: position.subsequent, 'author-only': true })
    if (printed === '') return this.#names(key)
    // In a sentence names are joined by a word, also where a style has & in brackets.
    const isList = (this.#works.get(key)?.author?.length ?? 0) > 1
    return isList ? printed.replace(' &#38; ', ` ${this.#terms.and} `) : printed
  }

  /** @returns the year, or "n.d.", for a style that prints none without its author */
  year(key: string): string {
    const [[year] = []] = this.#works.get(key)?.issued?.['date-parts'] ?? []
    return year === undefined ? this.#engine.getTerm('no date', 'short') : String(year)
  }

  /** @returns the list in the style's order; of a style without a list, the works in the given order */
  list(): PrintedEntry[] {
    const printed = this.#engine.makeBibliography()
    if (printed === false) return []
    const [{ entry_ids }, entries] = printed
    return entries.map((html, index) => ({
      key: entry_ids[index]?.[0] ?? '',
      html: this.#shown(html.trim()),
    }))
  }

  #print(item: CiteItem): string {
    const html = this.#engine.makeCitationCluster([item]).trim()
    return html.includes(NOTHING) ? '' : this.#shown(html)
  }

  /** The special characters again, and "et al." where authors end in "and others". */
  #shown(html: string): string {
    const { and, etAl } = this.#terms
    const withOthers = new RegExp(
      `(,?)\\s*(?:(?:${RegExp.escape(and)}|&#38;|…|\\.\\.\\.)\\s*)?${OTHERS}\\.?`,
      'g',
    )
    return restored(
      html.replace(withOthers, (_all, comma: string) => `${comma} ${etAl}`),
      '&#60;',
    )
  }

  #names(key: string): string {
    const { author, editor, title = key } = this.#works.get(key) ?? {}
    const names = (author ?? editor ?? []).map(({ family, literal }) => family ?? literal ?? '')
    const [first = title, second, third] = names.map((name) => name.replace('&', '&#38;'))
    if (second === undefined) return first
    return third === undefined && second !== OTHERS
      ? `${first} ${this.#terms.and} ${second}`
      : `${first} ${this.#terms.etAl}`
  }
}

/** Some languages have the full stop before the closing quotation mark. */
function withoutEnd(html: string, suffix: string): string {
  if (suffix !== '' && html.endsWith(suffix)) return html.slice(0, -suffix.length)
  return suffix === '.' ? html.replace(/\.(?=(?:[”’"'»]|<\/\w+>)+$)/, '') : html
}

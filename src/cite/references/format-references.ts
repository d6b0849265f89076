/** Formats the citations and the reference list of a brief. */
import type { Element } from 'hast'
import type {
  Citation,
  CitationPiece,
  CitedWork,
  FormatReferences,
  FormattedReferences,
} from '../../brief/model/reference.ts'
import type { Prose } from '../../brief/model/text.ts'
import { plainText } from '../../brief/text/plain-text.ts'
import { proseOf, withoutLinks } from './html-prose.ts'
import { position, Printer } from './printer.ts'

/** Implements `FormatReferences` with citeproc-js. */
export const formatReferences: FormatReferences = ({ works, citations, lang, style }) => {
  const cited = new Set(citations.flatMap((one) => one.works.map(({ key }) => key)))
  const byKey = new Map(works.map((work) => [work.id, work]))
  const inOrder = [...cited].flatMap((key) => byKey.get(key) ?? [])
  const uncited = works.filter(({ id }) => !cited.has(id))
  const printer = new Printer([...inOrder, ...uncited], style, lang)
  const list = printer.list()
  const entries = list.map(({ key, html }) => ({ key, ...entryOf(html) }))
  const order = new Map(list.map(({ key }, index) => [key, index]))
  const notes = new NotePositions()
  return {
    citations: citations.map((citation) => new Formatter(printer, order, notes).format(citation)),
    entries,
  }
}

/** An entry; a numeric style has its number in the margin. */
function entryOf(html: string): Omit<FormattedReferences['entries'][number], 'key'> {
  const [entry] = proseOf(html)
  const children = entry?.type === 'element' ? entry.children : []
  const parts = children.filter((node) => node.type === 'element' && node.tagName === 'div')
  const part = (name: string): Prose =>
    parts.flatMap((node) => (isOfClass(node, name) ? node.children : []))
  const label = plainText(part('csl-left-margin'))
  const words = part('csl-right-inline')
  return { ...(label !== '' && { label }), prose: words.length > 0 ? words : unwrapped(children) }
}

const isOfClass = (node: Prose[number], name: string): node is Element =>
  node.type === 'element' && String(node.properties['className']).split(/[ ,]/).includes(name)

const unwrapped = (prose: Prose): Prose =>
  prose.flatMap((node) =>
    node.type === 'element' && node.tagName === 'div' ? unwrapped(node.children) : [node],
  )

/** A work within a citation, ready to print. */
interface Cite {
  work: CitedWork
  /** The author, for works that follow one of the same author. */
  author: string
  html: string
}

class Formatter {
  readonly #printer: Printer
  readonly #order: ReadonlyMap<string, number>
  readonly #notes: NotePositions

  constructor(printer: Printer, order: ReadonlyMap<string, number>, notes: NotePositions) {
    this.#printer = printer
    this.#order = order
    this.#notes = notes
  }

  format(citation: Citation): CitationPiece[] {
    const works = this.#sorted(citation)
    if (citation.isNarrative) return this.#narrative(works)
    if (!this.#printer.isForNotes)
      return this.#around(this.#joined(works.map((one) => this.#inText(one))))
    if (citation.note === 0)
      return wrapped('(', this.#joined(works.map((one) => this.#short(one))), ')')
    const full = works.map((work, index) => {
      const ends = citation.isLast && index === works.length - 1 && work.suffix === ''
      const html = this.#printer.cite(work, this.#notes.of(work, citation), ends)
      return { work, author: '', html }
    })
    return this.#joined(full)
  }

  /** In the style's order, unless words before or after a work depend on the order typed. */
  #sorted({ works, isNarrative }: Citation): readonly CitedWork[] {
    const isPlain = works.every(({ prefix, suffix }) => prefix === '' && suffix === '')
    if (isNarrative || !isPlain || !this.#printer.sortsCitations) return works
    const rank = ({ key }: CitedWork): number => this.#order.get(key) ?? 0
    return works.toSorted((one, other) => rank(one) - rank(other))
  }

  #inText(work: CitedWork): Cite {
    const html = this.#printer.cite(work)
    return {
      work,
      author: this.#printer.joinsYears && !work.hidesAuthor ? this.#printer.author(work.key) : '',
      html: html === '' ? this.#printer.year(work.key) : html,
    }
  }

  /** A short form, for a style of notes outside its notes. */
  #short(work: CitedWork): Cite {
    const html = this.#printer.cite({ ...work, hidesAuthor: false }, position.subsequent)
    return { work, author: '', html: work.hidesAuthor ? this.#withoutAuthor(work.key, html) : html }
  }

  #withoutAuthor(key: string, html: string): string {
    const author = this.#printer.author(key)
    return html.startsWith(author) && html.length > author.length
      ? html.slice(author.length).replace(/^[,.]?\s*/, '')
      : html
  }

  /** The author in the sentence, the rest in brackets. */
  #narrative([first, ...others]: readonly CitedWork[]): CitationPiece[] {
    if (!first) return []
    const { key } = first
    const author = proseOf(this.#printer.author(key))
    const hidden = { ...first, hidesAuthor: true, prefix: '' }
    const own = this.#printer.isForNotes
      ? this.#short(hidden).html
      : this.#printer.cite(this.#printer.isNumeric ? { ...hidden, hidesAuthor: false } : hidden)
    const suffix = own === '' ? first.suffix.replace(/^[\s,]+/, '') : first.suffix
    const rest = this.#joined(
      others.map((work) => (this.#printer.isForNotes ? this.#short(work) : this.#inText(work))),
    )
    const inside = [text(own + suffix), ...(rest.length > 0 ? [text('; '), ...rest] : [])].filter(
      ({ prose }) => prose.length > 0,
    )
    if (inside.length === 0) return [{ key, prose: author }]
    const around = this.#printer.isNumeric ? this.#around(inside) : wrapped('(', inside, ')')
    const all = [text(' '), ...around]
    if (others.length > 0) return [{ key, prose: author }, ...all]
    return [{ key, prose: withoutLinks([...author, ...all.flatMap(({ prose }) => prose)]) }]
  }

  #joined(cites: readonly Cite[]): CitationPiece[] {
    const { delimiter } = this.#printer.layout
    return cites.flatMap((cite, index): CitationPiece[] => {
      const before = cites[index - 1]
      const follows =
        before !== undefined &&
        cite.author !== '' &&
        cite.author === before.author &&
        cite.work.prefix === ''
      const html = follows ? this.#printer.cite({ ...cite.work, hidesAuthor: true }) : cite.html
      const between = index === 0 ? '' : follows ? ', ' : this.#between(before, delimiter)
      return [text(between), ...pieceOf(cite.work, html)]
    })
  }

  #between(before: Cite | undefined, delimiter: string): string {
    return before?.html.endsWith('</sup>') ? `<sup>${delimiter}</sup>` : delimiter
  }

  #around(pieces: CitationPiece[]): CitationPiece[] {
    const { prefix, suffix } = this.#printer.layout
    return wrapped(prefix, pieces, suffix)
  }
}

/** The words of a work and, as its link, the work itself: all of a short form, the author of a long one. */
function pieceOf({ key, prefix, suffix }: CitedWork, html: string): CitationPiece[] {
  const prose = proseOf(html)
  const pieces = /<a /.test(html) ? beginningLinked(key, prose) : [{ key, prose }]
  return [text(prefix === '' ? '' : `${prefix} `), ...pieces, text(suffix)]
}

/** A full note has links of its own, so only its first words lead to the list. */
function beginningLinked(key: string, [first, ...rest]: Prose): CitationPiece[] {
  if (first?.type !== 'text')
    return [{ key, prose: withoutLinks(first ? [first] : []) }, { prose: rest }]
  const end = first.value.search(/[,(]/)
  const words = end > 0 ? first.value.slice(0, end) : first.value
  const linked = words.trimEnd()
  return [
    { key, prose: [{ type: 'text', value: linked }] },
    { prose: [{ type: 'text', value: first.value.slice(linked.length) }, ...rest] },
  ]
}

const text = (html: string): CitationPiece => ({ prose: proseOf(html) })

const wrapped = (before: string, pieces: CitationPiece[], after: string): CitationPiece[] =>
  [text(before), ...pieces, text(after)].filter(
    ({ key, prose }) => key !== undefined || prose.length > 0,
  )

/** Follows the citations in the notes, in reading order. Source: CSL 1.0.2 specification, "position" */
class NotePositions {
  readonly #seen = new Set<string>()
  /** The work cited last, and the citation that it was in. */
  #last: { work: CitedWork; citation: Citation } | undefined

  /** @returns the position of a work in the next citation, as citeproc numbers it */
  of(work: CitedWork, citation: Citation): number {
    const last = this.#last
    this.#last = { work, citation }
    if (!this.#seen.has(work.key)) {
      this.#seen.add(work.key)
      return position.first
    }
    const isSame =
      last?.work.key === work.key &&
      (last.citation === citation || last.citation.works.length === 1)
    if (!isSame) return position.subsequent
    if (last.work.locator === work.locator) return position.ibid
    return work.locator === '' ? position.subsequent : position.ibidWithLocator
  }
}

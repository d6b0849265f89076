/** What the writers of a document share. */
import type { Element } from 'hast'
import type { Prose } from '../brief/model/text.ts'
import { placeSentence } from '../components/brief/place-links.ts'
import type { Writing as BookWriting } from '../epub/writing.ts'
import { interfaceLang } from '../i18n/strings.ts'
import { call, words } from './typst.ts'

export interface Writing extends BookWriting {
  /** Writes running text, or blocks. */
  text: (prose: Prose) => string
  /** Writes paragraphs and other blocks, with markup before the first words. */
  blocks: (prose: Prose, before?: string) => string
  /** Called with a sentence about what is not shown as it is written. */
  warn: (warning: string) => void
  /** Ids of the places written so far. */
  places: Set<string>
  /** Numbers of the notes written so far. */
  printed: Set<number>
  /** The level of the last heading, 0 before the first. */
  lastLevel: number
  /** The rank of headings of level 1: 1 in parts, else 2. */
  partRank: 1 | 2
}

/** Writes an element of a text. */
export type Renderer = (element: Element, writing: Writing) => string

/** @returns a renderer that gives what is inside to a function of Typst or of `template.typ` */
export const wrap =
  (name: string): Renderer =>
  ({ children }, writing) =>
    call(name, {}, writing.text(children))

/** @returns the classes of an element */
export const classesOf = ({ properties: { className } }: Element): string[] =>
  Array.isArray(className) ? className.map(String) : []

/** @returns markup that makes places of some ids, where it is */
export const marks = (ids: readonly string[], { places }: Writing): string =>
  ids
    .map((id) => {
      if (places.has(id)) return ''
      places.add(id)
      return call('mark', { id })
    })
    .join('')

/** @returns words of the interface, in its language */
export function label(text: string, { lang }: Pick<Writing, 'lang'>): string {
  const other = interfaceLang(lang)
  return other === undefined ? words(text) : call('text', { lang: other }, words(text))
}

/**
 * @returns a line with links to places: “Explained in paragraphs 4–7”; '' for no places. It is a paragraph of its
 *   own, or the last line `below` one, which no page break parts from it
 */
export function placeLine(
  style: 'aside' | 'below',
  sentence: { one: string; many: string },
  numbers: readonly number[],
  id: (number: number) => string,
  writing: Writing,
): string {
  if (numbers.length === 0) return ''
  const parts = placeSentence(sentence, numbers, id, writing.lang).map((part) => {
    const shown = label(part.words, writing)
    return 'id' in part ? call('to', { id: part.id }, shown) : shown
  })
  return call(style, {}, parts.join(''))
}

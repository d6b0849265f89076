/** What the writers of a document share. */
import type { Brief } from '../brief/model/brief.ts'
import type { Prose } from '../brief/model/text.ts'
import { formatNumber, interfaceLang, stringsFor, type Strings } from '../i18n/strings.ts'
import { call, words } from './typst.ts'

export interface Writing {
  brief: Brief
  lang: string
  strings: Strings
  /** Whole address of the brief's page. */
  address: string
  /** Where the compiler finds an image of `content/`, by its path from the project's root. */
  images: ReadonlyMap<string, string>
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

/** Writes what is inside a list or a table. */
export interface Inside {
  /** Running text, or blocks. */
  text: (prose: Prose) => string
  /** Paragraphs and other blocks, with markup before the first words. */
  blocks: (prose: Prose, before?: string) => string
  places: (ids: readonly string[]) => string
}

/** @returns an empty document about a brief */
export const writingFor = ({
  brief,
  address,
  images,
  warn,
}: Pick<Writing, 'brief' | 'address' | 'images' | 'warn'>): Writing => ({
  brief,
  address,
  images,
  warn,
  lang: brief.lang,
  strings: stringsFor(brief.lang),
  places: new Set(),
  printed: new Set(),
  lastLevel: 0,
  partRank: 2,
})

/** @returns a number in the digits of the brief's language */
export const digits = ({ lang }: Writing, number: number): string => formatNumber(number, lang)

/** @returns markup that makes places of some ids, where it is */
export const marks = (ids: readonly string[], writing: Writing): string =>
  ids
    .map((id) => {
      if (writing.places.has(id)) return ''
      writing.places.add(id)
      return call('mark', { id })
    })
    .join('')

/**
 * @param path an image's path from the project's root
 * @param writing the document
 * @returns where the compiler finds it
 * @throws Error if the document does not have it
 */
export function imageOf(path: string, { images }: Writing): string {
  const file = images.get(path)
  if (file === undefined) throw new Error(`The PDF has no image ${path}.`)
  return file
}

/** @returns words of the interface, in its language */
export function label(text: string, { lang }: Pick<Writing, 'lang'>): string {
  const other = interfaceLang(lang)
  return other === undefined ? words(text) : call('text', { lang: other }, words(text))
}

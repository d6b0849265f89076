/** The files of the search index, as `src/search/index/build-index.ts` writes them. */
import type { NumberedPlace } from '../../brief/model/place-id.ts'

export type PassageKind = NumberedPlace['kind'] | 'section' | 'brief' | 'author'

/** The smallest part of a brief that search finds. */
export interface Passage {
  kind: PassageKind
  /** Fragment id; '' for the brief's title and standfirst. */
  id: string
  /** Title of the section that it belongs to; of an author, the name. */
  section: string
  text: string
}

/** `index.json`: what there is to search. Passages are numbered through the library from 0. */
export interface IndexRoot {
  /** Name of the folder of all other files: it changes with their contents. */
  version: string
  briefs: IndexedBrief[]
  /** The beginning of the first word of each part of the index. */
  starts: string[]
}

export interface IndexedBrief {
  slug: string
  year: string
  /** Full names. */
  authors: string[]
  /** The kind of each of its passages in order, a letter each. */
  kinds: string
}

/** `words/0.json`: a part of the words; for each its passages, as steps from one to the next. */
export type IndexPart = Readonly<Record<string, readonly number[]>>

/** `briefs/us-mexico-reset.json`: what is shown of a brief. */
export interface BriefText {
  title: string
  /** Authors and year, in one line. */
  byline: string
  lang: string
  passages: Passage[]
}

/** The letter of each kind in `IndexedBrief.kinds`. */
export const kindLetters = {
  brief: 'b',
  recommendation: 'r',
  section: 's',
  paragraph: 'p',
  endnote: 'n',
  author: 'a',
} as const

/** How many letters of a word decide in which part of the index it is. */
const BEGINNING = 3

/** @returns the letters of a key that decide its part; keys that begin alike are in one part */
export const beginningOf = (key: string): string => Array.from(key).slice(0, BEGINNING).join('')

/** @returns the key of the passages that mention a topic by itself, or `inside` a longer name */
export const topicKey = (slug: string, inside = false): string => `#${slug}${inside ? '+' : ''}`

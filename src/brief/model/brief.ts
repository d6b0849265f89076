/** The brief with every cross reference resolved. All outputs are made from it. */
import type { Block } from '../blocks/block.ts'
import type { PullQuote } from '../blocks/pull-quote.ts'
import type { BriefRecord } from './front-matter.ts'
import type { Name } from './full-name.ts'
import type { Reference } from './reference.ts'
import type { Aliased, Prose, Text } from './text.ts'

export type { Text }

/** Fields of the record that the brief has in another form. */
type Resolved = 'authors' | 'editors' | 'translators' | 'translations' | 'recommendations'

export interface Brief extends Omit<BriefRecord, Resolved | 'aliases' | 'withdrawn'> {
  slug: string
  authors: Author[]
  editors?: Author[] | undefined
  translators?: Author[] | undefined
  translations?: Translation[] | undefined
  /** What readers can download from `files/`, by name. */
  files?: BriefFile[] | undefined
  /** The opening picture, `src` as a path from the project's root. */
  picture?: BriefRecord['picture']
  standfirst: Text
  /** The authors' or the editors' summary. */
  summary?: Summary | undefined
  recommendations: Recommendation[]
  recommendationList: RecommendationList
  sections: Section[]
  endnotes: Endnote[]
  /** The reference list, in the order of its style. */
  references: Reference[]
  pullQuotes: PullQuote[]
  aliases: Alias[]
  withdrawn: Withdrawn[]
  /** Words of the body: sections only, without pull quotes, notes and recommendations. */
  words: number
  /** Reading time of the body in whole minutes. */
  minutes: number
}

/** The same text in another language. */
interface Translation {
  lang: string
  /** Address of the brief from the site's root, or of a page elsewhere. */
  address: string
}

/** A file that readers can download. */
export interface BriefFile {
  /** `data.xlsx` */
  name: string
  /** Size in bytes. */
  size: number
}

/** A former address that leads to another place now. */
interface Alias {
  /** The former fragment id. */
  id: string
  /** The fragment id that it leads to: a place of the brief, or a withdrawn one. */
  target: string
}

/** A former address that leads to no other place. */
export interface Withdrawn extends Aliased {
  /** The former fragment id. */
  id: string
  /** Why it is gone, in the editor's words. */
  reason: string
}

/** A person or an organisation. */
export type Author = Name & {
  slug: string
  honorific?: string | undefined
  role?: string | undefined
  affiliation?: string[] | undefined
  /** ORCID iD without its address. */
  orcid?: string | undefined
  /** ROR ID, without its address, of the organisation or of a person's affiliation. */
  ror?: string | undefined
  /** Path of the image from the project's root. */
  portrait?: string | undefined
  links: { label: string; url: string }[]
  /** Paragraphs and other blocks. */
  about: Prose
}

/** @returns everyone who wrote, edited or translated a brief */
export const contributorsOf = ({ authors, editors = [], translators = [] }: Brief): Author[] => [
  ...authors,
  ...editors,
  ...translators,
]

/** One file of `sections/`: a titled part of the body with its own address. */
export interface Section extends Aliased {
  /** The fragment of its address, made by rehype-slug from the title. */
  id: string
  title: string
  /** Whether the title is by the editors of this site, not by the author. */
  editorial: boolean
  /** The part that it belongs to; the sections of a part follow each other. */
  part?: Part | undefined
  isAppendix: boolean
  /** Its number in a brief with numbered sections: `2`; the letter of an appendix: `A`. */
  number?: string | undefined
  /** Its blocks in order, pull quotes included. */
  flow: Block[]
}

/** A part of the body that consists of sections. */
export interface Part extends Aliased {
  /** The fragment of its address, made from the title like that of a section. */
  id: string
  title: string
}

export interface Endnote extends Text, Aliased {
  number: number
  /** `n2` */
  id: string
  /** Fragment ids of every place that refers to it, in reading order; at least one. */
  references: string[]
}

/** How a brief shows its recommendations. */
export interface RecommendationList {
  /** What they are called; absent for the usual title in the brief's language. */
  title?: string | undefined
  place: 'start' | 'end' | 'section'
  /** Id of the section that they are in, if `place` is `section`. */
  section?: string | undefined
  /** Consecutive recommendations with one heading, or none. */
  groups: { title?: string | undefined; recommendations: Recommendation[] }[]
}

export interface Summary extends Text, Aliased {
  /** `summary` */
  id: string
  /** Absent for the usual title in the brief's language. */
  title?: string | undefined
  /** Whether it is by the editors of this site, not by the authors. */
  editorial: boolean
}

export interface Recommendation extends Text, Aliased {
  number: number
  /** `r3` */
  id: string
  /** Who should act. */
  addressee?: string | undefined
  /** Numbers of the paragraphs that argue for it; may be empty. */
  paragraphs: number[]
}

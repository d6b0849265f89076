/** The brief with every cross reference resolved: what pages show and everything else reads. */
import type { Block } from '../blocks/block.ts'
import type { PullQuote } from '../blocks/pull-quote.ts'
import type { BriefRecord } from './front-matter.ts'
import type { Aliased, Prose, Text } from './text.ts'

export type { Text }

export interface Brief extends Omit<BriefRecord, 'authors' | 'aliases' | 'withdrawn'> {
  slug: string
  authors: Author[]
  standfirst: Text
  recommendations: Recommendation[]
  sections: Section[]
  endnotes: Endnote[]
  pullQuotes: PullQuote[]
  /** Published addresses that other places have taken over. */
  aliases: Alias[]
  /** Published addresses that nothing took over. */
  withdrawn: Withdrawn[]
  /** Words of the body: sections only, without pull quotes, notes and recommendations. */
  words: number
  /** Reading time of the body in whole minutes. */
  minutes: number
}

/** A published address that another place has taken over. */
export interface Alias {
  /** The fragment id that was published. */
  id: string
  /** The fragment id of what took over: a place that stands in the brief, or a withdrawn one. */
  target: string
}

/** A published address that nothing took over. */
export interface Withdrawn extends Aliased {
  /** The fragment id that was published. */
  id: string
  /** Why it is gone, in the editor's words. */
  reason: string
}

export interface Author {
  slug: string
  given: string
  family: string
  honorific?: string | undefined
  role: string
  links: { label: string; url: string }[]
  /** Paragraphs and other blocks. */
  about: Prose
}

/** One file of `sections/`: a titled part of the body with an address of its own. */
export interface Section extends Aliased {
  /** The fragment of its address, made by rehype-slug from the title. */
  id: string
  title: string
  /** The title is the edition's and not the author's. */
  editorial: boolean
  /** What stands in it, in order, pull quotes where the editor placed them. */
  flow: Block[]
}

export interface Endnote extends Text, Aliased {
  number: number
  /** `n2` */
  id: string
  /** Fragment ids of every place that refers to it, in reading order; at least one. */
  references: string[]
}

export interface Recommendation extends Text, Aliased {
  number: number
  /** `r3` */
  id: string
  /** Numbers of the paragraphs that argue for it. */
  paragraphs: number[]
}

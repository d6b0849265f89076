/** The brief with every cross reference resolved: what pages show and everything else reads. */
import type { BriefRecord } from './front-matter.ts'
import type { Prose } from './source.ts'

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

/** A place that published addresses may have been taken over by. */
interface Aliased {
  /** Fragment ids that were published and lead here now. */
  aliases: string[]
}

/** A piece of text in both of its forms. */
export interface Text {
  prose: Prose
  /** The same as plain characters, without note numbers. */
  plain: string
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

export type Block = Paragraph | PullQuote | OtherBlock

/** A body paragraph: numbered through the whole brief, so that "para. 7" can be cited. */
export interface Paragraph extends Text, Aliased {
  kind: 'paragraph'
  number: number
  /** `p7` */
  id: string
  noteReferences: NoteReference[]
  /** Numbers of the recommendations that this paragraph argues for. */
  recommendations: number[]
  /** Numbers of the pull quotes that were pulled from it. */
  pullQuotes: number[]
}

/** A subheading, list, table or block quotation; it has no number and belongs to the paragraph before. */
export interface OtherBlock extends Text, Aliased {
  kind: 'other'
  noteReferences: NoteReference[]
}

/** One place that refers to an endnote. */
export interface NoteReference extends Aliased {
  /** `n2-ref` for the first in the brief, `n2-ref-2` for the second. */
  id: string
  note: number
  /** From 1, through the whole brief. */
  occurrence: number
}

export interface Endnote extends Text, Aliased {
  number: number
  /** `n2` */
  id: string
  /** Every place that refers to it, in reading order; at least one. */
  references: NoteReference[]
}

export interface PullQuote extends Text, Aliased {
  kind: 'pull-quote'
  number: number
  /** `q1` */
  id: string
  passage: Passage
}

/** A stretch of one paragraph. */
export interface Passage {
  /** Number of the paragraph. */
  paragraph: number
  /** Offsets into the paragraph's plain text, in UTF-16 code units; `end` is behind the last. */
  start: number
  end: number
}

export interface Recommendation extends Text, Aliased {
  number: number
  /** `r3` */
  id: string
  /** Numbers of the paragraphs that argue for it. */
  paragraphs: number[]
}

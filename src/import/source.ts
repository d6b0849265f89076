/** What a reader of one format makes of a document, before it is split into the files of a brief. */
import type { BlockContent } from 'mdast'
import type {} from 'mdast-util-directive'
import type {} from 'mdast-util-math'
import { shorten } from '../brief/text/shorten.ts'

declare module 'mdast' {
  interface HeadingData {
    /** The heading's id in the document, to which its cross references lead. */
    sourceId?: string | undefined
  }
  interface LinkData {
    /** What a cross reference prints in the document: `Figure 3`. */
    printed?: string
  }
  interface ParagraphData {
    /** Whether Word's style says that it is the caption of what is before or after it. */
    isCaption?: boolean
  }
}

/** An author as the document names one. */
export interface SourceAuthor {
  /** `Ana Ruiz`, `Ruiz, Ana` or the name of an organisation. */
  name: string
  affiliations?: string[]
  orcid?: string
}

/** The document's own bibliographic record; what it does not say is absent. */
export interface SourceRecord {
  title?: string | undefined
  /** The title in the properties of the file, which often is another document's. */
  propertyTitle?: string
  subtitle?: string
  authors: SourceAuthor[]
  /** As the document writes it. */
  date?: string
  doi?: string
  keywords?: string[]
  abstract?: string
  /** BCP 47. */
  lang?: string
}

/** Something that an editor has to look at, or that the brief lacks. */
export interface Loss {
  /** Lost: the brief lacks it. Doubtful: it is in the brief, perhaps wrongly. */
  severity: 'lost' | 'doubtful'
  /** What it is, as a plural: `images without alternative text`. */
  kind: string
  /** Words of the document at the place, or the name of a file. */
  place: string
  /** What the editor should do. */
  advice: string
  /** All words that the brief lacks. */
  words?: string
  /** What of the document it is, if the document has it and the brief does not. */
  of?: keyof Counts | undefined
}

/** How many of a kind a document or a brief has. */
export interface Counts {
  sections: number
  recommendations: number
  notes: number
  images: number
  tables: number
  formulas: number
  citations: number
  references: number
  crossReferences: number
}

/** @returns something that the brief lacks; `of` if the document's counts have it */
export const lost = (kind: string, place: string, advice: string, of?: keyof Counts): Loss => ({
  ...doubtful(kind, place, advice, of),
  severity: 'lost',
  words: place,
})

/** @returns something that is in the brief, perhaps wrongly */
export function doubtful(kind: string, place: string, advice: string, of?: keyof Counts): Loss {
  // Characters for private use mark formulas and fields.
  const words = place.replaceAll(/[\s\ue000-\uf8ff]+/g, ' ').trim()
  return { severity: 'doubtful', kind, place: shorten(words, 100), advice, of }
}

/** A document in any format. */
export interface Source {
  record: SourceRecord
  /**
   * Markdown blocks. Figures, tables with a caption and boxes are `containerDirective`s named
   * `figure`, `table` and `box`, whose attribute `id` is their id in the document; one named `definitions`
   * has terms, which are paragraphs, and a `definition` for each text of a term. Ready Markdown,
   * such as citations, is an `html` node. A link to `#id` of the document is a cross reference; without
   * words it prints the name of its target.
   */
  body: BlockContent[]
  /** The notes in order: `footnoteReference` 2 refers to the second. */
  notes: BlockContent[][]
  /** Images, by the addresses that the body has for them. */
  media: ReadonlyMap<string, Uint8Array>
  /** A file of references: its name in the brief and its text. */
  references?: { file: 'references.bib' | 'references.json'; text: string }
  losses: Loss[]
  /** All words of the document in its own order, read without the conversion, for the comparison. */
  words: string
  /** What the document has, counted without the conversion. */
  counts: Partial<Counts>
}

/** A document that cannot be imported. The message says why and what to do. */
export class ImportError extends Error {}

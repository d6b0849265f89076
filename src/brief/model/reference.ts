/** The works that a brief cites: its reference list. */
import { z } from 'zod'
import type { Aliased, Prose, Text } from './text.ts'

const name = z.looseObject({
  family: z.string().optional(),
  given: z.string().optional(),
  literal: z.string().optional(),
})

const part = z.union([z.number(), z.string()])

const date = z.looseObject({
  'date-parts': z.array(z.array(part)).optional(),
  literal: z.string().optional(),
  raw: z.string().optional(),
})

/** A work as an item of CSL-JSON. Source: CSL 1.0.2 specification, appendices III and IV; csl-data.json */
export const cslItem = z.looseObject({
  id: part.transform(String),
  type: z.string(),
  title: z.string().optional(),
  author: z.array(name).optional(),
  editor: z.array(name).optional(),
  translator: z.array(name).optional(),
  issued: date.optional(),
  accessed: date.optional(),
  language: z.string().optional(),
  DOI: z.string().optional(),
  URL: z.string().optional(),
})

export type WorkItem = z.infer<typeof cslItem>
export type WorkName = z.infer<typeof name>

/** The family name of "and others" at the end of a list of authors: styles print "et al." for it. */
export const OTHERS = '\ue002'

/** A work in `references.bib` or `references.json`. */
export interface WorkSource {
  /** What `[@key]` names it by. */
  key: string
  item: WorkItem
  /** Where the entry begins in its file. */
  position: { file: string; line?: number | undefined; column?: number | undefined }
}

/** What a brief cites, and the styles of its own. */
export interface BibliographySource {
  works: readonly WorkSource[]
  /** The texts of the CSL files in its folder, by their names. */
  styles: ReadonlyMap<string, string>
}

/** An entry of a brief's reference list. */
export interface Reference extends Text, Aliased {
  key: string
  /** `ref-wayne2017` */
  id: string
  /** What a numeric style has before the entry: `[1]`. */
  label?: string | undefined
  /** Fragment ids of every citation of it, in reading order. */
  citations: string[]
  item: WorkItem
}

/** One work within a citation. */
export interface CitedWork {
  key: string
  prefix: string
  suffix: string
  /** `4` in "p. 4"; '' without a locator. */
  locator: string
  /** What the locator counts, as CSL names it: `page`, `chapter`. */
  label: string
  /** Whether the author is left out, as in `[-@key]`. */
  hidesAuthor: boolean
}

/** A citation in the text. */
export interface Citation {
  works: CitedWork[]
  /** Whether the author is part of the sentence, as in "@key says". */
  isNarrative: boolean
  /** The number of the endnote that it is in; 0 elsewhere. */
  note: number
  /** Whether its endnote ends with it. */
  isLast: boolean
}

/** A piece of a formatted citation: what leads to a work has the work's key. */
export interface CitationPiece {
  key?: string | undefined
  prose: Prose
}

/** Everything that a style prints. */
export interface FormattedReferences {
  /** In the order of the citations. */
  citations: CitationPiece[][]
  /** In the order of the list. */
  entries: { key: string; label?: string | undefined; prose: Prose }[]
}

/** Formats the citations of a brief, which are in reading order, and its reference list. */
export type FormatReferences = (brief: {
  slug: string
  works: readonly WorkItem[]
  citations: readonly Citation[]
  lang: string
  /** The name of a style, such as `apa`, or the text of a CSL file. */
  style: string
}) => FormattedReferences

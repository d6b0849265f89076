/**
 * What the domain is built from: the files of `content/`, parsed but not yet related to one
 * another. Whoever reads them (Astro's collections, the content check) brings them to this form.
 */
import type { Root } from 'hast'
import type {
  AuthorRecord,
  BriefRecord,
  EndnoteRecord,
  LibraryRecord,
  PullQuoteRecord,
  RecommendationRecord,
  SectionRecord,
  TopicRecord,
} from './front-matter.ts'

/** One Markdown file: its checked front matter and its body. */
export interface Entry<Data> {
  /** Path from the project's root, e.g. `content/us-mexico-reset/endnotes/2.md`. */
  file: string
  /** The file's name without folder and ending, e.g. `2` or `01-shared-agenda`. */
  name: string
  data: Data
  /** Where each field of the front matter, and each item of a list, stands: `authors`, `authors.0`. */
  fields?: ReadonlyMap<string, { line: number; column: number; endColumn?: number }>
  /**
   * The body as a tree of HTML elements. A reference `[^2]` stands in it as a
   * `<note-reference note="2">` element, not yet linked to its note.
   */
  body: Root
}

/** All files of one brief, each kind in the order of their file names. */
export interface BriefSource {
  slug: string
  record: Entry<BriefRecord>
  sections: Entry<SectionRecord>[]
  recommendations: Entry<RecommendationRecord>[]
  endnotes: Entry<EndnoteRecord>[]
  pullQuotes: Entry<PullQuoteRecord>[]
}

/** All files of `content/`. */
export interface LibrarySource {
  /** `library.md`, which a library can do without. */
  record?: Entry<LibraryRecord> | undefined
  briefs: BriefSource[]
  authors: Entry<AuthorRecord>[]
  topics: Entry<TopicRecord>[]
}

/**
 * The parsed files of `content/`, before the library is assembled from them.
 * src/content/ produces them.
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

/** Part of one line of a file; all numbers from 1. */
export interface LineRange {
  line: number
  column: number
  /** Column after the last character. */
  endColumn?: number
}

/** One Markdown file: its checked front matter and its body. */
export interface Entry<Data> {
  /** Path from the project's root, e.g. `content/us-mexico-reset/endnotes/2.md`. */
  file: string
  /** The file's name without folder and ending, e.g. `2` or `01-shared-agenda`. */
  name: string
  data: Data
  /** Positions of the fields and of the items of lists, by `authors` or `authors.0`. */
  fields?: ReadonlyMap<string, LineRange>
  /**
   * The body as a tree of HTML elements. A reference `[^2]` is a `<note-reference note="2">` element;
   * assembly/note-references.ts links it to its note.
   */
  body: Root
}

/** All files of one brief, each kind in the order of their file names. */
export interface BriefSource {
  slug: string
  record: Entry<BriefRecord>
  /** In reading order: appendices last. */
  sections: Entry<SectionRecord>[]
  recommendations: Entry<RecommendationRecord>[]
  endnotes: Entry<EndnoteRecord>[]
  pullQuotes: Entry<PullQuoteRecord>[]
}

/** All files of `content/`. */
export interface LibrarySource {
  /** `library.md`, which is optional. */
  record?: Entry<LibraryRecord> | undefined
  briefs: BriefSource[]
  authors: Entry<AuthorRecord>[]
  topics: Entry<TopicRecord>[]
}

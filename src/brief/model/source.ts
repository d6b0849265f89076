/** The parsed files of `content/`, which src/content makes, before the library is assembled from them. */
import type { Root } from 'hast'
import type {
  AuthorRecord,
  BriefRecord,
  EndnoteRecord,
  LibraryRecord,
  NoteListRecord,
  PullQuoteRecord,
  RecommendationRecord,
  SectionRecord,
  SummaryRecord,
  TopicRecord,
} from './front-matter.ts'
import type { BriefFile } from './brief.ts'
import type { BibliographySource } from './reference.ts'

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
  /** The line where it begins, if the file has more than this. */
  line?: number
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
  /** `summary.md`, which is optional. */
  summary?: Entry<SummaryRecord> | undefined
  recommendations: Entry<RecommendationRecord>[]
  /** The files of `endnotes/`, and the notes of `endnotes.md`. */
  endnotes: Entry<EndnoteRecord>[]
  /** `endnotes.md`, which is optional: what is outside its notes. */
  noteList?: Entry<NoteListRecord> | undefined
  pullQuotes: Entry<PullQuoteRecord>[]
  /** Absent if the brief has no file of references. */
  bibliography?: BibliographySource | undefined
  /** The files in `files/`, by name. */
  files: SourceDownload[]
}

export interface SourceDownload extends BriefFile {
  /** Path from the project's root. */
  file: string
}

/** All files of `content/`. */
export interface LibrarySource {
  /** `library.md`, which is optional. */
  record?: Entry<LibraryRecord> | undefined
  briefs: BriefSource[]
  authors: Entry<AuthorRecord>[]
  topics: Entry<TopicRecord>[]
}

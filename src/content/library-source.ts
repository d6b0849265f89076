/** Groups the parsed files of `content/` by brief and kind. */
import type { output } from 'zod'
import { inReadingOrder } from '../brief/assembly/parts.ts'
import type { BibliographySource } from '../brief/model/reference.ts'
import type { BriefSource, Entry, LibrarySource } from '../brief/model/source.ts'
import { notesIn } from '../brief/assembly/endnotes.ts'
import type { Download } from './downloads.ts'
import type { TextKind } from './content-folder.ts'
import type { kinds } from './kinds.ts'

/** The front matter of a kind of file. */
export type DataOf<Kind extends TextKind> = output<(typeof kinds)[Kind]['schema']>

/** A parsed file and the folder of its brief ('' for the library, authors and topics). */
export interface BriefEntry<Data> {
  brief: string
  entry: Entry<Data>
}

/** All parsed files by kind, each kind in the order of its paths. */
type EntriesByKind = { [Kind in TextKind]: readonly BriefEntry<DataOf<Kind>>[] }

/**
 * @param entries the parsed files
 * @param downloads the files that readers can download
 * @param bibliographies what each brief with references cites
 * @returns the files grouped by brief; a folder without `brief.md` is not a brief
 */
export function librarySource(
  entries: EntriesByKind,
  downloads: readonly Download[],
  bibliographies: ReadonlyMap<string, BibliographySource>,
): LibrarySource {
  const files = Map.groupBy(downloads, ({ brief }) => brief)
  const sections = byBrief(entries.sections)
  const recommendations = byBrief(entries.recommendations)
  const summaries = byBrief(entries.summary)
  const noteLists = byBrief(entries['note-list'])
  const endnotes = byBrief(entries.endnotes)
  const pullQuotes = byBrief(entries['pull-quotes'])
  return {
    record: entries.library[0]?.entry,
    briefs: entries.brief.map(({ brief: slug, entry }): BriefSource => {
      const [noteList] = noteLists(slug)
      return {
        slug,
        record: entry,
        sections: inReadingOrder(sections(slug)),
        recommendations: recommendations(slug),
        summary: summaries(slug)[0],
        noteList,
        endnotes: [...endnotes(slug), ...(noteList ? notesIn(noteList) : [])],
        pullQuotes: pullQuotes(slug),
        bibliography: bibliographies.get(slug),
        files: files.get(slug)?.map(({ download }) => download) ?? [],
      }
    }),
    authors: entries.authors.map(({ entry }) => entry),
    topics: entries.topics.map(({ entry }) => entry),
  }
}

function byBrief<Data>(entries: readonly BriefEntry<Data>[]): (slug: string) => Entry<Data>[] {
  const groups = Map.groupBy(entries, ({ brief }) => brief)
  return (slug) => groups.get(slug)?.map(({ entry }) => entry) ?? []
}

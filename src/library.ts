/** The one door between Astro's collections and the domain. */
import { getCollection, type CollectionEntry, type CollectionKey } from 'astro:content'
import { libraryRecord, type LibraryRecord } from './brief/front-matter.ts'
import { assembleLibrary, type Library } from './brief/library.ts'
import type { BriefSource, Entry } from './brief/source.ts'
import { contentsOf, handedOver } from './collections/hand-over.ts'
import { recall } from './collections/kept-file.ts'

let library: Promise<Library> | undefined

/**
 * The whole library, once a build; in the dev server anew for each page, since the content may
 * have changed.
 *
 * @returns every brief with its cross references resolved, the authors and the topics
 */
export function getLibrary(): Promise<Library> {
  if (import.meta.env.DEV) return readLibrary()
  library ??= readLibrary()
  return library
}

/**
 * What the library is called and its language, without assembling it: every page says it.
 *
 * @returns the record of `content/library.md`, or its defaults where there is no such file
 */
export async function getLibraryRecord(): Promise<LibraryRecord> {
  const [entry] = await getCollection('library')
  return entry?.data ?? libraryRecord.parse({})
}

async function readLibrary(): Promise<Library> {
  const collections = {
    library: await getCollection('library'),
    briefs: await getCollection('briefs'),
    sections: await getCollection('sections'),
    recommendations: await getCollection('recommendations'),
    endnotes: await getCollection('endnotes'),
    pullQuotes: await getCollection('pullQuotes'),
    authors: await getCollection('authors'),
    topics: await getCollection('topics'),
  }
  // To find their problems the loader had to assemble the same entries: that is not done twice.
  const reading = handedOver()
  if (reading?.contents === contentsOf(Object.values(collections).flat())) return reading.library
  return assemble(collections)
}

function assemble(collections: { [Kind in CollectionKey]: CollectionEntry<Kind>[] }): Library {
  const { briefs, authors, topics } = collections
  const [record] = collections.library
  const sections = grouped(collections.sections)
  const recommendations = grouped(collections.recommendations)
  const endnotes = grouped(collections.endnotes)
  const pullQuotes = grouped(collections.pullQuotes)
  // Problems were found and reported when the collections were filled: none is left here.
  const { library } = assembleLibrary({
    record: record && toEntry(record),
    briefs: briefs.map((entry): BriefSource => {
      const slug = briefOf(entry)
      return {
        slug,
        record: toEntry(entry),
        sections: sections(slug),
        recommendations: recommendations(slug),
        endnotes: endnotes(slug),
        pullQuotes: pullQuotes(slug),
      }
    }),
    authors: authors.map((author) => toEntry(author)),
    topics: topics.map((topic) => toEntry(topic)),
  })
  return library
}

/** What of an entry the domain is made from. */
interface Kept<Data> {
  id: string
  /** The parsed file: see src/collections/kept-file.ts. */
  body?: string
  data: Data
}

/** The entries of a collection by brief, each brief's in the order of their file names. */
function grouped<Data>(entries: readonly Kept<Data>[]): (slug: string) => Entry<Data>[] {
  const byBrief = Map.groupBy(entries, briefOf)
  return (slug) =>
    (byBrief.get(slug) ?? [])
      .map((entry) => toEntry(entry))
      .sort((one, other) => (one.file < other.file ? -1 : one.file > other.file ? 1 : 0))
}

const briefOf = ({ id }: { id: string }): string => id.slice(0, id.indexOf('/'))

function toEntry<Data>({ id, body = '', data }: Kept<Data>): Entry<Data> {
  const { entry } = recall(body)
  if (!entry) throw new Error(`content/${id}.md is in its collection without having been read.`)
  return { ...entry, data }
}

/** The one door between Astro's collections and the domain. */
import { getCollection, type CollectionEntry, type CollectionKey } from 'astro:content'
import type { Brief } from './brief/brief.ts'
import { libraryRecord, type LibraryRecord } from './brief/front-matter.ts'
import { assembleLibrary, type Library } from './brief/library.ts'
import type { BriefSource, Entry } from './brief/source.ts'
import { handedOver } from './collections/hand-over.ts'
import { recall } from './collections/kept-file.ts'

/** What was assembled, and of which reading. */
let assembled: { reading: Library; result: ReturnType<typeof assemble> } | undefined

/**
 * The whole library, assembled once a build; in the dev server anew when the content was read anew.
 *
 * @returns every brief with its cross references resolved, the authors and the topics
 */
export async function getLibrary(): Promise<Library> {
  return (await once()).library
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

/**
 * One brief of the library.
 *
 * @param slug the brief's folder in `content/`
 * @returns the brief
 * @throws Error where there is no such brief
 */
export async function getBrief(slug: string): Promise<Brief> {
  const brief = (await once()).bySlug.get(slug)
  if (!brief) throw new Error(`There is no brief content/${slug}/.`)
  return brief
}

function once() {
  const reading = handedOver()
  if (assembled?.reading !== reading) assembled = { reading, result: assemble() }
  return assembled.result
}

async function assemble() {
  const [[record], briefs, sections, recommendations, endnotes, pullQuotes, authors, topics] =
    await Promise.all([
      getCollection('library'),
      getCollection('briefs'),
      grouped('sections'),
      grouped('recommendations'),
      grouped('endnotes'),
      grouped('pullQuotes'),
      getCollection('authors'),
      getCollection('topics'),
    ])
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
  return { library, bySlug: new Map(library.briefs.map((brief) => [brief.slug, brief])) }
}

type BriefPart = 'sections' | 'recommendations' | 'endnotes' | 'pullQuotes'

/** The entries of a collection by brief, each brief's in the order of their file names. */
async function grouped<Kind extends BriefPart>(kind: Kind) {
  const entries = (await getCollection(kind)) as CollectionEntry<Kind>[]
  const byBrief = Map.groupBy(entries, briefOf)
  return (slug: string): Entry<CollectionEntry<Kind>['data']>[] =>
    (byBrief.get(slug) ?? [])
      .map((entry) => toEntry<CollectionEntry<Kind>['data']>(entry))
      .sort((one, other) => (one.file < other.file ? -1 : one.file > other.file ? 1 : 0))
}

const briefOf = ({ id }: { id: string }): string => id.slice(0, id.indexOf('/'))

/** An entry's body is the parsed file: see src/collections/kept-file.ts. */
function toEntry<Data>({
  id,
  body = '',
}: Pick<CollectionEntry<CollectionKey>, 'body' | 'id'>): Entry<Data> {
  const { entry } = recall(body)
  if (!entry) throw new Error(`content/${id}.md is in its collection without having been read.`)
  return entry as Entry<Data>
}

/** The one door between Astro's collections and the domain. */
import type { Root } from 'hast'
import { getCollection, type CollectionEntry, type CollectionKey } from 'astro:content'
import type { Brief } from './brief/brief.ts'
import { libraryRecord, type LibraryRecord } from './brief/front-matter.ts'
import { assembleLibrary, type Library } from './brief/library.ts'
import type { BriefSource, Entry } from './brief/source.ts'

let assembled: Promise<Library> | undefined

/**
 * The whole library, assembled once a build; in the dev server anew for each page, since the
 * content may have changed.
 *
 * @returns every brief with its cross references resolved, the authors and the topics
 * @throws Error naming every problem, where the content has errors
 */
export function getLibrary(): Promise<Library> {
  if (import.meta.env.DEV) return assemble()
  assembled ??= assemble()
  return assembled
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
 * @throws Error where there is no such brief, or the content has errors
 */
export async function getBrief(slug: string): Promise<Brief> {
  const { briefs } = await getLibrary()
  const brief = briefs.find((candidate) => candidate.slug === slug)
  if (!brief) throw new Error(`There is no brief content/${slug}/.`)
  return brief
}

async function assemble(): Promise<Library> {
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
  const { library, problems } = assembleLibrary({
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
  const errors = problems.filter(({ severity }) => severity === 'error')
  if (errors.length > 0) {
    const lines = errors.map(({ file, message, mend }) => `${file}: ${message} ${mend}`)
    throw new Error(`The content has errors:\n${lines.join('\n')}`)
  }
  return library
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

/** What all collections' entries have in common. */
type Rendered<Data> = Pick<CollectionEntry<CollectionKey>, 'id' | 'filePath' | 'rendered'> & {
  data: Data
}

function toEntry<Data>(entry: Rendered<Data>): Entry<Data> {
  const file = entry.filePath ?? `content/${entry.id}.md`
  const name = entry.id.slice(entry.id.lastIndexOf('/') + 1)
  const kept: unknown = entry.rendered?.metadata?.frontmatter
  const body = typeof kept === 'object' && kept && 'body' in kept ? kept.body : undefined
  if (!isRoot(body)) throw new Error(`${file} was not rendered; the log says why.`)
  return { file, name, data: entry.data, body }
}

function isRoot(value: unknown): value is Root {
  return typeof value === 'object' && value !== null && 'type' in value && value.type === 'root'
}

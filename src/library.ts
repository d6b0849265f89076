/** The library for the routes: assembled from Astro's content collections. */
import { getCollection, getEntry, type CollectionEntry, type CollectionKey } from 'astro:content'
import { explainAcronyms } from './brief/assembly/acronyms.ts'
import { assembleLibrary, type Library } from './brief/assembly/library.ts'
import type { FormatReferences } from './brief/model/reference.ts'
import { libraryRecord, type LibraryRecord } from './brief/model/front-matter.ts'
import { readDownload } from './content/downloads.ts'
import type { BriefEntry } from './content/library-source.ts'
import { librarySource } from './content/library-source.ts'
import { referenceName } from './i18n/reference-name.ts'
import { parseBody } from './content/markdown/parse.ts'

/** The library as assembled after the check of this number. */
let assembled: { number: number; library: Promise<Library> } | undefined

/**
 * @returns the whole library with its cross references resolved; assembled once in a build, and in
 *   the dev server again after each change of the content
 * @throws Error with the report if the content has errors (in the dev server only: a build stops
 *   before)
 */
export async function getLibrary(): Promise<Library> {
  const check = await getEntry('check', 'result')
  const { number = 0, errors } = check?.data ?? {}
  if (errors !== undefined) throw new Error(errors)
  if (assembled?.number !== number) assembled = { number, library: assemble() }
  return assembled.library
}

/** @returns the name and language of the library: `content/library.md`, or the defaults without it */
export async function getLibraryRecord(): Promise<LibraryRecord> {
  const [entry] = await getCollection('library')
  return entry?.data ?? libraryRecord.parse({})
}

/** @returns the files that readers can download: the brief's slug, the file's name and its bytes */
export async function getDownloads(): Promise<
  { brief: string; name: string; read: () => Uint8Array<ArrayBuffer> }[]
> {
  const files = await getCollection('files')
  return files.map(({ id, data: { name }, filePath: file = '' }) => ({
    brief: briefOf(id),
    name,
    read: () => readDownload(file),
  }))
}

/** The folder of a brief, from an id such as `a-brief/sections/01-part`. */
const briefOf = (id: string): string => id.split('/')[0] ?? ''

const nothingPrinted = { citations: [], entries: [] }

async function assemble(): Promise<Library> {
  const cited = await getCollection('bibliographies')
  const citing = new Set(cited.map(({ id }) => id))
  const entries = {
    library: await entriesOf('library', citing),
    brief: await entriesOf('briefs', citing),
    sections: await entriesOf('sections', citing),
    recommendations: await entriesOf('recommendations', citing),
    summary: await entriesOf('summaries', citing),
    'note-list': await entriesOf('noteLists', citing),
    endnotes: await entriesOf('endnotes', citing),
    'pull-quotes': await entriesOf('pullQuotes', citing),
    authors: await entriesOf('authors', citing),
    topics: await entriesOf('topics', citing),
  }
  const files = await getCollection('files')
  const downloads = files.map(({ id, data, filePath: file = '' }) => ({
    brief: briefOf(id),
    download: { ...data, file },
  }))
  const works = new Map(cited.map(({ id, data }) => [id, { works: data.works, styles: new Map() }]))
  const source = librarySource(entries, downloads, works)
  // The check has set the citations: citeproc takes seconds.
  const printed = new Map(cited.map(({ id, data }) => [id, data.printed]))
  const format: FormatReferences = ({ slug }) => printed.get(slug) ?? nothingPrinted
  const { library } = assembleLibrary(source, referenceName, format)
  // Here, since the check needs no markup of acronyms.
  return { ...library, briefs: explainAcronyms(library.briefs, library.topics) }
}

/**
 * The entries of a collection with their bodies parsed; an id such as `a-brief/sections/01-part`. In
 * the briefs of the set, `@key` is a citation.
 */
async function entriesOf<
  Name extends Exclude<CollectionKey, 'check' | 'files' | 'images' | 'bibliographies'>,
>(name: Name, citing: ReadonlySet<string>): Promise<BriefEntry<CollectionEntry<Name>['data']>[]> {
  const entries: CollectionEntry<Name>[] = await getCollection(name)
  return entries.map(({ id, data, body = '', filePath: file = '' }) => {
    const [folder = '', ...rest] = id.split('/')
    const entry = {
      file,
      name: rest.at(-1) ?? folder,
      data,
      body: parseBody(body, file, data, [], citing.has(folder)),
    }
    return { brief: folder, entry }
  })
}

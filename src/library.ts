/** The library for the routes: assembled from Astro's content collections. */
import { getCollection, getEntry, type CollectionEntry, type CollectionKey } from 'astro:content'
import { assembleLibrary, type Library } from './brief/assembly/library.ts'
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

async function assemble(): Promise<Library> {
  const entries = {
    library: await entriesOf('library'),
    brief: await entriesOf('briefs'),
    sections: await entriesOf('sections'),
    recommendations: await entriesOf('recommendations'),
    summary: await entriesOf('summaries'),
    'note-list': await entriesOf('noteLists'),
    endnotes: await entriesOf('endnotes'),
    'pull-quotes': await entriesOf('pullQuotes'),
    authors: await entriesOf('authors'),
    topics: await entriesOf('topics'),
  }
  const files = await getCollection('files')
  const downloads = files.map(({ id, data, filePath: file = '' }) => ({
    brief: briefOf(id),
    download: { ...data, file },
  }))
  const source = librarySource(entries, downloads)
  return assembleLibrary(source, referenceName).library
}

/** The entries of a collection with their bodies parsed; an id such as `a-brief/sections/01-part`. */
async function entriesOf<Name extends Exclude<CollectionKey, 'check' | 'files' | 'images'>>(
  name: Name,
): Promise<BriefEntry<CollectionEntry<Name>['data']>[]> {
  const entries: CollectionEntry<Name>[] = await getCollection(name)
  return entries.map(({ id, data, body = '', filePath: file = '' }) => {
    const [folder = '', ...rest] = id.split('/')
    const entry = { file, name: rest.at(-1) ?? folder, data, body: parseBody(body, file, data) }
    return { brief: folder, entry }
  })
}

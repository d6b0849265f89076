/** Search in Node, with the index that Pagefind makes of a site or of a small library. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Library } from '../src/brief/assembly/library.ts'
import type { Block } from '../src/brief/blocks/block.ts'
import type { Brief } from '../src/brief/model/brief.ts'
import { plainText } from '../src/brief/text/plain-text.ts'
import { compileVocabulary } from '../src/brief/topics/mentions.ts'
import { facetsOf } from '../src/search/index/facets.ts'
import { indexSite } from '../src/search/index/index-site.ts'
import { searchRecord } from '../src/search/index/search-record.ts'
import { topicData } from '../src/search/index/topic-data.ts'
import { wordList } from '../src/search/index/word-list.ts'
import type { Engine } from '../src/search/query/engine.ts'
import { namesOf, type SearchFiles } from '../src/search/query/load.ts'
import { readWordList } from '../src/search/query/word-list.ts'
import { serve } from './serve.ts'

type SearchedLibrary = Pick<Library, 'briefs' | 'topics' | 'lang'>

export interface Opened {
  files: SearchFiles
  close: () => void
}

/**
 * @param site the folder of a site that is built, a `file:` URL that ends in a slash
 * @param library what it was built from
 * @returns the files of its search
 */
export async function openSite(site: URL, library: SearchedLibrary): Promise<Opened> {
  const { origin, close } = await serve(site)
  // Pagefind expects a browser.
  Object.assign(globalThis, { window: globalThis })
  const folder = mkdtempSync(join(tmpdir(), 'pagefind-'))
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}')
  const script = join(folder, 'pagefind.js')
  writeFileSync(script, await (await fetch(`${origin}/pagefind/pagefind.js`)).text())
  const module = (await import(pathToFileURL(script).href)) as {
    createInstance: (options: { basePath: string; noWorker: boolean }) => Engine
  }
  rmSync(folder, { recursive: true })
  const engine = module.createInstance({ basePath: `${origin}/pagefind/`, noWorker: true })
  await engine.search(null)
  const names = namesOf(library.topics.map(topicData))
  const words = readWordList(wordList(library))
  return {
    files: {
      engine: () => Promise.resolve(engine),
      names: () => Promise.resolve(names),
      words: () => Promise.resolve(words),
      facets: () => Promise.resolve(facetsOf(library)),
    },
    close,
  }
}

/**
 * @param library a library
 * @returns the files of its search, of pages that have no more than what search covers
 */
export async function openLibrary(library: SearchedLibrary): Promise<Opened> {
  const folder = mkdtempSync(join(tmpdir(), 'search-'))
  const vocabulary = compileVocabulary(library.topics)
  for (const brief of library.briefs) {
    await mkdir(join(folder, brief.slug))
    const page = pageOf(brief, searchRecord(brief, vocabulary))
    await writeFile(join(folder, brief.slug, 'index.html'), page)
  }
  const site = pathToFileURL(`${folder}/`)
  await indexSite(site)
  const { files, close } = await openSite(site, library)
  return {
    files,
    close: () => {
      close()
      rmSync(folder, { recursive: true })
    },
  }
}

function pageOf(brief: Brief, { filters, meta }: ReturnType<typeof searchRecord>): string {
  const { title, standfirst, containerTitle = '', recommendations, endnotes, authors } = brief
  const place = (id: string, text: string, name = id) =>
    `<div id="${id}" data-pagefind-title="${name}">${escape(text)}</div>`
  return [
    `<html><body data-pagefind-body><h1>${escape(title)}</h1>`,
    `<p>${escape(standfirst.plain)}</p><p>${escape(containerTitle)}</p>`,
    ...recommendations.map(({ id, plain }) => place(id, plain)),
    ...brief.sections.flatMap((section) => [
      place(section.id, section.title, section.title),
      ...section.flow.map((block) => blockOf(block, place)),
    ]),
    ...endnotes.map(({ id, plain }) => place(id, plain)),
    place('about-the-author', authors.map(({ about }) => plainText(about)).join(' ')),
    ...filters.map(([name, value]) => data('filter', name, value)),
    ...meta.map(([name, value]) => data('meta', name, value)),
  ].join('\n')
}

function blockOf(block: Block, place: (id: string, text: string) => string): string {
  if (block.kind === 'pull-quote') return ''
  const hasPlace = block.kind === 'paragraph' || block.kind === 'heading'
  return hasPlace ? place(block.id, block.plain) : `<p>${escape(block.plain)}</p>`
}

const data = (use: string, name: string, value: string): string =>
  `<data value="${escape(value)}" data-pagefind-${use}="${name}[value]"></data>`

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

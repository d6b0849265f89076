/** The built site, as the tests of this folder read it. */
import type { Element, Nodes, Root } from 'hast'
import { readFileSync, globSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { fromHtml } from 'hast-util-from-html'
import { visit } from 'unist-util-visit'
import type { IndexedPage } from '../../src/search/query/engine.ts'

export const dist = new URL('../../dist/', import.meta.url)

export interface BuiltPage {
  /** Its address from the site's root, e.g. `/us-mexico-reset/`. */
  path: string
  html: string
  tree: Root
}

/**
 * @param folder the built site
 * @returns every page of it
 * @throws Error where nothing was built
 */
export function builtPages(folder = dist): BuiltPage[] {
  const files = globSync('**/*.html', { cwd: fileURLToPath(folder) }).sort()
  if (files.length === 0) throw new Error('dist/ holds no pages: run npm run build first.')
  return files.map((file) => {
    const html = readFileSync(new URL(file, folder), 'utf8')
    return { path: `/${file.replace(/index\.html$/, '')}`, html, tree: fromHtml(html) }
  })
}

/** @returns all elements of a page, in document order */
export function elementsOf(tree: Root): Element[] {
  const elements: Element[] = []
  visit(tree, 'element', (element) => {
    elements.push(element)
  })
  return elements
}

/** @returns the ids of a page, in document order */
export function idsOf(tree: Root): string[] {
  return elementsOf(tree).flatMap(({ properties: { id } }) => (typeof id === 'string' ? [id] : []))
}

/** @returns the text of an element or a page */
export function textOf(node: Nodes): string {
  let text = ''
  visit(node, 'text', ({ value }) => {
    text += value
  })
  return text
}

/** @returns the `content` of the meta elements of a page with that `name`, `property` or `http-equiv` */
export function metaOf(tree: Root, name: string): string[] {
  return elementsOf(tree)
    .filter(({ tagName, properties }) => {
      const names = [properties['name'], properties['property'], properties['httpEquiv']].flat()
      return tagName === 'meta' && names.includes(name)
    })
    .map(({ properties: { content } }) => String(content))
}

/** @returns where a page redirects to, as share pages do; `undefined` if it does not */
export function redirectOf({ tree }: BuiltPage): string | undefined {
  return metaOf(tree, 'refresh')[0]?.replace(/^0;url=/, '')
}

/** Pagefind writes this before the JSON of a page. */
const SIGNATURE = 'pagefind_dcd'

/**
 * @param site the folder of a built site, a `file:` URL that ends in a slash
 * @returns what the search index has of each page
 */
export function indexedPages(site: URL): IndexedPage[] {
  const folder = new URL('pagefind/fragment/', site)
  return globSync('*.pf_fragment', { cwd: folder }).map((file) => {
    const text = gunzipSync(readFileSync(new URL(file, folder))).toString()
    return JSON.parse(text.slice(SIGNATURE.length)) as IndexedPage
  })
}

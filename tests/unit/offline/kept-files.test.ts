import { mkdirSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, expect, it } from 'vitest'
import { writeOfflineLists, type OfflineList } from '../../../src/offline/offline-files.ts'

const folder = mkdtempSync(join(tmpdir(), 'offline-'))
afterEach(() => rmSync(folder, { recursive: true }))

const ofSite = [
  ...['_astro/a.js', '_astro/a.css', '_astro/a.woff2', 'index.html', 'about/index.html'],
  ...['pagefind/pagefind.js', 'pagefind/pagefind-entry.json', 'pagefind/a.pf_meta'],
  ...['pagefind/wasm.unknown.pagefind', 'search/topics.json', 'favicon.png'],
]
const index = ['pagefind/index/a.pf_index', 'pagefind/fragment/a.pf_fragment']
const ofBrief = [
  ...['index.html', 'r1/index.html', 't1.csv', 'brief.md', 'cite.bib', 'cite.ris', 'cite.json'],
  ...['brief.pdf', 'brief.epub'],
]
const others = ['_astro/shown.png', '_astro/other.png', 'water/card.png', 'water/files/data.csv']

function write(files: readonly string[]): void {
  for (const file of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), 'four')
  }
  writeFileSync(join(folder, 'water/index.html'), '<img src="/base/_astro/shown.png">')
}

/** The list in a file, after all lists are written for a site with these briefs. */
function listIn(file: string, slugs: readonly string[]): OfflineList {
  writeOfflineLists(pathToFileURL(`${folder}/`), '/base/', slugs)
  return JSON.parse(readFileSync(join(folder, file), 'utf8')) as OfflineList
}

it('a device keeps the pages and scripts of a site, and all of a brief with its images', () => {
  write([...ofSite, ...index, ...ofBrief.map((file) => `water/${file}`), ...others])
  const site = listIn('offline.json', ['water'])
  const addresses = (files: readonly string[]) =>
    files.map((file) => `/base/${file.replace(/index\.html$/, '')}`).sort()
  expect(site.files.toSorted()).toEqual(addresses([...ofSite, ...index]))
  expect(site.bytes).toBe(4 * site.files.length)
  const own = [...ofBrief.map((file) => `water/${file}`), '_astro/shown.png']
  const water = listIn('water/offline.json', ['water'])
  expect(water.files.toSorted()).toEqual(addresses(own))
  expect(site.briefs).toEqual({ water: water.bytes })
  expect(water.digest).toMatch(/^[0-9a-f]{16}$/)
  // A sparse file of 4 MB.
  truncateSync(join(folder, 'pagefind/index/a.pf_index'), 4e6)
  expect(listIn('offline.json', ['water']).files.toSorted()).toEqual(addresses(ofSite))
  expect(listIn('offline.json', Array(101).fill('water') as string[])).not.toHaveProperty('briefs')
  expect(listIn('offline.json', Array(100).fill('water') as string[])).toHaveProperty('briefs')
})

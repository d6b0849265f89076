/** The site under a base path, built in a folder whose name has a space. */
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { builtPages, elementsOf, idsOf, metaOf, redirectOf, type BuiltPage } from '../site/dist.ts'
import { copyOfProject } from '../unit/content/project.ts'
import { build } from './copy.ts'

const ORIGIN = 'https://example.org'
const BASE = '/think-tank/briefs'

const copy = copyOfProject({})
const folder = join(mkdtempSync(join(tmpdir(), 'a folder ')), 'policy briefs')
const dist = pathToFileURL(`${folder}/dist/`)
let pages: BuiltPage[]

beforeAll(async () => {
  cpSync(copy.folder, folder, { recursive: true, verbatimSymlinks: true })
  expect(await build(folder, { SITE_URL: ORIGIN, BASE_PATH: BASE })).toBe(0)
  pages = builtPages(dist)
}, 600_000)
afterAll(() => {
  copy.remove()
  rmSync(join(folder, '..'), { recursive: true, force: true })
})

/** Every address that a page links to, loads, shows to other sites or redirects to. */
function addressesIn(page: BuiltPage): URL[] {
  return elementsOf(page.tree)
    .flatMap(({ properties: { href, src } }) => [href, src])
    .concat(['og:url', 'og:image'].flatMap((name) => metaOf(page.tree, name)))
    .concat(redirectOf(page))
    .filter((address) => typeof address === 'string')
    .map((address) => new URL(address, ORIGIN + BASE + page.path))
    .filter((address) => address.origin === ORIGIN)
}

describe('under a base path', () => {
  it('every address of the site leads to a file below it', () => {
    expect(pages.length).toBeGreaterThan(60)
    const ids = new Map(pages.map(({ path, tree }) => [path, new Set(idsOf(tree))]))
    const dead = pages.flatMap((page) =>
      addressesIn(page).filter(({ pathname, hash }) => {
        if (!pathname.startsWith(`${BASE}/`)) return true
        const path = decodeURI(pathname.slice(BASE.length))
        const found = ids.get(path)
        if (!found) return !existsSync(new URL(`.${path}`, dist))
        return hash !== '' && !found.has(decodeURIComponent(hash.slice(1)))
      }),
    )
    expect(dead.map(String)).toEqual([])
  })

  it('feeds, sitemap and other files name addresses below it', () => {
    const files = ['rss.xml', 'sitemap-index.xml', 'sitemap-0.xml', 'llms.txt', 'robots.txt']
    for (const file of [...files, 'opensearch.xml', 'us-mexico-reset/cite.bib']) {
      const text = readFileSync(new URL(file, dist), 'utf8')
      const addresses = text.match(/https:\/\/example\.org[^\s"<>)}]*/g) ?? []
      expect(addresses.length, file).toBeGreaterThan(0)
      expect(addresses.filter((address) => !address.startsWith(`${ORIGIN}${BASE}/`))).toEqual([])
    }
  })
})

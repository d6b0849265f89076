/**
 * Another library: in Spanish, under a base path, in a folder whose name has spaces, with a topic of
 * several pages, a brief by several authors, and a note with several references.
 */
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import RssParser from 'rss-parser'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { build } from '../build/copy.ts'
import { authorFile, briefFiles } from '../fixtures/brief-files.ts'
import { spanish } from '../fixtures/spanish.ts'
import { copyOfProject } from '../unit/content/project.ts'
import {
  builtPages,
  elementsOf,
  idsOf,
  metaOf,
  redirectOf,
  textOf,
  type BuiltPage,
} from './dist.ts'

const ORIGIN = 'https://example.org'
const BASE = '/think-tank/briefs'
const AUTHORS = ['Cleo Okafor', 'Ben Díaz', 'Ana Ruiz Ibáñez']

const copy = copyOfProject({
  'content/library.md': [
    '---\nname: Informes\nlang: es\nrepository: https://github.com/acme/informes\neditor: true\n---\n',
    'Informes para leer.\n',
  ].join('\n'),
  ...spanish,
  ...authorFile('cleo-okafor', 'Cleo', 'Okafor'),
  ...authorFile('ben-diaz', 'Ben', 'Díaz'),
  ...briefFiles('trade', {
    title: 'Trade, measured',
    shortTitle: 'Trade',
    authors: ['cleo-okafor', 'ben-diaz', 'ana-ruiz'],
    lang: 'en',
    issued: '2025-02-03',
    standfirst: 'Why trade is measured twice.',
    sections: {
      'Notes, three times': 'One[^1] and two[^1].\n\nA third time[^1], and another note[^2].',
      'A long topic': Array.from(
        { length: 85 },
        (_, index) => `Sentence ${index + 1} is about China.`,
      ).join('\n\n'),
    },
    recommendations: [{ body: 'Measure once.', paragraphs: ['p1'] }],
    endnotes: ['A note.', 'Another note.'],
  }),
})
const folder = join(mkdtempSync(join(tmpdir(), 'a folder ')), 'policy briefs')
const dist = pathToFileURL(`${folder}/dist/`)
let pages: BuiltPage[]

beforeAll(async () => {
  cpSync(copy.folder, folder, { recursive: true, verbatimSymlinks: true })
  expect(await build(folder, { SITE_URL: ORIGIN, BASE_PATH: BASE })).toBe(0)
  // The editor is a program of others.
  pages = builtPages(dist).filter(({ path }) => path !== '/admin/')
}, 600_000)
afterAll(() => {
  copy.remove()
  rmSync(join(folder, '..'), { recursive: true, force: true })
})

const pageAt = (path: string): BuiltPage => {
  const page = pages.find((one) => one.path === path)
  if (!page) throw new Error(`There is no page ${path}.`)
  return page
}
const fileAt = (path: string): string => readFileSync(new URL(path, dist), 'utf8')
const feed = (path: string) => new RssParser().parseString(fileAt(path))

const linksOf = (page: BuiltPage, rel: string): unknown[] =>
  elementsOf(page.tree)
    .filter(({ properties }) => [properties['rel']].flat().includes(rel))
    .map(({ properties: { href } }) => href)

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

  it('a brief can be edited in the repository and with the editor, which search engines do not list', () => {
    const folder = 'https://github.com/acme/informes/tree/main/content/trade'
    const links = elementsOf(pageAt('/trade/').tree).filter(
      ({ properties: { href } }) => href === folder,
    )
    expect(links.map(textOf)).toEqual(['Edit this brief'])
    const editor = fileAt('admin/index.html')
    expect(editor).toContain('<meta name="robots" content="noindex">')
    expect(editor).toMatch(
      /content-security-policy" content="default-src 'none'; script-src 'self';/,
    )
    const configuration = fileAt('admin/config.yml')
    expect(configuration).toContain('repo: acme/informes')
    expect(configuration).toContain('folder: content/trade/sections')
    expect(existsSync(new URL('admin/sveltia-cms.js', dist))).toBe(true)
    expect(fileAt('sitemap-0.xml')).not.toContain('/admin/')
    expect(fileAt('offline.json')).not.toContain('/admin/')
  })

  it('feeds, sitemap and other files name addresses below it', () => {
    const files = ['rss.xml', 'sitemap-index.xml', 'sitemap-0.xml', 'llms.txt', 'robots.txt']
    for (const file of [...files, 'opensearch.xml', 'us-mexico-reset/cite.bib']) {
      const addresses = fileAt(file).match(/https:\/\/example\.org[^\s"<>)}]*/g) ?? []
      expect(addresses.length, file).toBeGreaterThan(0)
      expect(addresses.filter((address) => !address.startsWith(`${ORIGIN}${BASE}/`))).toEqual([])
    }
  })

  it('the lists for reading offline name files below it that exist, with every file of a brief’s page', () => {
    for (const list of ['offline.json', 'trade/offline.json']) {
      const { files } = JSON.parse(fileAt(list)) as { files: string[] }
      for (const file of files) {
        expect(file.startsWith(`${BASE}/`), file).toBe(true)
        const path = file.slice(BASE.length + 1).replace(/(^|\/)$/, '$1index.html')
        expect(existsSync(new URL(path, dist)), file).toBe(true)
      }
      expect(new Set(files).size).toBe(files.length)
    }
    expect(fileAt('trade/offline.json')).toContain(`"${BASE}/trade/"`)
    const manifest = JSON.parse(fileAt('manifest.webmanifest')) as Record<string, unknown>
    expect(manifest).toMatchObject({ name: 'Informes', start_url: `${BASE}/`, scope: `${BASE}/` })
    expect(fileAt('sw.js').length).toBeLessThan(5000)
  })

  it('a page is canonical at its own address, a share page at its brief’s, and no other is indexed', () => {
    for (const page of pages) {
      const [, brief = ''] = redirectOf(page) === undefined ? [] : page.path.split('/')
      const path = brief === '' ? page.path : `/${brief}/`
      const isLost = page.path === '/404.html'
      const canonical = linksOf(page, 'canonical')
      if (isLost) expect(metaOf(page.tree, 'robots')).toEqual(['noindex'])
      else if (page.path === '/search/') expect(canonical.length).toBeLessThanOrEqual(1)
      else expect(canonical, page.path).toEqual([ORIGIN + BASE + path])
      if (isLost) expect(canonical).toEqual([])
      else if (page.path !== '/search/') expect(metaOf(page.tree, 'robots'), page.path).toEqual([])
    }
  })

  it('the sitemap lists the days that are known, and no page of a share page', () => {
    const xml = fileAt('sitemap-0.xml')
    const days = Array.from(xml.matchAll(/<loc>([^<]+)<\/loc><lastmod>([^<]+)/g), (found) =>
      found.slice(1),
    )
    expect(days).toEqual([
      [`${ORIGIN}${BASE}/agua-compartida/`, '2024-03-22'],
      [`${ORIGIN}${BASE}/trade/`, '2025-02-03'],
    ])
    expect(xml).not.toMatch(/\/(r1|q1|search)\//)
  })
})

describe('a library in Spanish', () => {
  it('says so in its pages and feeds, which name their own address', async () => {
    expect(pageAt('/').html).toContain('<html lang="es"')
    for (const path of ['rss.xml', 'topics/china/rss.xml']) {
      expect(fileAt(path), path).toContain('<language>es</language>')
      expect((await feed(path)).feedUrl).toBe(`${ORIGIN}${BASE}/${path}`)
    }
  })

  it('marks the language of each brief in its lists', () => {
    for (const path of ['/', '/years/2025/', '/authors/ana-ruiz/']) {
      const entries = elementsOf(pageAt(path).tree).filter(({ properties: { className } }) =>
        ['brief-entry', 'brief-summary'].some((name) => [className].flat().includes(name)),
      )
      for (const entry of entries) {
        const isSpanish = textOf(entry).includes('El agua compartida')
        expect(entry.properties['lang'], path).toBe(isSpanish ? 'es-MX' : 'en')
      }
      expect(entries.length).toBeGreaterThan(0)
    }
  })
})

describe('a brief by several authors', () => {
  it('names every one of them, in order, wherever it names any', async () => {
    const inOrder = new RegExp(AUTHORS.join('.*'), 's')
    const page = pageAt('/trade/')
    for (const path of ['/trade/', '/', '/years/2025/']) {
      const bylines = elementsOf(pageAt(path).tree).filter(({ properties: { className } }) =>
        [className].flat().includes('byline'),
      )
      expect(
        bylines.some((byline) => inOrder.test(textOf(byline))),
        path,
      ).toBe(true)
    }
    expect(metaOf(page.tree, 'citation_author')).toHaveLength(3)
    expect(metaOf(page.tree, 'author').concat(metaOf(page.tree, 'article:author')).join()).not.toBe(
      AUTHORS[0],
    )
    const entry = (await feed('rss.xml')).items.find(({ title }) => title === 'Trade, measured')
    expect(entry).toBeDefined()
    expect(fileAt('rss.xml').match(/<dc:creator>[^<]+/g)).toEqual(
      expect.arrayContaining(AUTHORS.map((name) => `<dc:creator>${name}`)),
    )
    expect(fileAt('trade/brief.md')).toMatch(/Okafor.*Díaz.*Ruiz/s)
    expect(fileAt('trade/cite.ris').match(/^AU {2}- .*/gm)).toHaveLength(3)
    expect(fileAt('trade/cite.bib')).toMatch(/author = .*Okafor.* and .*Díaz.* and .*Ruiz/)
    for (const slug of ['cleo-okafor', 'ben-diaz', 'ana-ruiz']) {
      expect(textOf(pageAt(`/authors/${slug}/`).tree)).toContain('Trade, measured')
    }
  })
})

it('a note leads back to each of its references', () => {
  const { tree } = pageAt('/trade/')
  const back = elementsOf(tree).filter(({ properties: { role } }) => role === 'doc-backlink')
  expect(back.map(({ properties: { href } }) => href)).toEqual([
    ...['#n1-ref', '#n1-ref-2', '#n1-ref-3', '#n2-ref'],
  ])
  expect(back.slice(0, 3).map((link) => textOf(link).replace(/\s+/g, ' ').trim())).toEqual(
    ['a', 'b', 'c'].map((letter) => `Back to text ${letter} of note 1`),
  )
})

it('a list of several pages is read from first to last and back, one page at a time', () => {
  const paths = ['/topics/china/', '/topics/china/2/', '/topics/china/3/']
  const read = (rel: string, from: string): string[] => {
    const [next] = linksOf(pageAt(from), rel)
    const path = typeof next === 'string' ? next.slice(BASE.length) : undefined
    return path === undefined ? [from] : [from, ...read(rel, path)]
  }
  expect(read('next', '/topics/china/')).toEqual(paths)
  expect(read('prev', '/topics/china/3/')).toEqual([...paths].reverse())
  const places = paths.flatMap((path) =>
    elementsOf(pageAt(path).tree).flatMap(({ properties: { href } }) =>
      typeof href === 'string' ? (href.match(/trade\/#p\d+$/) ?? []) : [],
    ),
  )
  expect(new Set(places).size).toBe(85)
})

it('llms.txt leads from each title to the Markdown of that brief', () => {
  const links = Array.from(fileAt('llms.txt').matchAll(/\[([^\]]+)\]\(([^)]+\.md)\)/g))
  expect(links).toHaveLength(3)
  for (const [, title = '', address = ''] of links) {
    expect(fileAt(address.slice(`${ORIGIN}${BASE}/`.length))).toContain(`\n# ${title}\n`)
  }
})

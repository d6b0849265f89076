/** A library of 32 briefs, two of them in other languages, built from a copy of the project. */
import { existsSync, readFileSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { arabic } from '../fixtures/arabic.ts'
import { buildLibrary, type BuiltLibrary } from '../fixtures/built-library.ts'
import { generatedLibrary } from '../fixtures/generated.ts'
import { spanish } from '../fixtures/spanish.ts'
import { builtPages, dist, elementsOf, idsOf, type BuiltPage } from '../site/dist.ts'
import { mistakesIn } from '../site/validator.ts'

vi.setConfig({ testTimeout: 60_000 })

let built: BuiltLibrary
let pages: Map<string, BuiltPage>

beforeAll(() => {
  built = buildLibrary({ ...generatedLibrary(29), ...spanish, ...arabic })
  pages = new Map(builtPages(built.dist).map((page) => [page.path, page]))
}, 300_000)
afterAll(() => built.remove())

const page = (path: string): BuiltPage => {
  const found = pages.get(path)
  if (!found) throw new Error(`${path} was not built`)
  return found
}

/** Addresses of this site that a page links to, without their fragments. */
function linksOf({ path, tree }: BuiltPage): string[] {
  return elementsOf(tree)
    .flatMap(({ tagName, properties: { href } }) =>
      tagName === 'a' && typeof href === 'string' ? [new URL(href, `https://a.test${path}`)] : [],
    )
    .filter(({ origin }) => origin === 'https://a.test')
    .map(({ pathname }) => pathname)
}

const isBrief = (path: string): boolean => /^\/(brief-\d+|[a-z]+-[a-z-]+)\/$/.test(path)

describe('in a library of 32 briefs', () => {
  it('the longest pages arrive in one round trip', () => {
    const longest = [...pages.values()].sort((one, other) => other.html.length - one.html.length)
    for (const { path, html } of longest.filter(({ path }) => !isBrief(path)).slice(0, 12)) {
      expect(brotliCompressSync(html).length, path).toBeLessThanOrEqual(14_600)
    }
  })

  it('a brief’s page is the same as in a library of one, but for what to read next', () => {
    const alone = readFileSync(new URL('us-mexico-reset/index.html', dist), 'utf8')
    const withoutNext = (html: string) =>
      html.replace(/<section class="further-reading".*?<\/section>/su, '')
    const here = withoutNext(page('/us-mexico-reset/').html)
    expect(here).not.toBe(page('/us-mexico-reset/').html)
    // Not toBe, whose report would be two whole pages.
    expect(here === withoutNext(alone)).toBe(true)
  })

  it('every link leads somewhere', () => {
    const dead = [...pages.values()].flatMap((from) =>
      linksOf(from).filter(
        (path) => !pages.has(path) && !existsSync(new URL(`.${path}`, built.dist)),
      ),
    )
    expect(dead).toEqual([])
  })

  it('every brief can be reached from the front page by links', () => {
    const reached = new Set(['/'])
    for (const path of reached) {
      if (!isBrief(path) && pages.has(path)) linksOf(page(path)).forEach((to) => reached.add(to))
    }
    const briefs = [...pages.keys()].filter(isBrief)
    expect(briefs).toHaveLength(32)
    expect(briefs.filter((path) => !reached.has(path))).toEqual([])
  })

  it('the front page shows the newest in full, lists more, and leads to all years', () => {
    const links = linksOf(page('/'))
    const briefs = [...new Set(links.filter(isBrief))]
    expect(briefs).toHaveLength(21)
    expect(links.filter((path) => path === briefs[0]).length).toBeGreaterThan(8)
    const years = [...pages.keys()].filter((path) => /^\/years\/\d{4}\/$/.test(path))
    expect(links).toEqual(expect.arrayContaining(years))
  })

  it('a long topic has several pages, with each passage on one of them', () => {
    const parts = [...pages.keys()].filter((path) => path.startsWith('/topics/united-states/'))
    expect(parts.length).toBeGreaterThan(1)
    const places = parts.flatMap((path) =>
      elementsOf(page(path).tree).flatMap(({ properties: { href } }) =>
        typeof href === 'string' && /\/#[prn]\d+$/.test(href) ? [href] : [],
      ),
    )
    expect(new Set(places).size).toBe(places.length)
    expect(places.length).toBeGreaterThan(400)
  })

  it('an author’s page lists their briefs and no others', () => {
    expect(linksOf(page('/authors/ana-ruiz/')).filter(isBrief)).toEqual(['/agua-compartida/'])
  })

  it('each kind of page is valid, with each id once', async () => {
    const paths = [
      '/',
      '/years/',
      '/years/2025/',
      '/authors/',
      '/authors/layla-haddad/',
      '/topics/',
    ]
    for (const path of [
      ...paths,
      '/topics/united-states/2/',
      '/agua-compartida/',
      '/shared-water/',
    ]) {
      expect(await mistakesIn(page(path)), path).toEqual([])
      const ids = idsOf(page(path).tree)
      expect(new Set(ids).size, path).toBe(ids.length)
    }
  })

  it('says which language each part is in', () => {
    expect(page('/agua-compartida/').html).toContain('<html lang="es-MX" dir="ltr">')
    expect(page('/shared-water/').html).toContain('<html lang="ar-EG" dir="rtl">')
    const entries = [...pages.values()].flatMap(({ html }) =>
      Array.from(html.matchAll(/<li class="brief-entry" lang="([^"]+)" dir="([^"]+)"/g), (found) =>
        found.slice(1).join(' '),
      ),
    )
    expect(new Set(entries)).toEqual(new Set(['en ltr', 'es-MX ltr', 'ar-EG rtl']))
  })
})

import { readFileSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { firstFlight } from '../../bench/first-flight.ts'
import { EXTENDED_CHARACTERS } from '../../src/fonts/characters.ts'
import { builtPages, dist, redirectOf } from './dist.ts'

const brotli = (bytes: Buffer | string): number => brotliCompressSync(bytes).length
const sizeOf = (path: string, html: string): number =>
  /\.(woff2|png)$/.test(path)
    ? readFileSync(new URL(`.${path}`, dist)).length
    : brotli(path === '' ? html : readFileSync(new URL(`.${path}`, dist)))

/** Font rules of the extended characters: browsers load their files only where a page has one. */
const EXTENDED_FONTS = /@font-face\{[^}]*unicode-range[^}]*\}/g

/** The rule of the bold font, and the text in which strong words are small capitals of the other font. */
const BOLD_FONT = /@font-face\{[^}]*Serif 4 Bold[^}]*\}/g
const ABOUT_AUTHOR = /<div class="about-author".*?<\/div>/gs

/** The page itself and the addresses of what it loads: fonts, icon, script. */
function firstView(html: string): string[] {
  const isExtended = Array.from(EXTENDED_CHARACTERS).some((character) => html.includes(character))
  const isBold = /<(?:strong|b)[ >]/.test(html.replace(ABOUT_AUTHOR, ''))
  const withoutBold = isBold ? html : html.replace(BOLD_FONT, '')
  const loading = isExtended ? withoutBold : withoutBold.replace(EXTENDED_FONTS, '')
  const found = loading.matchAll(/(?:src|href|url)[=(]"?(\/[^\s")>]+\.(?:js|png|svg|woff2|css)\b)/g)
  const paths = new Set(Array.from(found, ([, path = '']) => path))
  // A set also visits what is added to it meanwhile: the imports of an imported script.
  for (const path of paths)
    if (path.endsWith('.js')) importsOf(path).forEach((one) => paths.add(one))
  return ['', ...paths]
}

/** The scripts that a script needs to start; not those that it loads later by `import()`. */
function importsOf(path: string): string[] {
  const source = readFileSync(new URL(`.${path}`, dist), 'utf8')
  const found = source.matchAll(/(?:\bfrom|\bimport)\s*"\.\/([^"]+)"/g)
  return Array.from(found, ([, name = '']) => path.replace(/[^/]+$/, name))
}

const pages = builtPages()
const isSharePage = (page: (typeof pages)[number]): boolean => redirectOf(page) !== undefined

describe.each(pages.filter(isSharePage))('the share page $path', ({ html }) => {
  it('is 1,500 bytes and an icon', () => {
    expect(brotli(html)).toBeLessThanOrEqual(1_500)
    expect(firstView(html)).toEqual(['', '/favicon.png'])
    expect(html).not.toContain('<script')
  })
})

describe.each(pages.filter((page) => !isSharePage(page)))('$path', ({ html }) => {
  it('is at most 20 KB, with all CSS and the start of the text in the first 14,600 bytes', () => {
    expect(brotli(html)).toBeLessThanOrEqual(20_000)
    const arrived = firstFlight(html)
    expect(html.slice(arrived.length)).not.toMatch(/<style|rel="?stylesheet/)
    expect(arrived).toContain('</h1>')
  })

  it('takes at most 70 KB and 6 requests for the first view', () => {
    const paths = firstView(html)
    expect(paths.length).toBeGreaterThan(3)
    expect(paths.length).toBeLessThanOrEqual(6)
    const total = paths.reduce((sum, path) => sum + sizeOf(path, html), 0)
    expect(total).toBeLessThanOrEqual(70_000)
  })

  it('runs one script of at most 8 KB', () => {
    const scripts = firstView(html).filter((path) => path.endsWith('.js'))
    expect(scripts).toHaveLength(1)
    const total = scripts.reduce((sum, path) => sum + sizeOf(path, html), 0)
    expect(total).toBeLessThanOrEqual(8_000)
  })
})

it.each(pages)('$path has no style attribute, which a strict CSP blocks', ({ html }) => {
  expect(html.match(/<[^>]* style=[^>]*>/g) ?? []).toEqual([])
})

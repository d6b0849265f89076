import { readFileSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { builtPages, dist, redirectOf } from './dist.ts'

const brotli = (bytes: Buffer | string): number => brotliCompressSync(bytes).length
const sizeOf = (path: string, html: string): number =>
  /\.(woff2|png)$/.test(path)
    ? readFileSync(new URL(`.${path}`, dist)).length
    : brotli(path === '' ? html : readFileSync(new URL(`.${path}`, dist)))

/** Letters that a face of their own is for, and that face's rule. */
const MORE_LETTERS = /[ÅÆÌÐÒØÝÞåæìðòøýþÿ\u0100-\u0151\u0154-\u017f]/
const MORE_FACES = /@font-face\{[^}]*unicode-range[^}]*\}/g

/** The page itself and what it asks for by address: faces, the icon, the script. */
function firstView(html: string): string[] {
  const asking = MORE_LETTERS.test(html) ? html : html.replace(MORE_FACES, '')
  const found = asking.matchAll(
    /(?:src|href|url|import)[=(]"?(\/[^\s")>]+\.(?:js|png|svg|woff2|css)\b)/g,
  )
  return ['', ...new Set(Array.from(found, ([, path = '']) => path))]
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
  it('arrives in one round trip: document and styles at most 14,600 bytes', () => {
    expect(brotli(html)).toBeLessThanOrEqual(14_600)
  })

  it('takes at most 60 KB and 6 requests for the first view', () => {
    const paths = firstView(html)
    expect(paths.length).toBeGreaterThan(3)
    expect(paths.length).toBeLessThanOrEqual(6)
    const total = paths.reduce((sum, path) => sum + sizeOf(path, html), 0)
    expect(total).toBeLessThanOrEqual(60_000)
  })

  it('runs at most 8 KB of script', () => {
    const scripts = firstView(html).filter((path) => path.endsWith('.js'))
    const total = scripts.reduce((sum, path) => sum + sizeOf(path, html), 0)
    expect(total).toBeLessThanOrEqual(8_000)
  })
})

/** The built site behind real servers, with the configuration in `deploy/`, at the root and under a base path. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { caddy, startCaddy } from '../fixtures/caddy.ts'
import { brotli, startNginx, type Server } from '../fixtures/nginx.ts'

const dist = join(import.meta.dirname, '../../dist')

const starts = { nginx: startNginx, Caddy: startCaddy }
if (caddy === undefined) console.warn('Caddy is not installed, so deploy/Caddyfile is not tested.')
if (brotli === undefined)
  console.warn('nginx has no brotli module, so it is not tested with .br files.')

describe.each([
  ['nginx', '/'],
  ['nginx', '/briefs/'],
  ...(caddy === undefined
    ? []
    : ([
        ['Caddy', '/'],
        ['Caddy', '/briefs/'],
      ] as const)),
] as const)('%s, at %s', (name, base) => {
  let server: Server

  beforeAll(async () => {
    server = await starts[name](dist, base)
    mkdirSync(join(server.site, '.git'))
    writeFileSync(join(server.site, '.git/config'), 'secret')
  })
  afterAll(() => server.close())

  const get = (path: string, init?: RequestInit) =>
    fetch(server.origin + base + path, { redirect: 'manual', ...init })

  it('serves pages, which browsers ask for again, with the headers of every answer', async () => {
    for (const [path, status] of [
      ['us-mexico-reset/', 200],
      ['no-such-page/', 404],
      ['.git/config', 404],
      ['US-MEXICO-RESET/', 404],
    ] as const) {
      const answer = await get(path)
      expect(answer.status, path).toBe(status)
      expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8')
      expect(answer.headers.get('content-security-policy')).toBe("frame-ancestors 'self'")
      expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
      expect(answer.headers.get('referrer-policy')).toBe('strict-origin-when-cross-origin')
      expect(answer.headers.get('cross-origin-opener-policy')).toBe('same-origin')
      expect(answer.headers.get('permissions-policy')).toContain('camera=()')
      expect(answer.headers.get('cache-control')).toBe('no-cache')
      expect(await answer.text()).toContain(status === 200 ? 'A Reset in' : 'Page not found')
    }
  })

  it('says that a page has not changed, with the same headers', async () => {
    const etag = (await get('us-mexico-reset/')).headers.get('etag') ?? ''
    const again = await get('us-mexico-reset/', { headers: { 'if-none-match': etag } })
    expect(again.status).toBe(304)
    expect(again.headers.get('content-security-policy')).toBe("frame-ancestors 'self'")
  })

  it('has one address for each page', async () => {
    for (const [path, to] of [
      ['us-mexico-reset', 'us-mexico-reset/'],
      ['us-mexico-reset/index.html', 'us-mexico-reset/'],
      ['index.html', ''],
      ['topics/index.html?a=b', 'topics/?a=b'],
      ['sitemap.xml', 'sitemap-index.xml'],
      ['feed', 'rss.xml'],
    ]) {
      const answer = await get(path ?? '')
      // Each says for ever, by 301 or 308, that the address is another.
      expect([301, 308], path).toContain(answer.status)
      expect(answer.headers.get('location'), path).toBe(base + (to ?? ''))
    }
  })

  it('lets hashed files stay in the cache, and no other', async () => {
    const page = await (await get('us-mexico-reset/')).text()
    const script = /\/_astro\/[^"]+\.js/.exec(page)?.[0] ?? ''
    const answer = await get(script.slice(1))
    expect(answer.status).toBe(200)
    expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    for (const path of ['pagefind/pagefind.js', 'sw.js', 'rss.xml']) {
      expect((await get(path)).headers.get('cache-control'), path).toBe('no-cache')
    }
  })

  it('names the type of each kind of file', async () => {
    for (const [path, type] of Object.entries({
      'us-mexico-reset/brief.md': 'text/markdown; charset=utf-8',
      'us-mexico-reset/brief.epub': 'application/epub+zip',
      'us-mexico-reset/cite.bib': 'application/x-bibtex; charset=utf-8',
      'us-mexico-reset/cite.ris': 'application/x-research-info-systems; charset=utf-8',
      'manifest.webmanifest': 'application/manifest+json; charset=utf-8',
      'llms.txt': 'text/plain; charset=utf-8',
    })) {
      expect((await get(path)).headers.get('content-type'), path).toBe(type)
    }
  })

  it('compresses texts and sends parts of files', async () => {
    const headers = { 'accept-encoding': 'gzip' }
    const page = await get('us-mexico-reset/', { headers })
    expect(page.headers.get('content-encoding')).toBe('gzip')
    expect(page.headers.get('vary')).toContain('Accept-Encoding')
    const part = await get('us-mexico-reset/card.png', { headers: { range: 'bytes=0-7' } })
    expect(part.status).toBe(206)
    expect((await part.arrayBuffer()).byteLength).toBe(8)
  })

  it.skipIf(name === 'nginx' && brotli === undefined)(
    'sends the files of npm run compress',
    async () => {
      const file = join(server.site, 'us-mexico-reset/index.html')
      writeFileSync(`${file}.br`, brotliCompressSync(readFileSync(file)))
      const page = await get('us-mexico-reset/', { headers: { 'accept-encoding': 'br' } })
      expect(page.headers.get('content-encoding')).toBe('br')
      expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8')
      expect(page.headers.get('content-security-policy')).toBe("frame-ancestors 'self'")
      expect(await page.text()).toBe(readFileSync(file, 'utf8'))
    },
  )

  it('serves nothing from outside the site', async () => {
    for (const path of ['..%2f..%2fetc/passwd', '%2e%2e/%2e%2e/etc/passwd']) {
      expect([400, 404]).toContain((await get(path)).status)
    }
  })
})

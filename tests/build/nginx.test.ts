/** The built site behind a real nginx, with the configuration in `deploy/`, at the root and under a base path. */
import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { nginxFile } from '../../src/hosting/host-files.ts'

const NGINX = ['/usr/sbin/nginx', '/usr/local/sbin/nginx', '/opt/homebrew/bin/nginx'].find(
  existsSync,
)
const dist = join(import.meta.dirname, '../../dist')

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  return typeof address === 'object' && address ? address.port : 0
}

it('nginx is here: install it, as by apt-get install nginx', () => {
  expect(NGINX).toBeDefined()
})

describe.each(['/', '/briefs/'])('at %s', (base) => {
  const folder = mkdtempSync(join(tmpdir(), 'nginx-'))
  let server: ChildProcess | undefined
  let origin = ''

  beforeAll(async () => {
    const port = await freePort()
    origin = `http://localhost:${port}`
    const site = join(folder, 'site', base)
    // A server that root starts reads as another user.
    chmodSync(folder, 0o755)
    cpSync(dist, site, { recursive: true })
    mkdirSync(join(site, '.git'))
    writeFileSync(join(site, '.git/config'), 'secret')
    const conf = nginxFile(base)
      .replace('listen 80;', `listen ${port};`)
      .replace('root /srv/site;', `root ${folder}/site;`)
      .replace('include /etc/nginx/mime.types;', `include ${mimeTypes()};`)
    const paths = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
      .map((one) => `${one}_temp_path ${folder}/${one};`)
      .join(' ')
    writeFileSync(
      join(folder, 'nginx.conf'),
      `daemon off; pid ${folder}/pid; error_log stderr; events {} http { ${paths} access_log off;\n${conf}}`,
    )
    if (NGINX === undefined) return
    execFileSync(NGINX, ['-t', '-q', '-c', join(folder, 'nginx.conf')], { stdio: 'pipe' })
    server = spawn(NGINX, ['-c', join(folder, 'nginx.conf')], { stdio: 'ignore' })
    for (let tries = 0; tries < 100; tries += 1) {
      if (await fetch(origin).then(Boolean, () => false)) return
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  })
  afterAll(() => {
    server?.kill()
    rmSync(folder, { recursive: true, force: true })
  })

  const get = (path: string, init?: RequestInit) =>
    fetch(origin + base + path, { redirect: 'manual', ...init })

  it('serves pages, which browsers ask for anew, with the headers of every answer', async () => {
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
      expect([answer.status, answer.headers.get('location')], path).toEqual([
        301,
        base + (to ?? ''),
      ])
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

  it('serves nothing from outside the site', async () => {
    for (const path of ['..%2f..%2fetc/passwd', '%2e%2e/%2e%2e/etc/passwd']) {
      expect([400, 404]).toContain((await get(path)).status)
    }
  })
})

/** The list of media types that nginx brings. */
function mimeTypes(): string {
  const found = ['/etc/nginx', '/usr/local/etc/nginx', '/opt/homebrew/etc/nginx']
    .map((folder) => join(folder, 'mime.types'))
    .find(existsSync)
  return found ?? '/etc/nginx/mime.types'
}

import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import {
  caddyFile,
  headersFile,
  nginxFile,
  redirectsFile,
} from '../../../src/hosting/host-files.ts'
import { inlineHash, tidyPolicy } from '../../../src/hosting/tidy-policy.ts'

const read = (file: string) => readFileSync(new URL(`../../../${file}`, import.meta.url), 'utf8')

it('the files in deploy/ are those that npm run hosting writes', () => {
  expect(read('deploy/nginx.conf')).toBe(nginxFile('/'))
  expect(read('deploy/Caddyfile')).toBe(caddyFile('/'))
})

it('_headers and _redirects name paths below the base path, and no second default-src', () => {
  const rules = headersFile('/briefs/')
  const paths = rules.split('\n').filter((line) => /^\S/.test(line))
  expect(paths).toContain('/briefs/_astro/*')
  expect(paths.every((path) => path.startsWith('/briefs/'))).toBe(true)
  expect(rules).toContain("Content-Security-Policy: frame-ancestors 'self'\n")
  expect(rules).not.toMatch(/default-src|script-src/)
  for (const line of redirectsFile('/briefs/').trim().split('\n')) {
    expect(line).toMatch(/^\/briefs\/\S+ \/briefs\/\S+ 301$/)
  }
})

describe.each(['/', '/briefs/'])('at %s, _headers, nginx and Caddy say the same', (base) => {
  const [netlify, nginx, caddy] = [headersFile(base), nginxFile(base), caddyFile(base)]
  const found = (text: string, pattern: RegExp): string[] =>
    Array.from(text.matchAll(pattern), ([, ...parts]) => parts.join(' ')).sort()

  it('of every answer', () => {
    const [everywhere = ''] = netlify.split(/\n(?=\S)/)
    const sent = found(everywhere, /^ {2}([\w-]+): (.+)$/gm)
    expect(sent).toHaveLength(5)
    expect(found(nginx, /^ {2}add_header (\S+) "(.+)" always;$/gm)).toEqual(sent)
    expect(found(caddy.split('}')[0] ?? '', /^ {4}(\S+) "(.+)"$/gm)).toEqual(sent)
  })

  it('of files that stay in the cache, and the others', () => {
    const lasting = found(netlify, /^(\S+)\*\n {2}Cache-Control: (.+)$/gm)
    expect(lasting.length).toBeGreaterThan(2)
    const ofNginx = found(nginx, /^ {2}~\^(\S+) "(.+)";$/gm)
    expect(ofNginx).toEqual(lasting)
    const [folders = ''] = found(caddy, /^ {2}@lasting path (.+)$/gm)
    const [value = ''] = found(caddy, /^ {2}header @lasting Cache-Control "(.+)"$/gm)
    expect(
      folders
        .split(' ')
        .map((path) => `${path.slice(0, -1)} ${value}`)
        .sort(),
    ).toEqual(lasting)
    const others = found(nginx, /^ {2}default "(.+)";$/gm)
    expect(found(caddy, /header @others Cache-Control "(.+)"/g)).toEqual(others)
  })

  it('of types that hosts do not know', () => {
    const types = found(netlify, /\*\.(\w+)\n {2}Content-Type: ([^;\n]+)/g)
    expect(types.length).toBeGreaterThan(5)
    const ofNginx = found(nginx, /^ {4}(\S+\/\S+) (\w+);$/gm).map((one) =>
      one.split(' ').reverse().join(' '),
    )
    expect(ofNginx.sort()).toEqual(types)
    expect(found(caddy, /@(\w+) \{\n {4}Content-Type "([^;"]+)/g)).toEqual(types)
    const isText = found(netlify, /Content-Type: (.+); charset=utf-8/g)
    expect(found(caddy, /Content-Type "(.+); charset=utf-8"/g)).toEqual(isText)
    const [ofText = ''] = found(nginx, /charset_types (.+);/g)
    for (const type of isText) expect(ofText.split(' ')).toContain(type)
  })

  it('of moved addresses', () => {
    const moved = redirectsFile(base).trim().split('\n').sort()
    expect(moved.length).toBeGreaterThan(3)
    expect(found(caddy, /^ {2}redir (\/\S+) (\S+) (301)$/gm)).toEqual(moved)
    const ofNginx = found(nginx, /location = (\S+) \{ return 301 (\S+); \}/g)
    expect(ofNginx.map((one) => `${one} 301`)).toEqual(moved)
  })
})

describe('tidyPolicy', () => {
  const style = 'p{color:red}'
  const page = (policy: string) =>
    `<html><head><meta charset="utf-8"><style>${style}</style>` +
    `<meta http-equiv="content-security-policy" content="style-src 'self'${policy};"></head></html>`
  const hash = ` '${inlineHash(style)}'`

  it('puts the policy first and leaves out hashes of other code', () => {
    const other = ` '${inlineHash('other')}'`
    expect(tidyPolicy(page(hash + other))).toBe(
      `<html><head><meta charset="utf-8"><meta http-equiv="content-security-policy" ` +
        `content="style-src 'self'${hash};"><style>${style}</style></head></html>`,
    )
  })

  it('takes code in an attribute, and scripts of data, for no code', () => {
    const words = '<meta name="description" content="A <script>run()</script> in a title">'
    const data = '<script type="application/ld+json">{}</script><script src="/a.js"></script>'
    const whole = page(hash).replace('</head>', `${words}${data}</head>`)
    expect(tidyPolicy(whole)).toContain(words + data)
  })

  it('refuses inline code without a hash, and a page without a policy', () => {
    expect(() => tidyPolicy(page(''))).toThrow('Inline code has no hash')
    expect(() => tidyPolicy('<html><head><meta charset="utf-8"></head></html>')).toThrow(
      'no Content',
    )
  })
})

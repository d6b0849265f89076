import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import {
  caddyFile,
  headersFile,
  nginxFile,
  redirectsFile,
} from '../../../src/hosting/host-files.ts'
import { tidyPolicy } from '../../../src/hosting/tidy-policy.ts'
import { inlineHash } from '../../../src/hosting/inline-hash.ts'

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

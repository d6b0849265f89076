/** `npm run links` against a server of the test's own. */
import { createServer, type Server } from 'node:http'
import { once } from 'node:events'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkLinks, polite, type Outcome } from '../../../scripts/links/check-links.ts'
import { libraryLinks } from '../../../scripts/links/library-links.ts'
import { linksReport } from '../../../scripts/links/report.ts'
import { checkContent } from '../../../src/content/check.ts'
import { record } from '../content/cases/case.ts'
import { contentOf } from '../content/project.ts'

interface Asked {
  method: string
  url: string
  agent: string
  at: number
}

let server: Server
let site: string
const asked: Asked[] = []
const quick = { ...polite, pause: 40 }

beforeAll(async () => {
  server = createServer(({ method = '', url = '', headers }, response) => {
    asked.push({ method, url, agent: headers['user-agent'] ?? '', at: performance.now() })
    const status = statusOf(method, url)
    if (status === undefined) return
    const location = url === '/old' ? '/new' : url === '/circle' ? '/circle' : '/page'
    response.writeHead(status, status >= 300 && status < 400 ? { location } : {})
    response.end(url === '/robots.txt' ? 'User-agent: *\nDisallow: /private/' : 'Words.')
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  site = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

/** The status of an answer; `undefined` for no answer. */
function statusOf(method: string, url: string): number | undefined {
  if (url === '/silent') return undefined
  if (url === '/gone') return 410
  if (url === '/missing') return 404
  if (url === '/only-get') return method === 'HEAD' ? 405 : 200
  if (url === '/busy') return 503
  if (url === '/old') return 301
  if (url === '/today' || url === '/circle') return 302
  return 200
}

const outcomesOf = async (
  paths: readonly string[],
  known?: Map<string, Outcome>,
  options = quick,
) => {
  asked.length = 0
  const found = await checkLinks(
    paths.map((path) => site + path),
    known,
    options,
  )
  return Object.fromEntries(
    [...found].map(([address, { state }]) => [address.replace(site, ''), state]),
  )
}

describe('npm run links', () => {
  it('tells pages that are there from those that are gone, moved, or refused', async () => {
    expect(
      await outcomesOf([
        ...['/page', '/page#part', '/gone', '/missing', '/only-get', '/busy', '/old', '/today'],
        ...['/circle', '/private/page'],
      ]),
    ).toEqual({
      ...{ '/page': 'alive', '/page#part': 'alive', '/gone': 'dead', '/missing': 'dead' },
      ...{ '/only-get': 'alive', '/busy': 'unclear', '/old': 'moved', '/today': 'alive' },
      ...{ '/circle': 'unclear', '/private/page': 'forbidden' },
    })
  })

  it('does not call a page dead whose host is silent', async () => {
    // Long enough for the other answers on a busy machine.
    const found = await outcomesOf(['/page', '/silent'], undefined, { ...quick, timeout: 6000 })
    expect(found).toEqual({ '/page': 'alive', '/silent': 'unclear' })
  })

  it('asks each host once at a time, with a pause, a name, HEAD first, and never what robots.txt forbids', async () => {
    await outcomesOf(['/one', '/two', '/two#part', '/private/page', '/only-get'])
    expect(asked.map(({ method, url }) => `${method} ${url}`)).toEqual([
      ...['GET /robots.txt', 'HEAD /one', 'HEAD /two', 'HEAD /only-get', 'GET /only-get'],
    ])
    expect(asked.every(({ agent }) => agent.startsWith('policy-brief-reader-links/'))).toBe(true)
    const pauses = asked.slice(2).map(({ at }, index) => at - (asked[index + 1]?.at ?? 0))
    expect(Math.min(...pauses)).toBeGreaterThan(35)
  })

  it('asks again only for what an earlier run cannot know any more', async () => {
    const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString()
    const known = new Map<string, Outcome>([
      [`${site}/one`, { state: 'alive', detail: '200 OK', checked: daysAgo(20) }],
      [`${site}/two`, { state: 'alive', detail: '200 OK', checked: daysAgo(40) }],
      [`${site}/gone`, { state: 'dead', detail: '404', checked: daysAgo(2) }],
      [`${site}/future`, { state: 'alive', detail: '200 OK', checked: daysAgo(-2) }],
    ])
    await outcomesOf(['/one', '/two', '/gone', '/future'], known)
    const urls = new Set(asked.map(({ url }) => url))
    expect([...urls]).toEqual(['/robots.txt', '/two', '/gone', '/future'])
  })

  it('calls no link dead without a network', async () => {
    // Nothing listens there.
    const address = 'http://127.0.0.1:9/page'
    const outcomes = await checkLinks([address], new Map(), quick)
    const position = { file: 'content/a-brief/endnotes/1.md', line: 4 }
    const { text, dead } = linksReport([{ address, position }], outcomes)
    expect(dead).toBe(0)
    expect(text).toContain('The network could not be reached')
  })

  it('reports each link with its file and line, and the archived copy that readers have', async () => {
    const copy = 'https://web.archive.org/web/20210115000000/https://a.example/'
    const content = contentOf({
      ...record({ archived: `\n  ${site}/missing: ${copy}` }),
      'a-brief/endnotes/1.md': `A note: [words](${site}/missing),\nand [others](${site}/old).\n`,
      'a-brief/references.bib': `@online{a, title={A}, year={2020}, url={${site}/gone}}\n`,
      'authors/ana-ruiz.md': `---\ngiven: Ana\nfamily: Ruiz\nrole: Fellow\nlinks:\n  - label: Home\n    url: ${site}/page\n---\n`,
    })
    const links = libraryLinks(checkContent(content.root))
    content.remove()
    const outcomes = await checkLinks(
      links.map(({ address }) => address),
      new Map(),
      quick,
    )
    const { text, dead } = linksReport(links, outcomes)
    expect(dead).toBe(2)
    expect(text).toContain(
      `content/a-brief/endnotes/1.md:1:9  dead: ${site}/missing\n    404 Not Found`,
    )
    expect(text).toContain(`Readers have its archived copy: ${copy}`)
    expect(text).toContain(
      `content/a-brief/endnotes/1.md:2:5  moved for good: ${site}/old\n    ${site}/new`,
    )
    expect(text).toContain(`content/a-brief/references.bib:1:1  dead: ${site}/gone`)
    expect(text).toContain('4 links: 1 alive, 1 moved, 2 dead')
  })
})

import { existsSync, readFileSync } from 'node:fs'
import type { Root } from 'mdast'
import { toString } from 'mdast-util-to-string'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import robotsParser from 'robots-parser'
import RssParser from 'rss-parser'
import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import { parse as parseYaml } from 'yaml'
import { briefPath, epubPath, markdownPath, pdfPath } from '../../src/brief/model/address.ts'
import { fullName } from '../../src/brief/model/full-name.ts'
import { citablePlacesOf } from '../../src/brief/model/places.ts'
import { cslName } from '../../src/cite/csl-name.ts'
import { checkContent } from '../../src/content/check.ts'
import { builtPages, dist, elementsOf, redirectOf } from './dist.ts'

const origin = 'https://policy-briefs.example'
const { library } = checkContent(new URL('../..', import.meta.url))
const pages = builtPages()
const built = (path: string): string => readFileSync(new URL(`.${path}`, dist), 'utf8')
const parseMarkdown = (markdown: string): Root =>
  unified().use(remarkParse).use(remarkGfm).parse(markdown)

describe('the feed', () => {
  it('lists the newest briefs and makes up no date', async () => {
    const feed = await new RssParser().parseString(built('/rss.xml'))
    expect(feed).toMatchObject({ title: 'Policy Briefs', link: `${origin}/` })
    expect(feed.feedUrl).toBe(`${origin}/rss.xml`)
    expect(feed.items.map(({ link }) => link)).toEqual(
      library.briefs.slice(0, 50).map(({ slug }) => origin + briefPath(slug)),
    )
    for (const [index, item] of feed.items.entries()) {
      const brief = library.briefs[index]
      expect(item.title).toBe(brief?.title)
      expect(item.guid).toBe(item.link)
      expect(item.creator).toBe(brief?.authors.map(fullName)[0])
      if (brief?.issuedInferred) expect(item.pubDate).toBeUndefined()
      for (const { plain } of brief?.recommendations ?? []) {
        expect(item['content:encodedSnippet']).toContain(plain)
      }
    }
  })

  it('is linked from the front page', () => {
    const front = pages.find(({ path }) => path === '/')
    const links = elementsOf(front?.tree ?? { type: 'root', children: [] })
    const types = links.map(({ properties: { rel, type } }) => [rel, type].flat().join(' '))
    expect(types).toContain('alternate application/rss+xml')
  })
})

describe('the sitemap', () => {
  const [file] = Array.from(built('/sitemap-index.xml').matchAll(/<loc>([^<]+)<\/loc>/g), at1)
  const xml = built(new URL(String(file)).pathname)
  const addresses = Array.from(xml.matchAll(/<loc>([^<]+)<\/loc>/g), at1)

  it('lists every page that is canonical and every PDF and EPUB, once, and nothing else', () => {
    const canonical = pages
      .filter((page) => redirectOf(page) === undefined)
      .map(({ path }) => origin + path)
      .filter((address) => !/\/(search\/|404\.html)$/.test(address))
    const files = library.briefs.flatMap(({ slug }) => [epubPath(slug), pdfPath(slug)])
    expect([...addresses].sort()).toEqual(
      [...canonical, ...files.map((path) => origin + path)].sort(),
    )
  })

  it('gives the days that briefs name and makes up none', () => {
    const days = Array.from(xml.matchAll(/<lastmod>([^<]+)<\/lastmod>/g), at1)
    const known = library.briefs.filter(
      ({ issued, issuedInferred }) => !issuedInferred && issued.length === 10,
    )
    expect(days.map((day) => day.slice(0, 10)).sort()).toEqual(
      known.map(({ issued }) => issued).sort(),
    )
  })
})

it('robots.txt allows every crawler and names the sitemap', () => {
  const robots = robotsParser(`${origin}/robots.txt`, built('/robots.txt'))
  for (const agent of ['Googlebot', 'facebookexternalhit', 'GPTBot']) {
    expect(robots.isAllowed(`${origin}/us-mexico-reset/r3/`, agent)).toBe(true)
  }
  expect(robots.getSitemaps()).toEqual([`${origin}/sitemap-index.xml`])
})

it('llms.txt has the form of llmstxt.org, and its links work', () => {
  const { children } = parseMarkdown(built('/llms.txt'))
  expect(children.slice(0, 2)).toMatchObject([
    { type: 'heading', depth: 1 },
    { type: 'blockquote' },
  ])
  const parts = children.slice(2).map((node) => node.type)
  expect(parts.join(' ')).toMatch(/^(paragraph )*(heading list ?)+$/)
  const items = children.flatMap((node) => (node.type === 'list' ? node.children : []))
  expect(items).toHaveLength(library.briefs.length + library.topics.length)
  for (const { children: blocks } of items) {
    const [first] = blocks[0]?.type === 'paragraph' ? blocks[0].children : []
    const address = first?.type === 'link' ? new URL(first.url) : undefined
    expect(address && existsSync(new URL(`.${address.pathname}`, dist)), first?.type).toBe(true)
  }
})

describe.each(library.briefs)('$slug as Markdown', (brief) => {
  const [, frontMatter = '', markdown = ''] =
    /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(built(markdownPath(brief.slug))) ?? []
  const { children } = parseMarkdown(markdown)

  it('has its record with the names of CSL variables', () => {
    expect(parseYaml(frontMatter)).toMatchObject({
      title: brief.title,
      author: brief.authors.map(cslName),
      issued: brief.issued,
      publisher: brief.publisher,
      URL: origin + briefPath(brief.slug),
    })
  })

  it('has the words of the brief, with its numbers', () => {
    const said = children.map((node) => toString(node))
    const labels = {
      ...{ paragraph: '', recommendation: 'Recommendation ', endnote: '' },
      ...{ figure: 'Figure ', table: 'Table ', box: 'Box ' },
    }
    const wanted = citablePlacesOf(brief).map(({ kind, number, plain }) =>
      kind === 'endnote' ? plain : `${labels[kind]}${number} ${plain}`,
    )
    expect(said).toEqual(expect.arrayContaining(wanted))
    expect(children.filter(({ type }) => type === 'footnoteDefinition')).toHaveLength(
      brief.endnotes.length,
    )
    expect(said.slice(0, 2)).toEqual([brief.title, brief.standfirst.plain])
  })

  it('is linked from the brief', () => {
    expect(built(`${briefPath(brief.slug)}index.html`)).toContain(
      `type="text/markdown" href="${markdownPath(brief.slug)}"`,
    )
  })
})

function at1(match: RegExpMatchArray): string {
  return match[1] ?? ''
}

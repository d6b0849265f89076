import { expect, it } from 'vitest'
import { sitemap, sitemapIndex } from '../../../src/feeds/sitemap.ts'
import { build } from '../brief/sources.ts'
import { topicOf } from '../search/library.ts'

const { brief } = build({ sections: { Trade: 'One argues.' } })
const permalink = (path: string): string => `https://example.org/briefs${path}`
const briefs = [
  { ...brief, slug: 'dated', issued: '2021-01-15' },
  { ...brief, slug: 'inferred', issued: '2021-01-16', issuedInferred: true },
  { ...brief, slug: 'monthly', issued: '2020-03' },
]

it('lists each author and topic, even without briefs', () => {
  const topics = [topicOf({ term: 'Rain' })]
  const authors = brief.authors.map((author) => ({ ...author, slug: 'ana-ruiz', briefs: [] }))
  const xml = sitemap({ authors, topics, briefs: [] }, permalink)
  for (const path of ['/authors/ana-ruiz/', '/topics/rain/']) {
    expect(xml).toContain(`<url><loc>${permalink(path)}</loc></url>`)
  }
})

it('lists the pages of the library, indexes, authors, topics, years, briefs and their files, once each and sorted', () => {
  const xml = sitemap({ authors: [], topics: [], briefs }, permalink)
  expect(Array.from(xml.matchAll(/<loc>([^<]+)/g), ([, address]) => address)).toEqual(
    [
      ...[
        '/',
        '/about/',
        '/authors/',
        ...['/dated/', '/dated/brief.epub', '/dated/brief.pdf'],
        ...['/inferred/', '/inferred/brief.epub', '/inferred/brief.pdf'],
        ...['/monthly/', '/monthly/brief.epub', '/monthly/brief.pdf'],
        '/privacy/',
        '/saved/',
      ],
      ...['/topics/', '/years/', '/years/2020/', '/years/2021/'],
    ].map(permalink),
  )
})

it('dates a brief only by a day that its source names', () => {
  const xml = sitemap({ authors: [], topics: [], briefs }, permalink)
  expect(
    Array.from(xml.matchAll(/<loc>([^<]+)<\/loc><lastmod>([^<]+)/g), (found) => found.slice(1)),
  ).toEqual([[permalink('/dated/'), '2021-01-15']])
})

it('is named by its index', () => {
  expect(sitemapIndex(permalink('/sitemap-0.xml'))).toContain(
    '<loc>https://example.org/briefs/sitemap-0.xml</loc>',
  )
})

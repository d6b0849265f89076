import RssParser from 'rss-parser'
import { describe, expect, it } from 'vitest'
import { hasFeed } from '../../../src/brief/topics/topic.ts'
import { feedOfBriefs, feedOfTopic, knownDay } from '../../../src/feeds/feed-items.ts'
import { rssResponse } from '../../../src/feeds/rss.ts'
import type { Brief } from '../../../src/brief/model/brief.ts'
import type { Topic } from '../../../src/brief/topics/topic.ts'
import { stringsFor } from '../../../src/i18n/strings.ts'
import { build } from '../brief/sources.ts'

const permalink = (path: string): string => `https://example.org/base${path}`
const { brief } = build({
  sections: { One: 'A & B <meet> “there”.' },
  recommendations: [{ body: 'Talk & listen.', paragraphs: ['p1'] }],
})
const named = (slug: string, more: Partial<Brief> = {}): Brief => ({ ...brief, slug, ...more })
const author = { ...brief.authors[0], given: 'Ana & Co', family: '<Ruiz>' } as Brief['authors'][0]

const read = async (items: ReturnType<typeof feedOfBriefs>) => {
  const [page, self] = ['https://example.org/base/', 'https://example.org/base/rss.xml']
  const feed = { title: 'T & T', description: 'D & D', lang: 'es', page, self, items }
  return new RssParser().parseString(await (await rssResponse(feed)).text())
}

it('a feed names itself, its page and its language', async () => {
  expect(await read([])).toMatchObject({
    ...{ title: 'T & T', description: 'D & D', language: 'es', items: [] },
    ...{ link: 'https://example.org/base/', feedUrl: 'https://example.org/base/rss.xml' },
  })
})

describe('feedOfBriefs', () => {
  it('has the standfirst, and the recommendations under the heading that they have in the brief', () => {
    const [one, other, titled, none] = feedOfBriefs(
      [
        named('one', { keywords: ['water', 'cities'] }),
        named('other', { lang: 'es' }),
        named('titled', { recommendationList: { ...brief.recommendationList, title: 'Do this' } }),
        named('none', { recommendations: [] }),
      ],
      permalink,
    )
    const advice = (slug: string, heading: string, name: string) =>
      `<p>A standfirst.</p><p>${heading}</p><ul><li>` +
      `<a href="https://example.org/base/${slug}/#r1">${name}</a> Talk &#x26; listen.</li></ul>`
    expect(one).toMatchObject({
      content: advice('one', 'Key Policy Recommendations', 'Recommendation 1'),
      description: 'A standfirst.',
      categories: ['water', 'cities'],
    })
    expect(other?.content).toBe(
      advice('other', stringsFor('es').recommendations, 'Recomendación 1'),
    )
    expect(titled?.content).toBe(advice('titled', 'Do this', 'Recommendation 1'))
    expect(none?.content).toBe('<p>A standfirst.</p>')
  })

  it('keeps special characters and several authors', async () => {
    const authors = [author, { ...author, given: 'Ben', family: 'Díaz' }]
    const feed = feedOfBriefs([named('one', { authors })], permalink)
    // The parser reads only one author.
    expect(feed[0]?.customData).toBe(
      '<dc:creator>Ana &amp; Co &lt;Ruiz></dc:creator><dc:creator>Ben Díaz</dc:creator>',
    )
    const { items } = await read(feed)
    expect(items[0]).toMatchObject({ link: 'https://example.org/base/one/', title: 'A Test' })
    expect(items[0]?.creator).toBe('Ana & Co <Ruiz>')
    expect(items[0]?.['content:encoded']).toContain(
      '<a href="https://example.org/base/one/#r1">Recommendation 1</a> Talk &#x26; listen.',
    )
  })

  it('has a date only if the brief names a day', async () => {
    const briefs = [
      named('day', { issued: '2021-03-07' }),
      named('month', { issued: '2021-03' }),
      named('inferred', { issued: '2021-03-07', issuedInferred: true }),
    ]
    expect(briefs.map(knownDay)).toEqual(['2021-03-07', undefined, undefined])
    const { items } = await read(feedOfBriefs(briefs, permalink))
    expect(items.map(({ pubDate }) => pubDate)).toEqual([
      'Sun, 07 Mar 2021 00:00:00 GMT',
      undefined,
      undefined,
    ])
  })

  it('has at most 50 items', () => {
    const briefs = Array.from({ length: 1000 }, (_, index) => named(`brief-${index}`))
    const items = feedOfBriefs(briefs, permalink)
    expect(items).toHaveLength(50)
    expect(items[0]?.link).toBe('https://example.org/base/brief-0/')
  })
})

describe('feedOfTopic', () => {
  const topic = (...slugs: string[]): Topic => ({
    ...{
      slug: 'b',
      term: 'B',
      title: 'B',
      sortAs: 'B',
      initial: 'B',
      aliases: [],
      definition: { prose: [], plain: '' },
    },
    passages: slugs.map((slug) => ({
      ...{ kind: 'paragraph', number: 1, id: 'p1', plain: 'A & B', brief: slug, mentions: [] },
    })),
  })

  it('exists if more than one brief mentions the topic', () => {
    expect(hasFeed(topic())).toBe(false)
    expect(hasFeed(topic('one', 'one'))).toBe(false)
    expect(hasFeed(topic('one', 'two'))).toBe(true)
  })

  it('lists the briefs that mention it, with the passages', () => {
    const briefs = [named('one'), named('two'), named('three')]
    const items = feedOfTopic(topic('one', 'three'), briefs, permalink)
    expect(items.map(({ link }) => link)).toEqual([
      'https://example.org/base/one/',
      'https://example.org/base/three/',
    ])
    expect(items[1]?.content).toBe(
      '<p>A standfirst.</p><p>B</p><ul><li>' +
        '<a href="https://example.org/base/three/#p1">Paragraph 1</a> A &#x26; B</li></ul>',
    )
  })

  it('has the 50 newest', () => {
    const slugs = Array.from({ length: 60 }, (_, index) => `brief-${index}`)
    const items = feedOfTopic(
      topic(...slugs),
      slugs.map((slug) => named(slug)),
      permalink,
    )
    expect(items.map(({ link }) => link)).toEqual(
      slugs.slice(0, 50).map((slug) => `https://example.org/base/${slug}/`),
    )
  })
})

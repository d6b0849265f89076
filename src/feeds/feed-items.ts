/** Feeds: what their items say, for @astrojs/rss. */
import type { RSSFeedItem } from '@astrojs/rss'
import type { ElementContent } from 'hast'
import { toHtml, type Options } from 'hast-util-to-html'
import { briefPath, placePath } from '../brief/model/address.ts'
import type { Brief } from '../brief/model/brief.ts'
import { fullName } from '../brief/model/full-name.ts'
import { parsePlaceId } from '../brief/model/place-id.ts'
import type { Topic, TopicPassage } from '../brief/topics/topic.ts'
import { placeName } from '../i18n/place-name.ts'
import { formatNumber, stringsFor } from '../i18n/strings.ts'

/** A feed tells what is new: this many briefs at most, however large the library is. */
const FEED_LENGTH = 50

/** XML has `&amp;`, which @astrojs/rss reads; it does not read numbers of characters. */
const XML: Options = { characterReferences: { useNamedReferences: true } }

/** Makes an address from the site's root a whole one. */
export type Permalink = (path: string) => string

/**
 * @param briefs the library's briefs, newest first
 * @param permalink makes whole addresses
 * @returns the newest as feed items: the standfirst, then the recommendations as links
 */
export function feedOfBriefs(briefs: readonly Brief[], permalink: Permalink): RSSFeedItem[] {
  return briefs.slice(0, FEED_LENGTH).map((brief) => {
    const links = brief.recommendations.map(({ id, plain }) => ({ id, words: plain }))
    return itemOf(brief, stringsFor(brief.lang).recommendations, links, permalink)
  })
}

/** A brief in the feed of a topic, with its passages that speak of the topic. */
export interface FedBrief {
  brief: Brief
  passages: readonly Pick<TopicPassage, 'id' | 'plain'>[]
}

/**
 * @param topic a topic
 * @param briefs the library's briefs, newest first
 * @returns the newest briefs that speak of it, for its feed
 */
export function fedBriefs(
  { passages }: Pick<Topic, 'passages'>,
  briefs: readonly Brief[],
): FedBrief[] {
  const byBrief = Map.groupBy(passages, ({ brief }) => brief)
  return briefs
    .filter(({ slug }) => byBrief.has(slug))
    .slice(0, FEED_LENGTH)
    .map((brief) => ({ brief, passages: byBrief.get(brief.slug) ?? [] }))
}

/**
 * @param topic a topic
 * @param fed the briefs of its feed
 * @param permalink makes whole addresses
 * @returns the briefs as feed items: the standfirst, then each passage as a link with its words
 */
export function feedOfTopic(
  { term }: Pick<Topic, 'term'>,
  fed: readonly FedBrief[],
  permalink: Permalink,
): RSSFeedItem[] {
  return fed.map(({ brief, passages }) => {
    const links = passages.map(({ id, plain }) => ({ id, words: plain }))
    return itemOf(brief, term, links, permalink)
  })
}

/**
 * The day of a brief, for formats that know whole days only.
 *
 * @param brief a brief
 * @returns `2021-01-15`, or `undefined` where the day is not known or was inferred: no day is
 *   ever made up
 */
export function knownDay({ issued, issuedInferred }: Brief): string | undefined {
  return !issuedInferred && /^\d{4}-\d{2}-\d{2}$/.test(issued) ? issued : undefined
}

function itemOf(
  brief: Brief,
  heading: string,
  links: readonly { id: string; words: string }[],
  permalink: Permalink,
): RSSFeedItem {
  const { slug, lang, title, standfirst, authors } = brief
  const day = knownDay(brief)
  const creators = authors.map((author) =>
    toHtml(element('dc:creator', [text(fullName(author))]), XML),
  )
  return {
    title,
    link: permalink(briefPath(slug)),
    description: standfirst.plain,
    content: toHtml([
      element('p', [text(standfirst.plain)]),
      ...(links.length > 0 ? [element('p', [text(heading)])] : []),
      element(
        'ul',
        links.map(({ id, words }) =>
          element('li', [
            link(permalink(placePath(slug, id)), nameOf(id, lang)),
            text(` ${words}`),
          ]),
        ),
      ),
    ]),
    customData: creators.join(''),
    ...(day !== undefined && { pubDate: new Date(`${day}T00:00:00Z`) }),
  }
}

/** The name of a citable place: `r3` is “Recommendation 3”. */
function nameOf(id: string, lang: string): string {
  const place = parsePlaceId(id)
  return place ? placeName(place, stringsFor(lang), (number) => formatNumber(number, lang)) : ''
}

const text = (value: string): ElementContent => ({ type: 'text', value })

function element(tagName: string, children: ElementContent[]): ElementContent {
  return { type: 'element', tagName, properties: {}, children }
}

function link(href: string, words: string): ElementContent {
  return { type: 'element', tagName: 'a', properties: { href }, children: [text(words)] }
}

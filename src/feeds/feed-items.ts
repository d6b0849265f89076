/** The items of RSS feeds, for @astrojs/rss. */
import type { RSSFeedItem } from '@astrojs/rss'
import { toHtml, type Options } from 'hast-util-to-html'
import { h } from 'hastscript'
import { briefPath, placePath } from '../brief/model/address.ts'
import type { Brief } from '../brief/model/brief.ts'
import { fullName } from '../brief/model/full-name.ts'
import { parsePlaceId } from '../brief/model/place-id.ts'
import type { Topic } from '../brief/topics/topic.ts'
import { placeName } from '../i18n/place-name.ts'
import { formatNumber, stringsFor } from '../i18n/strings.ts'

/** Briefs in a feed, at most. */
const MAX_ITEMS = 50

/** @astrojs/rss reads `&amp;` in custom data, but no numeric character references. */
const XML: Options = { characterReferences: { useNamedReferences: true } }

/** Makes an absolute address of one from the site's root. */
export type Permalink = (path: string) => string

/** @returns the newest briefs as feed items: the standfirst, then the recommendations as links */
export function feedOfBriefs(briefs: readonly Brief[], permalink: Permalink): RSSFeedItem[] {
  return briefs.slice(0, MAX_ITEMS).map((brief) => {
    const links = brief.recommendations.map(({ id, plain }) => ({ id, words: plain }))
    const heading = brief.recommendationList.title ?? stringsFor(brief.lang).recommendations
    return itemOf(brief, heading, links, permalink)
  })
}

/**
 * @returns the newest briefs that mention a topic as feed items: the standfirst, then each passage as a link with
 *   its text
 */
export function feedOfTopic(
  { term, passages }: Pick<Topic, 'term' | 'passages'>,
  briefs: readonly Brief[],
  permalink: Permalink,
): RSSFeedItem[] {
  const byBrief = Map.groupBy(passages, ({ brief }) => brief)
  return briefs
    .filter(({ slug }) => byBrief.has(slug))
    .slice(0, MAX_ITEMS)
    .map((brief) => {
      const ofBrief = byBrief.get(brief.slug) ?? []
      const links = ofBrief.map(({ id, plain }) => ({ id, words: plain }))
      return itemOf(brief, term, links, permalink)
    })
}

/** @returns a brief's day of issue, `2021-01-15`; `undefined` if it is unknown or inferred */
export function knownDay({ issued, issuedInferred }: Brief): string | undefined {
  return !issuedInferred && /^\d{4}-\d{2}-\d{2}$/.test(issued) ? issued : undefined
}

function itemOf(
  brief: Brief,
  heading: string,
  links: readonly { id: string; words: string }[],
  permalink: Permalink,
): RSSFeedItem {
  const { slug, lang, title, standfirst, authors, keywords } = brief
  const day = knownDay(brief)
  const linkOf = ({ id, words }: { id: string; words: string }) =>
    h('li', h('a', { href: permalink(placePath(slug, id)) }, nameOf(id, lang)), ` ${words}`)
  const creators = authors.map((author) => toHtml(h('dc:creator', fullName(author)), XML))
  return {
    title,
    link: permalink(briefPath(slug)),
    description: standfirst.plain,
    content: toHtml([
      h('p', standfirst.plain),
      ...(links.length > 0 ? [h('p', heading), h('ul', links.map(linkOf))] : []),
    ]),
    customData: creators.join(''),
    ...(keywords && { categories: keywords }),
    ...(day !== undefined && { pubDate: new Date(`${day}T00:00:00Z`) }),
  }
}

/** The name of a citable place: `r3` is “Recommendation 3”. */
function nameOf(id: string, lang: string): string {
  const place = parsePlaceId(id)
  return place ? placeName(place, stringsFor(lang), (number) => formatNumber(number, lang)) : ''
}

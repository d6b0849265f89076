/** The answer to a search as elements. */
import { placeName } from '../../i18n/place-name.ts'
import { parsePlaceId } from '../../brief/model/place-id.ts'
import type { Excerpt } from '../../search/query/excerpt.ts'
import type { BriefHits, Hit } from '../../search/query/rank.ts'
import type { Answer } from '../../search/query/search.ts'
import type { TopicData } from '../../search/query/topic-data.ts'
import { button, digits, element } from '../page/dom.ts'
import { strings } from '../page/page-strings.ts'

interface Shown {
  answer: Answer
  /** Address of the folder of topics, ending in a slash. */
  topics: string
  /** How many passages to show. */
  atMost: number
  /** Returns the address of another query. */
  addressFor: (query: string) => string
  /** Returns the address of the same query in one brief, by its slug. */
  addressWithin: (brief: string) => string
}

/** @returns the elements of an answer: remarks on the query, cards of topics, passages by brief */
export function resultElements(shown: Shown): Node[] {
  const { answer, topics, atMost } = shown
  let left = atMost
  const briefs = answer.briefs.flatMap((brief) => {
    const hits = brief.hits.slice(0, left)
    left -= hits.length
    return hits.length > 0 ? [briefElement({ ...brief, hits }, shown)] : []
  })
  const cards = [...new Set([...answer.topics, ...answer.suggestions])]
  return [...remarkElements(shown), ...cards.map((one) => topicCard(one, topics)), ...briefs]
}

/** @returns a sentence that says how many passages were found, and in how many of the briefs */
export function summaryOf({ query, moreBriefs, briefs, count }: Answer): string {
  if (count === 0) return strings.searchNothing(query)
  const found =
    count === 1 ? strings.searchCountOne(query) : strings.searchCount(digits(count), query)
  if (moreBriefs === 0) return found
  const all = digits(briefs.length + moreBriefs)
  const where =
    briefs.length === 1
      ? strings.searchBestOne(all)
      : strings.searchBest(digits(briefs.length), all)
  return `${found} ${where}`
}

/**
 * @param searchPage address of the search page with the same query; `undefined` on the search page itself
 * @param isCut whether fewer passages are shown than were found
 * @returns in the dialog a link to the search page, there a button that reads more briefs; none if
 *   there is no more
 */
export function moreElements(
  { moreBriefs, count }: Answer,
  searchPage: string | undefined,
  isCut: boolean,
  loadMore: () => void,
): HTMLElement[] {
  if (searchPage !== undefined) {
    if (moreBriefs === 0 && !isCut) return []
    const words = moreBriefs > 0 ? strings.searchAllBriefs : strings.searchAll(digits(count))
    return [element('p', {}, element('a', { href: searchPage }, words))]
  }
  if (moreBriefs === 0) return []
  const words = moreBriefs === 1 ? strings.searchMoreOne : strings.searchMore(digits(moreBriefs))
  return [element('p', {}, button(words, loadMore))]
}

/** @returns what to try if search does not help; `topics` is the address of the folder of topics */
export const hintElement = (topics: string): HTMLElement =>
  element('p', {}, `${strings.searchNothingHint} `, topicsLink(topics))

/** @returns the way to all topics, if search does not help */
export const topicsLink = (topics: string): HTMLElement =>
  element('a', { href: topics }, strings.allTopics)

function remarkElements({ answer, addressFor }: Shown) {
  const { query, typed, missing, near, briefs } = answer
  // If nothing is found at all, the summary says so.
  const remarks = [
    ...(briefs.length > 0 ? missing : []).map((word) => strings.searchMissing(word)),
    ...near.map(({ typed: word, topics }) =>
      strings.searchNear(word, topics.map(({ term }) => term).join(', ')),
    ),
  ].map((words) => element('p', { className: 'remark' }, words))
  if (typed === undefined) return remarks
  // A word in quotation marks is not corrected.
  const back = element('a', { href: addressFor(`"${typed}"`) }, strings.searchInstead(typed))
  const now = element('em', {}, query)
  return [
    element('p', { className: 'remark' }, strings.searchCorrected, ' ', now, '. ', back),
    ...remarks,
  ]
}

function topicCard({ slug, term, longForm, definition, count }: TopicData, topics: string) {
  const name = element('a', { href: `${topics}${slug}/` }, term)
  const long = longForm === undefined ? '' : ` (${longForm})`
  return element(
    'aside',
    { className: 'topic-card', ariaLabel: `${strings.topic}: ${term}` },
    element('p', { className: 'topic-term' }, name, long),
    element('p', {}, definition),
    element('p', { className: 'imprint' }, strings.passages(count)),
  )
}

function briefElement({ url, slug, title, byline, lang, hits }: BriefHits, shown: Shown) {
  const { answer, addressWithin } = shown
  const one = element('a', { href: addressWithin(slug) }, strings.onlyInBrief)
  const several = answer.briefs.length + answer.moreBriefs > 1
  return element(
    'section',
    {},
    element('h2', { lang, dir: 'auto' }, element('a', { href: url }, title)),
    element('p', { className: 'imprint', dir: 'auto' }, byline, ...(several ? [' · ', one] : [])),
    element('ol', {}, ...hits.map((hit) => hitElement(hit, url, lang, shown))),
  )
}

function hitElement(hit: Hit, url: string, lang: string, { answer }: Shown): HTMLElement {
  const mark = hit.marks ?? answer.marks
  const marked = mark === '' ? '' : `?${new URLSearchParams({ mark }).toString()}`
  const href = `${url}${marked}${hit.id === '' ? '' : `#${hit.id}`}`
  const label = element('span', { className: 'kind' }, labelOf(hit))
  const section = element('span', { lang, dir: 'auto' }, hit.section)
  return element(
    'li',
    {},
    element('a', { href }, label, ...(hit.kind === 'brief' ? [] : [' ', section])),
    excerptElement(hit.excerpt, lang),
    ...(hit.lacks.length === 0
      ? []
      : [element('p', { className: 'imprint' }, hit.lacks.map(strings.searchLacks).join(' · '))]),
  )
}

function excerptElement({ pieces, before, after }: Excerpt, lang: string): HTMLElement {
  const words = pieces.flatMap(({ text, marked, kind }): (Node | string)[] => {
    // Words of a quotation that the passage does not have, and words of the passage in their place.
    if (kind === 'quoted') return [element('del', {}, text.trim()), ' ']
    if (kind === 'text') return [element('ins', {}, text)]
    return [marked ? element('mark', {}, text) : text]
  })
  return element('p', { lang, dir: 'auto' }, before ? '… ' : '', ...words, after ? ' …' : '')
}

function labelOf({ kind, id }: Hit): string {
  const numbered = parsePlaceId(id)
  if (numbered) return placeName(numbered, strings, digits)
  if (kind === 'author') return strings.author
  if (kind === 'reference') return strings.reference
  return kind === 'brief' ? strings.titleAndStandfirst : strings.section
}

/** A search's answer as elements. */
import type { SearchStrings } from '../interface/search-strings.ts'
import type { Excerpt } from '../search/excerpt.ts'
import type { PlaceKind } from '../search/passages.ts'
import type { Answer, BriefHits, Hit } from '../search/search.ts'
import type { TopicData } from '../search/topic-data.ts'

export interface Shown {
  answer: Answer
  strings: SearchStrings
  /** Address of the folder of topics, ending in a slash. */
  topics: string
  /** Only places of this kind; all where it is undefined. */
  kind?: PlaceKind | undefined
  /** At most so many places. */
  most?: number
  /** Makes the address of another query. */
  addressOf: (query: string) => string
}

/**
 * @param shown the answer and how to show it
 * @returns its elements: what was corrected or is missing, the topics' cards, the places by brief
 */
export function resultElements({ answer, strings, topics, kind, most, addressOf }: Shown): Node[] {
  let left = most ?? Infinity
  const briefs = answer.briefs.flatMap((brief) => {
    const hits = ofKind(brief.hits, kind).slice(0, left)
    left -= hits.length
    return hits.length > 0 ? [briefElement({ ...brief, hits }, answer.query, strings)] : []
  })
  return [
    ...remarks(answer, strings, addressOf),
    ...answer.topics.map((topic) => topicCard(topic, strings, topics)),
    ...briefs,
  ]
}

/**
 * @param hits places found
 * @param kind a kind of place, or `undefined` for all
 * @returns the places of that kind
 */
export function ofKind(hits: readonly Hit[], kind: PlaceKind | undefined): Hit[] {
  return hits.filter((hit) => kind === undefined || hit.kind === kind)
}

function remarks(
  { query, typed, missing }: Answer,
  strings: SearchStrings,
  addressOf: Shown['addressOf'],
) {
  const said = missing.map((word) =>
    element('p', { className: 'remark' }, strings.searchMissing(word)),
  )
  if (typed === undefined) return said
  // In quotation marks a word is never corrected.
  const back = element('a', { href: addressOf(`"${typed}"`) }, strings.searchInstead(typed))
  const now = element('em', {}, query)
  return [
    element('p', { className: 'remark' }, strings.searchCorrected, ' ', now, '. ', back),
    ...said,
  ]
}

function topicCard(
  { slug, term, longForm, definition, count }: TopicData,
  strings: SearchStrings,
  topics: string,
) {
  const name = element('a', { href: `${topics}${slug}/` }, term)
  const long = longForm === undefined ? '' : ` (${longForm})`
  return element(
    'aside',
    { className: 'topic-card', ariaLabel: strings.topic },
    element('p', { className: 'topic-term' }, name, long),
    element('p', {}, definition),
    element('p', { className: 'imprint' }, strings.passages(count)),
  )
}

function briefElement(
  { url, title, hits }: BriefHits,
  query: string,
  strings: SearchStrings,
): HTMLElement {
  const list = element('ol', {}, ...hits.map((hit) => hitElement(hit, url, query, strings)))
  return element('section', {}, element('h2', {}, element('a', { href: url }, title)), list)
}

function hitElement(hit: Hit, url: string, query: string, strings: SearchStrings): HTMLElement {
  const mark = new URLSearchParams({ mark: query }).toString()
  const href = `${url}?${mark}${hit.id === '' ? '' : `#${hit.id}`}`
  const label = element('span', { className: 'kind' }, labelOf(hit, strings))
  return element(
    'li',
    {},
    element('a', { href }, label, hit.kind === 'brief' ? '' : ` ${hit.section}`),
    excerptElement(hit.excerpt),
  )
}

function excerptElement({ pieces, before, after }: Excerpt): HTMLElement {
  const words = pieces.map(({ text, marked }) => (marked ? element('mark', {}, text) : text))
  return element('p', {}, before ? '… ' : '', ...words, after ? ' …' : '')
}

function labelOf({ kind, number = 0 }: Hit, strings: SearchStrings): string {
  const labels: Record<PlaceKind, string> = {
    paragraph: strings.paragraph(String(number)),
    recommendation: strings.recommendation(String(number)),
    endnote: strings.note(String(number)),
    section: strings.section,
    brief: strings.titleAndStandfirst,
  }
  return labels[kind]
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]>,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = Object.assign(document.createElement(name), properties)
  made.append(...children)
  return made
}

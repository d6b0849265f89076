/** Fields that narrow a search by author, year, topic and brief. */
import type { Facets } from '../../search/index/facets.ts'
import type { TopicData } from '../../search/query/topic-data.ts'
import { element } from '../page/dom.ts'
import { strings } from '../page/page-strings.ts'
import type { SearchRequest } from './search-address.ts'

/** @returns a field for each filter with the values of a request; none if the library has one brief only */
export function facetFields(
  { briefs, authors, years }: Facets,
  topics: readonly TopicData[],
  request: SearchRequest,
): HTMLElement[] {
  if (briefs.length < 2) return []
  // Full names begin with given names, and readers look through the list by its first letters.
  const { compare } = new Intl.Collator(document.documentElement.lang)
  const plain = (values: string[]) => values.map((value) => ({ value, words: value }))
  const byTerm = topics
    .filter(({ count }) => count > 0)
    .map(({ slug, term }) => ({ value: slug, words: term }))
    .sort((one, other) => compare(one.words, other.words))
  const { brief, author = '', year = '' } = request.filters
  return [
    choice('author', strings.author, strings.anyAuthor, plain(authors.toSorted(compare)), author),
    choice('year', strings.year, strings.anyYear, plain(years), year),
    choice('topic', strings.topic, strings.anyTopic, byTerm, request.topic ?? ''),
    ...(brief === undefined ? [] : [oneBrief(brief)]),
  ]
}

function choice(
  name: string,
  label: string,
  unfiltered: string,
  values: readonly { value: string; words: string }[],
  chosen: string,
): HTMLElement {
  const options = [{ value: '', words: unfiltered }, ...values].map(({ value, words }) =>
    element('option', { value, selected: value === chosen }, words),
  )
  return element('select', { name, ariaLabel: label }, ...options)
}

function oneBrief(slug: string): HTMLElement {
  const box = element('input', { type: 'checkbox', name: 'brief', value: slug, checked: true })
  return element('label', {}, box, ` ${strings.onlyIn} ${slug}`)
}

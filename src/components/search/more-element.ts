/** The way to more results, below those that are shown. */
import type { Answer } from '../../search/query/search.ts'
import { button, digits, element } from '../page/dom.ts'
import { strings } from '../page/page-strings.ts'

interface More {
  answer: Answer
  /** Address of the search page with the same query; `undefined` on the search page itself. */
  searchPage: string | undefined
  /** Whether fewer passages are shown than were found. */
  isCut: boolean
  /** Reads more briefs. */
  loadMore: () => void
}

/**
 * @param more the answer that is shown, and how to continue
 * @returns in the dialog a link to the search page, there a button that reads more briefs;
 *   `undefined` if there is no more
 */
export function moreElement({
  answer,
  searchPage,
  isCut,
  loadMore,
}: More): HTMLElement | undefined {
  const { moreBriefs, count } = answer
  if (moreBriefs === 0 && (searchPage === undefined || !isCut)) return undefined
  if (searchPage !== undefined) {
    const words = moreBriefs > 0 ? strings.searchAllBriefs : strings.searchAll(digits(count))
    return element('p', {}, element('a', { href: searchPage }, words))
  }
  const words = moreBriefs === 1 ? strings.searchMoreOne : strings.searchMore(digits(moreBriefs))
  return element('p', {}, button(words, loadMore))
}

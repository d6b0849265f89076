/** The search page's entries in the history: the request in the address, the title, how far to read. */
import { addressOf, readRequest, type SearchRequest } from './search-address.ts'

/** Name of the number of briefs in the state of an entry. */
const BRIEFS = 'briefs'

export class SearchHistory {
  readonly #page: string
  readonly #title = document.title
  /** Whether the next change of the request adds an entry. */
  #isSettled = true

  /** @param page address of the search page */
  constructor(page: string) {
    this.#page = page
  }

  /** @returns the request of the current entry, and how many briefs were read for it */
  read(): { request: SearchRequest; briefs: number } {
    this.#isSettled = true
    const request = readRequest(new URLSearchParams(location.search))
    this.#setTitle(request)
    return { request, briefs: briefsIn(history.state) }
  }

  /**
   * Typing changes one entry; the first change after `settle` adds another.
   *
   * @param request what is searched for now
   */
  write(request: SearchRequest): void {
    const method = this.#isSettled ? 'pushState' : 'replaceState'
    history[method](null, '', addressOf(request, this.#page))
    this.#setTitle(request)
    this.#isSettled = false
  }

  /** The reader has finished the request. */
  settle(): void {
    this.#isSettled = true
  }

  /** @param briefs how many briefs are read, so that Back and a reload show as many */
  keep(briefs: number): void {
    history.replaceState({ ...(history.state as object), [BRIEFS]: briefs }, '')
  }

  /** So that history and tabs tell searches apart. */
  #setTitle({ query }: SearchRequest): void {
    document.title = query === '' ? this.#title : `${query} · ${this.#title}`
  }
}

/** @returns how many briefs were read for an entry, 1 if its state does not say */
function briefsIn(state: unknown): number {
  if (typeof state !== 'object' || state === null || !(BRIEFS in state)) return 1
  return Number(state[BRIEFS]) || 1
}

/** The search page's entries in the history: the request, the title, how far to read, where to scroll. */
import { addressOf, readRequest, type SearchRequest } from './search-address.ts'

/** The state of an entry: how many briefs were read for it, and how far the page was scrolled. */
interface State {
  briefs?: number
  scroll?: number
}

const readState = (): State => (history.state ?? {}) as State

const keepState = (state: State): void => history.replaceState({ ...readState(), ...state }, '')

export class SearchHistory {
  readonly #page: string
  readonly #title = document.title
  /** Whether the next change of the request adds an entry. */
  #isSettled = true
  /** Where the reader was when the results of the entry were last shown. */
  #scroll: number | undefined

  /** @param page address of the search page */
  constructor(page: string) {
    this.#page = page
    history.scrollRestoration = 'manual'
    const keep = () => keepState({ scroll: Math.round(scrollY) })
    addEventListener('scrollend', keep)
    addEventListener('pagehide', keep)
  }

  /** @returns the request of the current entry, and how many briefs were read for it */
  read(): { request: SearchRequest; briefs: number } {
    this.#isSettled = true
    const request = readRequest(new URLSearchParams(location.search))
    this.#setTitle(request)
    const { briefs = 1, scroll } = readState()
    this.#scroll = scroll
    return { request, briefs }
  }

  /** Scrolls to where the reader was when the results of the entry were last shown, once. */
  restoreScroll(): void {
    if (this.#scroll !== undefined) scrollTo({ top: this.#scroll, behavior: 'instant' })
    this.#scroll = undefined
  }

  /** Typing changes one entry; the first change after `settle` adds another. */
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
    keepState({ briefs })
  }

  /** So that history and tabs tell searches apart. */
  #setTitle({ query }: SearchRequest): void {
    document.title = query === '' ? this.#title : `${query} · ${this.#title}`
  }
}

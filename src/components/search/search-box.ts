/** A search field with live results: on the search page, and in the dialog of every page. */
import { forgetEngine, inTime, loadEngine } from '../../search/query/engine.ts'
import { filesIn, type SearchFiles } from '../../search/query/load.ts'
import { search, type Answer, type Scope } from '../../search/query/search.ts'
import { button, element } from '../page/dom.ts'
import { strings } from '../page/page-strings.ts'
import { ResultList } from './result-list.ts'
import { addressOf, readRequest, type SearchRequest } from './search-address.ts'
import { facetFields } from './search-facets.ts'
import { SearchHistory } from './search-history.ts'
import {
  hintElement,
  moreElements,
  resultElements,
  summaryOf,
  topicsLink,
} from './search-results.ts'

/** The dialog has room for a few passages. */
const IN_DIALOG = { passages: 6, briefs: 3 }

/** The search page shows all passages of a few briefs, and of as many more when asked. */
const ON_PAGE = { passages: Infinity, briefs: 5 }

class SearchBox extends HTMLElement {
  readonly #form = this.#part('form', HTMLFormElement)
  readonly #input = this.#part('input[type=search]', HTMLInputElement)
  readonly #list = new ResultList(
    this.#part('.results', HTMLElement),
    this.#part('.summary', HTMLElement),
    this.#part('[role=status]', HTMLElement),
  )
  readonly #files: SearchFiles = filesIn(this.dataset['search'] ?? '/search/', () =>
    loadEngine(this.dataset['index'] ?? '/pagefind/'),
  )
  /** On the search page the request is in the address; in the dialog it is not. */
  readonly #isPage = this.hasAttribute('data-page')
  readonly #limits = this.#isPage ? ON_PAGE : IN_DIALOG
  readonly #topics = this.dataset['topics'] ?? '/topics/'
  readonly #history = this.#isPage ? new SearchHistory(this.#form.action) : undefined
  #request: SearchRequest = { query: '', filters: {} }
  /** The request whose results are shown. */
  #shown: SearchRequest | undefined
  /** How many briefs to read, and how many were read for what is shown. */
  #briefs = this.#limits.briefs
  #readBriefs = 0
  /** Counts searches, so that a late answer does not replace a newer one. */
  #latest = 0

  connectedCallback(): void {
    this.#part('.failure', HTMLElement).hidden = true
    // Starts loading. The first search reports a failure.
    this.#files.names().catch(() => undefined)
    this.addEventListener('keydown', (event) => this.#moveFocus(event))
    this.#form.addEventListener('input', () => this.#readForm())
    // On a slow connection readers type before this script runs.
    const early = readRequest(new FormData(this.#form))
    const isEarly = early.query !== '' || early.kind !== undefined
    const pageHistory = this.#history
    if (!pageHistory) {
      if (isEarly) this.#readForm()
      return
    }
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault()
      pageHistory.settle()
    })
    window.addEventListener('popstate', () => this.#readHistory(pageHistory))
    this.#readHistory(pageHistory)
    if (!isEarly) return
    const { query, kind } = this.#request
    this.#fill({ ...this.#request, query: early.query || query, kind: early.kind ?? kind })
    this.#readForm()
  }

  #part<Part extends Element>(selector: string, type: new () => Part): Part {
    const part = this.querySelector(selector)
    if (!(part instanceof type)) throw new Error(`<search-box> has no ${selector}`)
    return part
  }

  #readHistory(pageHistory: SearchHistory): void {
    const { request, briefs } = pageHistory.read()
    this.#request = request
    this.#briefs = Math.max(briefs, this.#limits.briefs)
    this.#fill(request)
    this.querySelector('.facets')?.replaceChildren()
    void this.#search()
  }

  #fill({ query, kind }: SearchRequest): void {
    this.#input.value = query
    const choice = this.querySelector<HTMLInputElement>(`[name=kind][value="${kind ?? ''}"]`)
    if (choice) choice.checked = true
  }

  #readForm(): void {
    const request = readRequest(new FormData(this.#form))
    const hasFacets = this.querySelector('.facets')?.hasChildNodes() ?? false
    const { query, kind } = request
    this.#request = hasFacets ? request : { ...this.#request, query, kind }
    this.#briefs = this.#limits.briefs
    this.#history?.write(this.#request)
    void this.#search()
  }

  #addressOf(request: SearchRequest): string {
    return addressOf(request, this.#form.action)
  }

  /** Arrow down and up move from the field through the results and back. */
  #moveFocus(event: KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    const stops = [this.#input, ...this.querySelectorAll<HTMLElement>('.results a')]
    const at = stops.findIndex((stop) => stop === document.activeElement)
    const next = step === undefined || at === -1 ? undefined : stops[at + step]
    if (!next) return
    event.preventDefault()
    next.focus()
  }

  async #search(): Promise<void> {
    const request = this.#request
    const scope: Scope = { ...request, briefs: this.#briefs }
    const turn = ++this.#latest
    if (request.query === '' && request.topic === undefined) return this.#showEmpty(request)
    this.#list.wait(strings.searchLoading)
    try {
      const answer = await inTime(search(request.query, this.#files, scope))
      const { topics } = await this.#files.names()
      if (turn !== this.#latest) return
      // A topic alone can be searched for.
      const query = answer.query || (topics.get(request.topic ?? '')?.term ?? '')
      this.#show({ ...answer, query }, request)
      if (this.#isPage) await this.#fillFacets(request)
    } catch (cause) {
      console.warn(cause)
      forgetEngine()
      if (turn !== this.#latest) return
      // The next key tries again. Results of this request that are shown already stay.
      this.#list.show(strings.searchFailed, this.#shown === request ? undefined : this.#waysOn())
    }
  }

  /** What to do if search cannot be loaded. */
  #waysOn(): Node[] {
    const retry = button(strings.searchRetry, () => {
      this.#input.focus()
      void this.#search()
    })
    return [element('p', {}, retry, ' ', topicsLink(this.#topics))]
  }

  /** Without a query there are no results, but the search page has its filters. */
  async #showEmpty(request: SearchRequest): Promise<void> {
    this.#shown = undefined
    const isFiltered = Object.keys(request.filters).length > 0
    this.#list.show(isFiltered ? strings.searchAsk : '', [])
    if (this.#isPage) await this.#fillFacets(request).catch(console.warn)
  }

  async #fillFacets(request: SearchRequest): Promise<void> {
    const place = this.querySelector('.facets')
    if (!place || place.hasChildNodes()) return
    const [facets, { topics }] = await Promise.all([this.#files.facets(), this.#files.names()])
    place.replaceChildren(...facetFields(facets, [...topics.values()], request))
  }

  #show(answer: Answer, request: SearchRequest): void {
    const { filters } = request
    const atMost = this.#limits.passages
    const results = resultElements({
      answer,
      topics: this.#topics,
      atMost,
      addressFor: (query) => this.#addressOf({ ...request, query }),
      addressWithin: (brief) => this.#addressOf({ ...request, filters: { ...filters, brief } }),
    })
    const searchPage = this.#isPage ? undefined : this.#addressOf(request)
    const isCut = answer.count > atMost
    const more = moreElements(answer, searchPage, isCut, () => this.#loadMore())
    const hint = answer.count === 0 ? [hintElement(this.#topics)] : []
    this.#list.show(summaryOf(answer), [...results, ...hint, ...more])
    this.#shown = request
    this.#readBriefs = this.#briefs
    this.#history?.restoreScroll()
  }

  #loadMore(): void {
    // Results of another request are shown: the answer to this one is still loading.
    if (this.#shown !== this.#request) return
    this.#briefs = this.#readBriefs + this.#limits.briefs
    this.#history?.keep(this.#briefs)
    void this.#search()
  }
}

customElements.define('search-box', SearchBox)

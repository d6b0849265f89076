/** A search field with live results below it: on the search page, and in the masthead's dialog. */
import { searchStringsFor } from '../interface/search-strings.ts'
import { sourcesFrom } from '../search/load.ts'
import { search, type Answer } from '../search/search.ts'
import type { Sources } from '../search/sources.ts'
import { element } from './element.ts'
import { addressOf, askedIn, type Asked } from './search-address.ts'
import { ofKind, resultElements } from './search-results.ts'

/** How much is shown at once: there is little room in the dialog. */
const IN_DIALOG = { places: 6, briefs: 3 }
const ON_PAGE = { places: Infinity, briefs: 5 }

/** What is quicker than this needs no word of waiting, which a screen reader would read out. */
const PATIENCE = 400

const strings = await searchStringsFor(document.documentElement.lang)

class SearchBox extends HTMLElement {
  readonly #abort = new AbortController()
  /** On the search page what is asked lives in the address; in the dialog it doesn't. */
  readonly #isPage = this.hasAttribute('data-page')
  readonly #room = this.#isPage ? ON_PAGE : IN_DIALOG
  #briefs = this.#room.briefs
  #sources: Sources | undefined
  #asked: Asked = { query: '', filters: {} }
  #latest = 0
  /** Whether the address is one that Back should come back to. */
  #isSettled = true

  connectedCallback(): void {
    const { signal } = this.#abort
    this.addEventListener('keydown', (event) => this.#moved(event), { signal })
    this.#form.addEventListener('input', () => this.#changed(), { signal })
    // On a slow line one has typed and chosen before this script was there.
    const early = askedIn(new FormData(this.#form))
    const isEarly = early.query !== '' || early.kind !== undefined
    if (!this.#isPage) {
      if (isEarly) this.#changed()
      return
    }
    const submit = (event: Event) => {
      event.preventDefault()
      this.#isSettled = true
    }
    this.#form.addEventListener('submit', submit, { signal })
    window.addEventListener('popstate', () => this.#readAddress(), { signal })
    this.#readAddress()
    if (!isEarly) return
    this.#fill({
      ...this.#asked,
      query: early.query || this.#asked.query,
      kind: early.kind ?? this.#asked.kind,
    })
    this.#changed()
  }

  disconnectedCallback(): void {
    this.#abort.abort()
  }

  get #form(): HTMLFormElement {
    return this.#part('form', HTMLFormElement)
  }

  get #input(): HTMLInputElement {
    return this.#part('input[type=search]', HTMLInputElement)
  }

  #part<Part extends Element>(selector: string, type: new () => Part): Part {
    const part = this.querySelector(selector)
    if (!(part instanceof type)) throw new Error(`<search-box> has no ${selector}`)
    return part
  }

  #readAddress(): void {
    this.#isSettled = true
    this.#asked = askedIn(new URLSearchParams(location.search))
    this.#fill(this.#asked)
    this.querySelector('.facets')?.replaceChildren()
    void this.#search()
  }

  #fill({ query, kind }: Asked): void {
    this.#input.value = query
    const choice = this.querySelector<HTMLInputElement>(`[name=kind][value="${kind ?? ''}"]`)
    if (choice) choice.checked = true
  }

  /** The address follows while one types, all in one step of the history; Enter ends the step. */
  #changed(): void {
    const typed = askedIn(new FormData(this.#form))
    const hasFacets = this.querySelector('.facets')?.hasChildNodes() ?? false
    this.#asked = hasFacets ? typed : { ...this.#asked, query: typed.query, kind: typed.kind }
    this.#briefs = this.#room.briefs
    if (this.#isPage) {
      const how = this.#isSettled ? 'pushState' : 'replaceState'
      history[how](null, '', this.#addressOf(this.#asked))
      this.#isSettled = false
    }
    void this.#search()
  }

  #addressOf(asked: Asked): string {
    return addressOf(asked, this.#form.action)
  }

  /** Down and Up go from the field through the results and back. */
  #moved(event: KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    const stops = [this.#input, ...this.querySelectorAll<HTMLElement>('.results a')]
    const at = stops.findIndex((stop) => stop === document.activeElement)
    const next = step === undefined || at === -1 ? undefined : stops[at + step]
    if (!next) return
    event.preventDefault()
    next.focus()
  }

  async #search(): Promise<void> {
    const asked = this.#asked
    const turn = ++this.#latest
    if (asked.query === '' && asked.topic === undefined) {
      this.#show('', [])
      return
    }
    this.#part('.results', HTMLElement).ariaBusy = 'true'
    const waiting = setTimeout(() => this.#say(strings.searchLoading), PATIENCE)
    try {
      this.#sources ??= sourcesFrom({
        index: this.dataset['index'] ?? '/pagefind/',
        search: this.dataset['search'] ?? '/search/',
      })
      const { query, filters, topic } = asked
      const scope = { filters, topic, briefs: this.#briefs }
      const answer = await search(query, this.#sources, scope)
      clearTimeout(waiting)
      if (turn !== this.#latest) return
      this.#showAnswer(answer, asked)
      if (this.#isPage) await this.#fillFacets(this.#sources, asked)
    } catch (cause) {
      clearTimeout(waiting)
      // The next key tries again: the connection may be back.
      if (turn === this.#latest) this.#show(strings.searchFailed, [this.#advice()])
      console.warn(cause)
    }
  }

  async #fillFacets(sources: Sources, asked: Asked): Promise<void> {
    const place = this.querySelector('.facets')
    if (!place || place.hasChildNodes()) return
    const [facets, { topics }, { facetFields }] = await Promise.all([
      sources.facets(),
      sources.names(),
      import('./search-facets.ts'),
    ])
    place.replaceChildren(...facetFields(facets, [...topics.values()], asked, strings))
  }

  #showAnswer(answer: Answer, asked: Asked): void {
    const { kind } = asked
    const { places } = this.#room
    const count = answer.briefs.reduce((sum, { hits }) => sum + ofKind(hits, kind).length, 0)
    const elements = resultElements({
      answer,
      strings,
      kind,
      topics: this.#topics,
      most: places,
      addressFor: (query) => this.#addressOf({ ...asked, query }),
      addressWithin: (brief) => this.#addressOf({ ...asked, filters: { ...asked.filters, brief } }),
    })
    this.#show(this.#countOf(count, answer), [
      ...elements,
      ...(count === 0 ? [this.#advice()] : []),
      ...this.#wayOn(answer, asked, count > places),
    ])
  }

  /** In the dialog to the search page, on the page to the briefs not looked through yet. */
  #wayOn({ moreBriefs, count }: Answer, asked: Asked, isCut: boolean): Node[] {
    if (!this.#isPage) {
      if (!isCut && moreBriefs === 0) return []
      const all = moreBriefs > 0 ? strings.searchAllBriefs : strings.searchAll(String(count))
      return [element('p', {}, element('a', { href: this.#addressOf(asked) }, all))]
    }
    if (moreBriefs === 0) return []
    const more = element('button', { type: 'button' }, strings.searchMore(String(moreBriefs)))
    more.addEventListener('click', () => {
      this.#briefs += this.#room.briefs
      void this.#search()
    })
    return [element('p', {}, more)]
  }

  #say(message: string): void {
    this.#part('[role=status]', HTMLElement).textContent = message
  }

  #show(message: string, content: Node[]): void {
    this.#say(message)
    const results = this.#part('.results', HTMLElement)
    results.ariaBusy = null
    results.replaceChildren(...content)
  }

  get #topics(): string {
    return this.dataset['topics'] ?? '/topics/'
  }

  /** The way on where search doesn't help. */
  #advice(): HTMLElement {
    const link = element('a', { href: this.#topics }, strings.allTopics)
    return element('p', {}, `${strings.searchNothingMend} `, link)
  }

  #countOf(count: number, { query, moreBriefs, briefs }: Answer): string {
    if (count === 0) return strings.searchNothing(query)
    const said =
      count === 1 ? strings.searchCountOne(query) : strings.searchCount(String(count), query)
    return moreBriefs === 0
      ? said
      : `${said} ${strings.searchBest(String(briefs.length), String(briefs.length + moreBriefs))}`
  }
}

customElements.define('search-box', SearchBox)

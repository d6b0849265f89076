/** A search field with live results below it: on the search page, and in the masthead's dialog. */
import { searchStringsFor } from '../../i18n/browser-strings.ts'
import { sourcesFrom } from '../../search/query/load.ts'
import { ofKind, search, type Answer, type Scope } from '../../search/query/search.ts'
import { digits } from './digits.ts'
import { element } from './element.ts'
import { ResultList } from './result-list.ts'
import { addressOf, askedIn, type Asked } from './search-address.ts'
import { adviceOf, countOf, resultElements } from './search-results.ts'

/** There is little room in the dialog: as many places of a few briefs as it shows. */
const IN_DIALOG = { places: 6, atMost: 3 }

/**
 * On the page each brief is shown with all its places. It is fetched when the reader comes to the
 * end of the last one; after so many, when they ask for more.
 */
const ON_PAGE = { places: 1, atMost: 5 }

const strings = await searchStringsFor(document.documentElement.lang)

class SearchBox extends HTMLElement {
  readonly #abort = new AbortController()
  /** On the search page what is asked lives in the address; in the dialog it doesn't. */
  readonly #isPage = this.hasAttribute('data-page')
  readonly #room = this.#isPage ? ON_PAGE : IN_DIALOG
  #resultList: ResultList | undefined
  /** How many briefs are to be looked through at least. */
  #briefs = 1
  #readBriefs = 0
  /** What the places that are shown were asked with. */
  #shown: Asked | undefined
  readonly #sources = sourcesFrom({
    index: this.dataset['index'] ?? '/pagefind/',
    search: this.dataset['search'] ?? '/search/',
  })
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
    this.#list.leave()
  }

  get #form(): HTMLFormElement {
    return this.#part('form', HTMLFormElement)
  }

  get #input(): HTMLInputElement {
    return this.#part('input[type=search]', HTMLInputElement)
  }

  get #list(): ResultList {
    this.#resultList ??= new ResultList(
      this.#part('.results', HTMLElement),
      this.#part('[role=status]', HTMLElement),
      () => this.#goOn(1, true),
    )
    return this.#resultList
  }

  #part<Part extends Element>(selector: string, type: new () => Part): Part {
    const part = this.querySelector(selector)
    if (!(part instanceof type)) throw new Error(`<search-box> has no ${selector}`)
    return part
  }

  #readAddress(): void {
    this.#isSettled = true
    this.#asked = askedIn(new URLSearchParams(location.search))
    this.#briefs = briefsIn(history.state)
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
    this.#briefs = 1
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

  /** @param isByItself whether nobody asked for it but by coming to the end of what is shown */
  async #search(isByItself = false): Promise<void> {
    const asked = this.#asked
    const turn = ++this.#latest
    if (asked.query === '' && asked.topic === undefined) {
      this.#shown = undefined
      const isFiltered = Object.keys(asked.filters).length > 0
      this.#list.show(isFiltered ? strings.searchAsk : '', [])
      // Who comes to the page may begin with an author or a year.
      if (this.#isPage) await this.#fillFacets(asked).catch(console.warn)
      return
    }
    this.#list.wait(strings.searchLoading, isByItself)
    try {
      const { query, filters, topic, kind } = asked
      const { places, atMost } = this.#room
      const atLeast = this.#briefs
      const scope: Scope = {
        ...{ filters, topic, kind, places, atLeast },
        atMost: Math.max(atLeast, atMost),
      }
      const answer = await search(query, this.#sources, scope)
      const within = topic && (await this.#sources.names()).topics.get(topic)?.term
      if (turn !== this.#latest) return
      this.#showAnswer(query === '' ? { ...answer, query: within ?? '' } : answer, asked)
      if (this.#isPage) await this.#fillFacets(asked)
    } catch (cause) {
      console.warn(cause)
      if (turn !== this.#latest) return
      // The next key tries again: the connection may be back. Places that are there already stay.
      if (this.#shown === asked) this.#list.fail(strings.searchFailed)
      else this.#list.show(strings.searchFailed, [adviceOf(strings, this.#topics)])
    }
  }

  async #fillFacets(asked: Asked): Promise<void> {
    const place = this.querySelector('.facets')
    if (!place || place.hasChildNodes()) return
    const [facets, { topics }, { facetFields }] = await Promise.all([
      this.#sources.facets(),
      this.#sources.names(),
      import('./search-facets.ts'),
    ])
    place.replaceChildren(...facetFields(facets, [...topics.values()], asked, strings))
  }

  #showAnswer(answer: Answer, asked: Asked): void {
    const { kind } = asked
    const places = this.#isPage ? Infinity : this.#room.places
    this.#readBriefs = answer.readBriefs
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
    this.#list.show(
      countOf(count, answer, strings),
      [
        ...elements,
        ...(count === 0 ? [adviceOf(strings, this.#topics)] : []),
        ...this.#wayOn(answer, asked, count > places),
      ],
      answer.readBriefs < this.#room.atMost,
    )
    this.#shown = asked
  }

  /** In the dialog to the search page, on the page to the briefs not looked through yet. */
  #wayOn({ moreBriefs, count }: Answer, asked: Asked, isCut: boolean): Node[] {
    if (!this.#isPage) {
      if (!isCut && moreBriefs === 0) return []
      const all = moreBriefs > 0 ? strings.searchAllBriefs : strings.searchAll(digits(count))
      return [element('p', {}, element('a', { href: this.#addressOf(asked) }, all))]
    }
    if (moreBriefs === 0) return []
    const words = moreBriefs === 1 ? strings.searchMoreOne : strings.searchMore(digits(moreBriefs))
    const more = element('button', { type: 'button' }, words)
    more.addEventListener('click', () => this.#goOn(this.#room.atMost))
    return [element('p', {}, more)]
  }

  /** Looks through more briefs; whoever comes back by Back or a reload finds as many. */
  #goOn(briefs: number, isByItself = false): void {
    // What is shown is of another query: its answer is still on the way.
    if (this.#shown !== this.#asked) return
    this.#briefs = this.#readBriefs + briefs
    history.replaceState({ [BRIEFS]: this.#briefs }, '')
    void this.#search(isByItself)
  }

  get #topics(): string {
    return this.dataset['topics'] ?? '/topics/'
  }
}

/** In the state of an entry of the history: how many briefs were looked through. */
const BRIEFS = 'briefs'

function briefsIn(state: unknown): number {
  if (typeof state !== 'object' || state === null || !(BRIEFS in state)) return 1
  return Number(state[BRIEFS]) || 1
}

customElements.define('search-box', SearchBox)

/** A search field with live results below it: on the search page, and in the masthead's dialog. */
import { searchStringsFor, type SearchStrings } from '../interface/search-strings.ts'
import { sourcesFrom } from '../search/load.ts'
import type { PlaceKind } from '../search/passages.ts'
import { search, type Answer, type Sources } from '../search/search.ts'
import { ofKind, resultElements } from './search-results.ts'

/** Places shown in the dialog, where there is little room. */
const FEW = 6

class SearchBox extends HTMLElement {
  readonly #abort = new AbortController()
  #sources: Sources | undefined
  #latest = 0

  connectedCallback(): void {
    const { signal } = this.#abort
    this.#form.addEventListener('input', () => this.#changed('replaceState'), { signal })
    if (!this.#isPage) return
    const submit = (event: Event) => {
      event.preventDefault()
      this.#changed('pushState')
    }
    this.#form.addEventListener('submit', submit, { signal })
    window.addEventListener('popstate', () => this.#readAddress(), { signal })
    this.#readAddress()
  }

  disconnectedCallback(): void {
    this.#abort.abort()
  }

  /** On the search page the query lives in the address; in the dialog it doesn't. */
  get #isPage(): boolean {
    return this.hasAttribute('data-page')
  }

  get #form(): HTMLFormElement {
    return this.#part('form', HTMLFormElement)
  }

  get #input(): HTMLInputElement {
    return this.#part('input[type=search]', HTMLInputElement)
  }

  get #kind(): PlaceKind | undefined {
    const chosen = this.querySelector<HTMLInputElement>('[name=kind]:checked')?.value
    return chosen === undefined || chosen === '' ? undefined : (chosen as PlaceKind)
  }

  get #strings(): SearchStrings {
    return searchStringsFor(document.documentElement.lang)
  }

  #part<Part extends Element>(selector: string, type: new () => Part): Part {
    const part = this.querySelector(selector)
    if (!(part instanceof type)) throw new Error(`<search-box> has no ${selector}`)
    return part
  }

  #readAddress(): void {
    const asked = new URLSearchParams(location.search)
    this.#input.value = asked.get('q') ?? ''
    const kind = asked.get('kind') ?? ''
    const choice = this.querySelector<HTMLInputElement>(`[name=kind][value="${CSS.escape(kind)}"]`)
    if (choice) choice.checked = true
    void this.#search()
  }

  /** While typing the address follows without a history entry of its own; Enter makes one. */
  #changed(how: 'pushState' | 'replaceState'): void {
    if (this.#isPage) history[how](null, '', this.#addressOf(this.#input.value.trim()))
    void this.#search()
  }

  #addressOf(query: string): string {
    const asked = new URLSearchParams({
      ...(query && { q: query }),
      ...(this.#kind && { kind: this.#kind }),
    })
    return asked.size === 0 ? this.#form.action : `${this.#form.action}?${asked.toString()}`
  }

  async #search(): Promise<void> {
    const query = this.#input.value.trim()
    const turn = ++this.#latest
    const strings = this.#strings
    if (query === '') {
      this.#show('', [])
      return
    }
    this.#say(strings.searchLoading)
    try {
      this.#sources ??= sourcesFrom({
        index: this.dataset['index'] ?? '/pagefind/',
        search: this.dataset['search'] ?? '/search/',
      })
      const answer = await search(query, this.#sources, document.documentElement.lang)
      if (turn === this.#latest) this.#showAnswer(answer, strings)
    } catch (cause) {
      // The next key tries again: the connection may be back.
      if (turn === this.#latest) this.#show(strings.searchFailed, [this.#advice()])
      console.warn(cause)
    }
  }

  #showAnswer(answer: Answer, strings: SearchStrings): void {
    const kind = this.#kind
    const count = answer.briefs.reduce((sum, { hits }) => sum + ofKind(hits, kind).length, 0)
    const elements = resultElements({
      answer,
      strings,
      kind,
      topics: this.dataset['topics'] ?? '/topics/',
      most: this.#isPage ? Infinity : FEW,
      addressOf: (query) => this.#addressOf(query),
    })
    const more = document.createElement('p')
    if (!this.#isPage && count > FEW) {
      const all = document.createElement('a')
      all.href = this.#addressOf(answer.typed ?? answer.query)
      all.textContent = strings.searchAll(String(count))
      more.append(all)
    }
    this.#show(countOf(count, answer.query, strings), [
      ...elements,
      ...(count === 0 ? [this.#advice()] : []),
      ...(more.hasChildNodes() ? [more] : []),
    ])
  }

  #say(message: string): void {
    this.#part('[role=status]', HTMLElement).textContent = message
  }

  #show(message: string, content: Node[]): void {
    this.#say(message)
    this.#part('.results', HTMLElement).replaceChildren(...content)
  }

  /** The way on where search doesn't help. */
  #advice(): HTMLElement {
    const strings = this.#strings
    const advice = document.createElement('p')
    const link = document.createElement('a')
    link.href = this.dataset['topics'] ?? '/topics/'
    link.textContent = strings.allTopics
    advice.append(`${strings.searchNothingMend} `, link)
    return advice
  }
}

function countOf(count: number, query: string, strings: SearchStrings): string {
  if (count === 0) return strings.searchNothing(query)
  return count === 1 ? strings.searchCountOne(query) : strings.searchCount(String(count), query)
}

customElements.define('search-box', SearchBox)

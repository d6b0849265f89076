/** Live search on the search page: the query in the address, each result a citable place. */
import { loadEngine, type Engine } from '../search/engine.ts'
import { placesIn, type Place } from '../search/place.ts'
import { stringsFor, type Strings } from '../interface/strings.ts'

class SearchPage extends HTMLElement {
  readonly #abort = new AbortController()
  #engine: Promise<Engine> | undefined
  #latest = 0

  connectedCallback(): void {
    const { signal } = this.#abort
    this.#input.addEventListener('input', () => this.#typed(), { signal })
    this.#form.addEventListener('submit', (event) => this.#submitted(event), { signal })
    window.addEventListener('popstate', () => this.#readAddress(), { signal })
    this.#readAddress()
  }

  disconnectedCallback(): void {
    this.#abort.abort()
  }

  get #form(): HTMLFormElement {
    return this.#part('form', HTMLFormElement)
  }

  get #input(): HTMLInputElement {
    return this.#part('input', HTMLInputElement)
  }

  #part<Part extends Element>(selector: string, type: new () => Part): Part {
    const part = this.querySelector(selector)
    if (!(part instanceof type)) throw new Error(`<search-page> has no ${selector}`)
    return part
  }

  #readAddress(): void {
    this.#input.value = new URLSearchParams(location.search).get('q') ?? ''
    void this.#search()
  }

  /** While typing the address follows without a history entry of its own; Enter makes one. */
  #typed(): void {
    history.replaceState(null, '', this.#address())
    void this.#search()
  }

  #submitted(event: SubmitEvent): void {
    event.preventDefault()
    history.pushState(null, '', this.#address())
    void this.#search()
  }

  #address(): string {
    const query = this.#input.value.trim()
    return query === '' ? location.pathname : `?${new URLSearchParams({ q: query }).toString()}`
  }

  async #search(): Promise<void> {
    const query = this.#input.value.trim()
    const turn = ++this.#latest
    const { strings } = this
    if (query === '') {
      this.#show('', [])
      return
    }
    this.#say(strings.searchLoading)
    try {
      this.#engine ??= loadEngine(this.dataset['index'] ?? '/pagefind/')
      const { results } = await (await this.#engine).search(query)
      const found = await Promise.all(results.slice(0, 20).map((result) => result.data()))
      if (turn !== this.#latest) return
      const groups = found.map((data) => this.#group(data.meta['title'] ?? '', placesIn(data)))
      const count = found.reduce((sum, data) => sum + data.sub_results.length, 0)
      this.#show(countOf(count, query, strings), count === 0 ? [this.#empty(strings)] : groups)
    } catch (cause) {
      // The next key tries again: the connection may be back.
      this.#engine = undefined
      if (turn === this.#latest) this.#show(strings.searchFailed, [])
      console.warn(cause)
    }
  }

  get strings(): Strings {
    return stringsFor(document.documentElement.lang)
  }

  #say(message: string): void {
    this.#part('[role=status]', HTMLElement).textContent = message
  }

  #show(message: string, content: Node[]): void {
    this.#say(message)
    this.#part('.results', HTMLElement).replaceChildren(...content)
  }

  #empty(strings: Strings): Node {
    const advice = document.createElement('p')
    advice.textContent = strings.searchNothingMend
    return advice
  }

  #group(title: string, places: Place[]): Node {
    const section = document.createElement('section')
    const heading = document.createElement('h2')
    heading.textContent = title
    const list = document.createElement('ol')
    list.append(...places.map((place) => resultOf(place, this.strings)))
    section.append(heading, list)
    return section
  }
}

function resultOf({ kind, number, url, section, excerpt }: Place, strings: Strings): HTMLElement {
  const item = document.createElement('li')
  const link = document.createElement('a')
  link.href = url
  const name = number === undefined ? section : `${labelOf(kind, number, strings)}, ${section}`
  link.textContent = name
  const words = document.createElement('p')
  // Pagefind escapes the text and adds <mark>.
  words.innerHTML = excerpt
  item.append(link, words)
  return item
}

function labelOf(kind: Place['kind'], number: number, strings: Strings): string {
  if (kind === 'recommendation') return strings.recommendation(String(number))
  return kind === 'endnote' ? strings.note(String(number)) : strings.paragraph(String(number))
}

function countOf(count: number, query: string, strings: Strings): string {
  if (count === 0) return strings.searchNothing(query)
  return count === 1 ? strings.searchCountOne(query) : strings.searchCount(String(count), query)
}

customElements.define('search-page', SearchPage)

import { keys, recall } from '../page/memory.ts'

/** On the front page: a link to the place where the reader stopped last, which names its section. */
export class ContinueReading extends HTMLElement {
  connectedCallback(): void {
    // Other sites of the same host may have stored places, too.
    const places = keys()
      .filter((key) => key.startsWith(`place ${location.pathname}`))
      .map((key) => ({ path: key.slice('place '.length), ...recall(key) }))
    this.#offer(places.toSorted((one, other) => timeOf(other) - timeOf(one)))
  }

  #offer([place]: Place[]): void {
    const line = this.querySelector('p')
    const link = this.querySelector('a')
    const { id, title, section, lang }: Partial<Place> = place ?? {}
    if (!place || !line || !link || !id || !title || !section || !lang) {
      this.remove()
      return
    }
    link.pathname = place.path
    link.hash = id
    for (const [part, words] of Object.entries({ cite: title, span: section })) {
      const element = link.querySelector(part)
      element?.setAttribute('lang', lang)
      if (element) element.textContent = words
    }
    line.hidden = false
  }
}

type Place = Partial<Record<string, string>> & { path: string }

const timeOf = ({ time = '' }: Place): number => Number(time)

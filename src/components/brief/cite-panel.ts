import { recall, remember } from '../page/memory.ts'

/** The place that a `cite-place` event names: an object with an `id`. */
function idIn(event: Event): string {
  const detail: unknown = event instanceof CustomEvent ? event.detail : undefined
  const id = typeof detail === 'object' && detail && 'id' in detail ? detail.id : ''
  return String(id)
}

/**
 * The Cite panel. It knows the place that the reader comes from: of the page's address, or of an event
 * `cite-place`. The script that chooses styles and places loads when the panel is near.
 */
export class CitePanel extends HTMLElement {
  #abort = new AbortController()
  #place = ''
  #cite: ((place: string) => void) | undefined

  connectedCallback(): void {
    this.#abort = new AbortController()
    const { signal } = this.#abort
    const ofAddress = () => this.#choose(location.hash.slice(1))
    ofAddress()
    addEventListener('hashchange', ofAddress, { signal })
    document.addEventListener('cite-place', (event) => this.#choose(idIn(event)), { signal })
    this.addEventListener('change', ({ target }) => this.#remember(target), { signal })
    this.addEventListener(
      'click',
      ({ target }) => {
        if (target instanceof HTMLButtonElement) this.#copy(target).catch(console.warn)
      },
      { signal },
    )
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (!entry?.isIntersecting) return
        observer.disconnect()
        this.#start().catch(console.warn)
      },
      { rootMargin: '50%' },
    )
    observer.observe(this)
  }

  disconnectedCallback(): void {
    this.#abort.abort()
  }

  async #start(): Promise<void> {
    if (this.#cite) return
    const { startChoices } = await import('./cite-choices.ts')
    this.#cite ??= startChoices(this, recall('cite')['style'])
    this.#cite(this.#place)
  }

  /** Copies the reference or the citation that a button is for, also before the script is there. */
  async #copy(button: HTMLButtonElement): Promise<void> {
    const { copyChosen } = await import('./cite-choices.ts')
    await this.#start()
    await copyChosen(this, button)
  }

  /** Stores the chosen style on this device. */
  #remember(target: EventTarget | null): void {
    if (target instanceof HTMLSelectElement && target.name === 'style') {
      remember('cite', { style: target.value })
    }
  }

  /** Cites a paragraph, recommendation or note; any other address changes nothing. */
  #choose(id: string): void {
    if (!/^[prn]\d+$/.test(id)) return
    this.#place = id
    this.#cite?.(id)
  }
}

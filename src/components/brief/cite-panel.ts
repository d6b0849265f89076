import { recall, remember } from '../page/memory.ts'

declare global {
  interface DocumentEventMap {
    /** Asks the panel to cite the place with a fragment id. */
    'cite-place': CustomEvent<{ id: string }>
  }
}

/**
 * The Cite panel. It knows the place that the reader comes from: of the page's address, or of an event
 * `cite-place`. The script that chooses styles and places loads when the panel is near.
 */
export class CitePanel extends HTMLElement {
  #place = ''
  #cite: ((place: string) => void) | undefined

  connectedCallback(): void {
    const ofAddress = () => this.#choose(location.hash.slice(1))
    ofAddress()
    addEventListener('hashchange', ofAddress)
    document.addEventListener('cite-place', ({ detail }) => this.#choose(detail.id))
    this.addEventListener('change', ({ target }) => this.#remember(target))
    this.addEventListener('click', ({ target }) => {
      if (target instanceof HTMLButtonElement) this.#copy(target).catch(console.warn)
    })
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

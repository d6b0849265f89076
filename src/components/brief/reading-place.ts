import { recall, remember } from '../page/memory.ts'

/**
 * Offers to continue at the paragraph where the reader left off. The place is stored on this device
 * only.
 */
export class ReadingPlace extends HTMLElement {
  readonly #abort = new AbortController()

  connectedCallback(): void {
    const { signal } = this.#abort
    this.#offer()
    const withdraw = () => this.#withdraw()
    this.addEventListener('click', withdraw, { signal })
    window.addEventListener('hashchange', withdraw, { signal })
    // A reader who scrolls on does not need the offer.
    window.addEventListener('scroll', () => scrollY > innerHeight && withdraw(), { signal })
    const keep = () => {
      if (document.visibilityState === 'hidden') this.#keep()
    }
    document.addEventListener('visibilitychange', keep, { signal })
    window.addEventListener('pagehide', () => this.#keep(), { signal })
  }

  disconnectedCallback(): void {
    this.#abort.abort()
  }

  /** Shows the offer, unless the address already names a place. */
  #offer(): void {
    const { id } = recall(this.#key)
    const link = this.querySelector('a')
    const number = link?.querySelector('span')
    if (id === undefined || !link || !number || location.hash !== '') return
    if (!document.getElementById(id)) return
    link.hash = id
    const { lang } = document.documentElement
    number.textContent = new Intl.NumberFormat(lang).format(Number(id.slice(1)))
    this.hidden = false
    // The offer must not cover the focused element: WCAG 2.4.11.
    const height = this.firstElementChild?.clientHeight ?? 0
    document.documentElement.style.scrollPaddingBottom = `${height * 1.5}px`
  }

  #withdraw(): void {
    if (this.hidden) return
    this.hidden = true
    document.documentElement.style.scrollPaddingBottom = ''
  }

  /** Stores the paragraph in the upper third of the window; none before the second or after the last. */
  #keep(): void {
    const paragraphs = [...document.querySelectorAll('.paragraph')]
    const line = innerHeight / 3
    const index = paragraphs.findLastIndex((one) => one.getBoundingClientRect().top < line)
    const last = paragraphs.at(-1)?.getBoundingClientRect()
    const id = index < 1 || (last && last.bottom < line) ? undefined : paragraphs[index]?.id
    if (id !== undefined) remember(this.#key, { id })
    else if (index >= 1) remember(this.#key, {})
  }

  get #key(): string {
    return `place ${location.pathname}`
  }
}

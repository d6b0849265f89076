import { recall, remember, type Key } from '../page/memory.ts'

/**
 * Offers to continue where the reader left off, and names the section. The place is stored on this
 * device only; the front page offers it, too.
 */
export class ReadingPlace extends HTMLElement {
  connectedCallback(): void {
    this.#offer()
    const withdraw = () => (this.hidden = true)
    this.addEventListener('click', withdraw)
    window.addEventListener('hashchange', withdraw)
    // A reader who scrolls on does not need the offer.
    window.addEventListener('scroll', () => scrollY > innerHeight && withdraw())
    const keep = () => {
      if (document.visibilityState === 'hidden') this.#keep()
    }
    document.addEventListener('visibilitychange', keep)
    window.addEventListener('pagehide', () => this.#keep())
  }

  /** Shows the offer, unless the address already names a place. */
  #offer(): void {
    const { id = '' } = recall(this.#key)
    const link = this.querySelector('a')
    const name = link?.querySelector('cite')
    const place = document.getElementById(id)
    if (!place || !link || !name || location.hash !== '') return
    link.hash = id
    name.textContent = sectionOf(place)
    this.hidden = false
  }

  /** Stores the paragraph in the upper third of the window; none before the second or after the last. */
  #keep(): void {
    const paragraphs = [...document.querySelectorAll('.paragraph')]
    const line = innerHeight / 3
    const index = paragraphs.findLastIndex((one) => one.getBoundingClientRect().top < line)
    const last = paragraphs.at(-1)?.getBoundingClientRect()
    const place = paragraphs[index]
    if (index < 1 || !place) return
    const isRead = last !== undefined && last.bottom < line
    const { title = '' } = this.dataset
    const { lang } = document.documentElement
    const kept = { id: place.id, section: sectionOf(place), title, lang, time: String(Date.now()) }
    remember(this.#key, isRead ? {} : kept)
  }

  get #key(): Key {
    return `place ${location.pathname}`
  }
}

/** The title of the section that a paragraph is in. */
function sectionOf(paragraph: Element): string {
  return paragraph.closest('section[id]')?.querySelector('h2')?.textContent.trim() ?? ''
}

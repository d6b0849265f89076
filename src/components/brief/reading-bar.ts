import { hasModifier } from '../page/dom.ts'

/** Pixels that a reader scrolls up before the bar appears. */
const ENOUGH = 24

/**
 * The bar at the top of the window, on scrolling up past the title. A jump inside the page hides it,
 * and is followed by an offer to go back. For the keyboard it comes before the brief, and `c` opens its contents.
 */
export class ReadingBar extends HTMLElement {
  /** The lowest scroll position since the bar was hidden; `undefined` after a jump. */
  #lowest: number | undefined

  connectedCallback(): void {
    requestAnimationFrame(() => this.#update())
    document.addEventListener('scroll', () => this.#scrolled(), { passive: true })
    document.addEventListener('click', (event) => this.#clicked(event))
    // Before the event of the jump's own scroll; `hashchange` may come after it.
    window.addEventListener('popstate', () => this.#rest())
  }

  #scrolled(): void {
    const end = document.documentElement.scrollHeight - innerHeight
    // Some browsers scroll past the end of the page and back.
    const at = Math.min(scrollY, end)
    const lowest = (this.#lowest ??= at)
    if (at > lowest) this.classList.remove('shown')
    else if (lowest - at > ENOUGH) this.classList.add('shown')
    if (at > lowest || this.classList.contains('shown')) this.#lowest = at
    this.#update()
  }

  #rest(): void {
    this.classList.remove('shown')
    this.#lowest = undefined
  }

  /** Hides the bar while the title is in view; names the current section. */
  #update(): void {
    const title = document.querySelector('h1')
    this.classList.toggle('past', (title?.getBoundingClientRect().bottom ?? 0) < 0)
    const link = document
      .querySelector('.toc [aria-current]')
      ?.closest('.toc > details > ol > li, .toc-part > ol > li')
      ?.querySelector('a')
    const label = this.querySelector<HTMLElement>('.current')
    const words = link?.textContent.trim()
    if (!label || words === undefined || label.textContent === words) return
    label.textContent = words
    label.lang = link?.closest<HTMLElement>('[lang]')?.lang ?? ''
    label.previousElementSibling?.removeAttribute('hidden')
  }

  #clicked(event: MouseEvent): void {
    const link =
      event.target instanceof Element && event.target.closest<HTMLElement>('a[href^="#"]')
    if (!link || event.defaultPrevented || hasModifier(event)) return
    this.#rest()
    const jump = { from: scrollY, link, hash: location.hash }
    requestAnimationFrame(() => {
      if (Math.abs(scrollY - jump.from) < innerHeight / 2) return
      void import('./way-back.ts').then(({ offerWayBack }) => offerWayBack(jump))
    })
  }
}

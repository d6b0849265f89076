/** Pixels that a reader scrolls up before the bar appears. */
const ENOUGH = 24

/**
 * The bar at the top of the window, on scrolling up past the title. A jump inside the page hides it,
 * and is followed by an offer to go back. In the order of the focus it is before the current section, so
 * that the keyboard reaches it from the text.
 */
export class ReadingBar extends HTMLElement {
  #abort = new AbortController()
  /** The lowest scroll position since the bar was hidden; `undefined` after a jump. */
  #lowest: number | undefined

  connectedCallback(): void {
    // Runs again after each move in the page.
    this.#abort = new AbortController()
    const { signal } = this.#abort
    requestAnimationFrame(() => this.#update())
    document.addEventListener('scroll', () => this.#scrolled(), { signal, passive: true })
    document.addEventListener('click', (event) => this.#clicked(event), { signal })
    for (const event of ['hashchange', 'popstate']) {
      window.addEventListener(event, () => this.#rest(), { signal })
    }
  }

  disconnectedCallback(): void {
    this.#abort.abort()
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

  /** Takes the bar out of the focus order while the title is in view; names the current section. */
  #update(): void {
    const title = document.querySelector('h1')
    this.classList.toggle('past', (title?.getBoundingClientRect().bottom ?? 0) < 0)
    const link = document
      .querySelector('.toc [aria-current]')
      ?.closest('.toc > details > ol > li')
      ?.querySelector('a')
    const label = this.querySelector<HTMLElement>('.current')
    const section = document.getElementById(decodeURIComponent(link?.hash.slice(1) ?? ''))
    if (!label || !link || !section || this.contains(document.activeElement)) return
    if (this.parentElement === section) return
    label.textContent = link.textContent.trim()
    label.lang = link.closest<HTMLElement>('[lang]')?.lang ?? ''
    section.prepend(this)
  }

  #clicked(event: MouseEvent): void {
    const link =
      event.target instanceof Element && event.target.closest<HTMLElement>('a[href^="#"]')
    if (!link || event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey) return
    this.#rest()
    const jump = { from: scrollY, link, hash: location.hash }
    requestAnimationFrame(() => {
      if (Math.abs(scrollY - jump.from) < innerHeight / 2) return
      void import('./way-back.ts').then(({ offerWayBack }) => offerWayBack(jump))
    })
  }
}

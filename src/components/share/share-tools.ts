/**
 * Shares a place or a passage of a brief, and handles links that are out of date. The scripts load on
 * demand: the tools when a reader first moves on the page or selects words, the help for old links
 * when the address names words or a place that is not on the page, the origin when a link leads into
 * the text.
 */
export class ShareTools extends HTMLElement {
  readonly #abort = new AbortController()

  connectedCallback(): void {
    const { signal } = this.#abort
    const once = new AbortController()
    const load = () => {
      once.abort()
      void this.#start()
    }
    // Not `pointerover`: browsers fire it when a page appears under a pointer at rest.
    for (const move of ['pointermove', 'pointerdown', 'focusin', 'scroll', 'selectionchange']) {
      document.addEventListener(move, load, { signal: AbortSignal.any([signal, once.signal]) })
    }
    // A page that opens at a link's place may have scrolled before this script ran.
    if (scrollY > 0) load()
    window.addEventListener('hashchange', () => void this.#seek(location.href), { signal })
    // Browsers remove text directives from `location`, but not from this entry.
    const [arrival] = performance.getEntriesByType('navigation')
    const isNew = arrival instanceof PerformanceNavigationTiming && arrival.type === 'navigate'
    if (isNew) void this.#arrive(arrival.name)
    else void this.#seek(location.href)
  }

  disconnectedCallback(): void {
    this.#abort.abort()
  }

  async #start(): Promise<void> {
    const [{ addCopyLinks }, { watchSelection }] = await Promise.all([
      import('./copy-links.ts'),
      import('./selection-watch.ts'),
    ])
    const { authors = '', issued = '' } = this.dataset
    addCopyLinks()
    watchSelection({ authors, issued }, this.#abort.signal)
  }

  /** Looks for a place that is not on the page; returns whether the reader was told so. */
  async #seek(address: string): Promise<boolean> {
    const { hash } = new URL(address)
    if (hash === '' || document.getElementById(hash.slice(1))) return false
    const { arrive } = await import('./link-arrival.ts')
    return arrive(address)
  }

  async #arrive(address: string): Promise<void> {
    const { hash, searchParams } = new URL(address)
    if (hash === '' || (await this.#seek(address)) || searchParams.has('mark')) return
    const { showOrigin } = await import('./link-origin.ts')
    await showOrigin(this.dataset['authors'] ?? '')
  }
}

/**
 * Sharing a place or a passage of a brief, and arriving by such a link. The scripts are loaded on
 * demand: the copy buttons when a reader first moves on the page, the bar when words are selected, the
 * help for old links when the address names words or a place that is not on the page.
 */
export class ShareTools extends HTMLElement {
  readonly #abort = new AbortController()

  connectedCallback(): void {
    const { signal } = this.#abort
    const once = new AbortController()
    const addControls = () => {
      once.abort()
      void import('./copy-links.ts')
    }
    for (const move of ['pointerover', 'focusin', 'scroll']) {
      document.addEventListener(move, addControls, {
        signal: AbortSignal.any([signal, once.signal]),
      })
    }
    // Not opened at its start (PreferencesScript.astro). Reading `scrollY` would force a layout.
    if (document.documentElement.dataset['start'] === undefined) addControls()
    const select = () => {
      if (getSelection()?.isCollapsed !== false) return
      document.removeEventListener('selectionchange', select)
      void this.#watchSelection()
    }
    document.addEventListener('selectionchange', select, { signal })
    window.addEventListener('hashchange', () => void this.#arrive(location.href), { signal })
    // Browsers remove text directives from `location`, but not from this entry.
    const [arrival] = performance.getEntriesByType('navigation')
    const isNew = arrival instanceof PerformanceNavigationTiming && arrival.type === 'navigate'
    void this.#arrive(isNew ? arrival.name : location.href)
  }

  disconnectedCallback(): void {
    this.#abort.abort()
  }

  async #watchSelection(): Promise<void> {
    const { watchSelection } = await import('./selection-watch.ts')
    const { authors = '', issued = '' } = this.dataset
    watchSelection({ authors, issued }, this.#abort.signal)
  }

  async #arrive(address: string): Promise<void> {
    const { hash } = new URL(address)
    if (hash === '' || document.getElementById(hash.slice(1))) return
    const { arrive } = await import('./link-arrival.ts')
    arrive(address)
  }
}

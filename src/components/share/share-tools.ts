/**
 * Loads on demand what quotes, cites and shares places, and explains terms: when a reader first moves on the
 * page. The help for links that are out of date, and the origin of a link, load when the address needs them.
 */
import styles from '../../styles/share.css?url'
import { hasModifier, loadStyles } from '../page/dom.ts'
import type { LinkPanel } from '../page/link-panel.ts'

/** Links that open a panel: terms, citations, numbers, headings, and the link of a pull quote to itself. */
const PANEL_LINKS =
  '.term, [role=doc-biblioref], .paragraph-number, a.number, .share-link, .brief :is(h2, h3, h4) > a[href^="#"]'

/** Chromium sends a move of no distance when a page appears under a pointer at rest. */
const isAtRest = ({ type, movementX, movementY }: PointerEvent): boolean =>
  type === 'pointermove' && movementX === 0 && movementY === 0

export class ShareTools extends HTMLElement {
  #panel: Promise<LinkPanel> | undefined

  connectedCallback(): void {
    const once = new AbortController()
    const load = (event?: Event) => {
      if (event instanceof PointerEvent && isAtRest(event)) return
      once.abort()
      this.#start().catch(console.warn)
    }
    // Not `pointerover`: browsers fire it when a page appears under a pointer at rest.
    for (const move of ['pointermove', 'pointerdown', 'focusin', 'scroll', 'selectionchange']) {
      document.addEventListener(move, load, { signal: once.signal })
    }
    // A page that opens at a link's place may have scrolled before this script ran.
    if (scrollY > 0) load()
    document.addEventListener('click', (event) => void this.#clicked(event))
    window.addEventListener('hashchange', () => void this.#seek(location.href))
    // Browsers remove text directives from `location`, but not from this entry.
    const [arrival] = performance.getEntriesByType('navigation')
    const isNew = arrival instanceof PerformanceNavigationTiming && arrival.type === 'navigate'
    if (isNew) void this.#arrive(arrival.name)
    else void this.#seek(location.href)
  }

  /** @throws if a script cannot be loaded; the next call tries again */
  #start(): Promise<LinkPanel> {
    this.#panel ??= this.#load().catch((cause: unknown) => {
      this.#panel = undefined
      throw cause
    })
    return this.#panel
  }

  async #load(): Promise<LinkPanel> {
    const [{ linkPanel }, { watchSelection }] = await Promise.all([
      import('../brief/link-panels.ts'),
      import('./selection-watch.ts'),
      loadStyles(styles),
    ])
    const { authors = '', issued = '' } = this.dataset
    watchSelection({ authors, issued })
    return linkPanel(PANEL_LINKS, { authors, issued })
  }

  /** Opens the panel of a link. If it cannot be loaded, the link leads to its address. */
  async #clicked(event: MouseEvent): Promise<void> {
    if (hasModifier(event)) return
    const { target, detail } = event
    const link =
      target instanceof Element ? target.closest<HTMLAnchorElement>(PANEL_LINKS) : undefined
    if (!link) return
    event.preventDefault()
    try {
      const panel = await this.#start()
      await panel.choose(link, detail === 0)
    } catch (cause) {
      console.warn(cause)
      location.assign(link.href)
    }
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

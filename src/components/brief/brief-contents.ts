/** The breakpoint `tablet` of tokens.css, from which on the contents are next to the text. */
const NEXT_TO_TEXT = '(width >= 48rem)'

/** The contents: open if they are next to the text, with the current section marked. */
export class BriefContents extends HTMLElement {
  #observer: IntersectionObserver | undefined
  /** Parts that begin in the upper third of the window or above it. */
  readonly #begun = new Set<Element>()

  connectedCallback(): void {
    const details = this.querySelector('details')
    if (details && matchMedia(NEXT_TO_TEXT).matches) details.open = true
    // The observer's own measurements cost no extra layout.
    this.#observer = new IntersectionObserver((entries) => this.#mark(entries), {
      rootMargin: '0px 0px -67%',
    })
    for (const part of this.#parts()) this.#observer.observe(part)
  }

  disconnectedCallback(): void {
    this.#observer?.disconnect()
  }

  #parts(): HTMLElement[] {
    return [...this.querySelectorAll('a')].flatMap(
      ({ hash }) => document.getElementById(decodeURIComponent(hash.slice(1))) ?? [],
    )
  }

  /** Marks the last part that begins in the upper third of the window or above it. */
  #mark(entries: IntersectionObserverEntry[]): void {
    for (const { target, boundingClientRect, rootBounds } of entries) {
      if (boundingClientRect.top < (rootBounds?.bottom ?? 0)) this.#begun.add(target)
      else this.#begun.delete(target)
    }
    const read = this.#parts().findLast((part) => this.#begun.has(part))
    for (const link of this.querySelectorAll('a')) {
      const current = read !== undefined && link.hash === `#${encodeURIComponent(read.id)}`
      if (current) link.setAttribute('aria-current', 'true')
      else link.removeAttribute('aria-current')
    }
  }
}

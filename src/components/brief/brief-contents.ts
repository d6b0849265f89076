/** The contents: open where there is room beside the text, and marking the section being read. */
/** Where brief.css sets the contents beside the text: Tailwind's breakpoint `tablet`. */
const BESIDE = '(width >= 48rem)'

export class BriefContents extends HTMLElement {
  #observer: IntersectionObserver | undefined
  /** Parts of the brief that begin above the line where one reads. */
  readonly #begun = new Set<Element>()

  connectedCallback(): void {
    const details = this.querySelector('details')
    if (details && matchMedia(BESIDE).matches) details.open = true
    // What the observer has measured is used, since to measure again would force a layout.
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

  /** The last part that begins in the upper third of the window is the one being read. */
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

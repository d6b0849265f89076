/** The contents: open where there is room beside the text, and marking the section being read. */
/** Where brief.css sets the contents beside the text: Tailwind's breakpoint `tablet`. */
const BESIDE = '(width >= 48rem)'

class BriefContents extends HTMLElement {
  #observer: IntersectionObserver | undefined

  connectedCallback(): void {
    const details = this.querySelector('details')
    if (details && matchMedia(BESIDE).matches) details.open = true
    this.#observer = new IntersectionObserver(() => this.#mark(), { threshold: [0, 0.01] })
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
  #mark(): void {
    const line = innerHeight / 3
    const read = this.#parts().findLast((part) => part.getBoundingClientRect().top < line)
    for (const link of this.querySelectorAll('a')) {
      const current = read !== undefined && link.hash === `#${encodeURIComponent(read.id)}`
      if (current) link.setAttribute('aria-current', 'true')
      else link.removeAttribute('aria-current')
    }
  }
}

customElements.define('brief-contents', BriefContents)

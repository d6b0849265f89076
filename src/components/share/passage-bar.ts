/** The bar at a selection: copies a link to the passage, quotes it with a citation, shares it. */
import { strings } from '../page/page-strings.ts'
import { copyButton, shareButton } from './copy.ts'
import type { QuotedPassage } from './passage-quotation.ts'

/** Pixels between the bar and the selection, and between the bar and the window. */
const GAP = 10

export class PassageBar extends HTMLElement {
  #abort = new AbortController()

  connectedCallback(): void {
    this.#abort = new AbortController()
    const { signal } = this.#abort
    document.addEventListener('keydown', (event) => this.#key(event), { signal, capture: true })
    // Keeps the selection when the bar is pressed.
    this.addEventListener('mousedown', (event) => event.preventDefault(), { signal })
    window.addEventListener('resize', () => this.close(), { signal })
  }

  disconnectedCallback(): void {
    this.#abort.abort()
  }

  /** The bar is above the selection, and in the focus order after the element that the passage ends in. */
  show(passage: QuotedPassage, range: Range, block: Element): void {
    this.#fill(passage)
    const within = block.closest('.side-note > *, .body > section > *') ?? block
    within.after(this)
    this.popover = 'manual'
    this.showPopover()
    this.#position(range)
  }

  /** Removes the bar and keeps the selection. */
  close(): void {
    this.remove()
  }

  #fill({ title, words, link, quotation }: QuotedPassage): void {
    this.role = 'group'
    this.ariaLabel = strings.selectedPassage
    this.replaceChildren(
      ...copyButton(strings.copyPassage, strings.linkCopied, () => ({ plain: link() })),
      ...copyButton(strings.copyQuotation, strings.quotationCopied, quotation),
      ...shareButton(() => ({ title, text: words, url: link() })),
    )
  }

  /** Tab moves from the selection to the bar, and from there to what follows the passage. */
  #key(event: KeyboardEvent): void {
    const focus = document.activeElement
    if (event.key === 'Escape') this.close()
    if (event.key !== 'Tab' || event.shiftKey || this.contains(focus)) return
    if (focus !== document.body && !focus?.closest('.brief')) return
    event.preventDefault()
    this.querySelector('button')?.focus()
  }

  /**
   * Above the selection, so that the line that comes next stays readable; at the bottom of the window
   * if there is no room, and on touch devices, which show a bar of their own above it.
   */
  #position(range: Range): void {
    const lines = [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0)
    const { width, height } = this.getBoundingClientRect()
    const first = lines[0]
    const top = (first?.top ?? 0) - GAP - height
    this.classList.toggle('docked', top < 0 || matchMedia('(hover: none)').matches)
    if (!first) return
    const middle = (first.left + first.right - width) / 2
    const left = Math.min(Math.max(middle, GAP), document.body.clientWidth - width - GAP)
    this.style.setProperty('--top', `${top + scrollY}px`)
    this.style.setProperty('--left', `${left + scrollX}px`)
  }
}

customElements.define('passage-bar', PassageBar)

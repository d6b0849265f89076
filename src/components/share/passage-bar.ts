/** The bar at a selection: copies a link to the passage, quotes it with a citation, shares it. */
import { button } from '../page/dom.ts'
import { strings } from '../page/page-strings.ts'
import { copyWithNotice, nativeShare } from './notice.ts'
import type { QuotedPassage } from './passage-quotation.ts'

/** Pixels between the bar and the selection, and between the bar and the window. */
const GAP = 10

export class PassageBar extends HTMLElement {
  #abort = new AbortController()
  #passage: QuotedPassage | undefined

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

  /**
   * @param passage what can be shared
   * @param range the selection
   * @param block the element that the passage ends in; the bar follows it in the focus order
   */
  show(passage: QuotedPassage, range: Range, block: Element): void {
    this.#passage = passage
    if (this.childElementCount === 0) this.#fill()
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

  #fill(): void {
    this.role = 'group'
    this.ariaLabel = strings.selectedPassage
    this.append(
      this.#button(strings.copyPassage, ({ title, link }) => {
        const url = link()
        return copyWithNotice({ plain: url, done: strings.linkCopied, share: { title, url } })
      }),
      this.#button(strings.copyQuotation, ({ title, link, quotation }) =>
        copyWithNotice({
          ...quotation(),
          done: strings.quotationCopied,
          share: { title, url: link() },
        }),
      ),
    )
    if (!('share' in navigator)) return
    this.append(
      this.#button(strings.share, ({ title, words, link }) =>
        nativeShare({ title, text: words, url: link() }),
      ),
    )
  }

  #button(words: string, act: (passage: QuotedPassage) => Promise<void>): HTMLButtonElement {
    return button(words, () => {
      if (this.#passage) void act(this.#passage)
      this.close()
    })
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

  /** Below the selection, else above it, else at the bottom of the window, as on touch devices. */
  #position(range: Range): void {
    const lines = [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0)
    const [first, last] = [lines[0], lines.at(-1)]
    const { width, height } = this.getBoundingClientRect()
    const below = (last?.bottom ?? 0) + GAP
    const above = (first?.top ?? 0) - GAP - height
    const top = [below, above].find((at) => at >= 0 && at + height <= innerHeight)
    this.classList.toggle('docked', top === undefined || matchMedia('(hover: none)').matches)
    if (top === undefined || !last) return
    const middle = (last.left + last.right - width) / 2
    const left = Math.min(Math.max(middle, GAP), document.body.clientWidth - width - GAP)
    this.style.setProperty('--top', `${top + scrollY}px`)
    this.style.setProperty('--left', `${left + scrollX}px`)
  }
}

customElements.define('passage-bar', PassageBar)

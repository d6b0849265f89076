import { hasModifier } from '../page/modifier-keys.ts'
import { uncover } from '../page/uncover.ts'

/**
 * Opens notes at their references. A note in the margin takes the focus; elsewhere it opens as a
 * popover that Esc, a second click or a click elsewhere closes. Without this script a reference is a
 * link to its endnote.
 */
export class SideNotes extends HTMLElement {
  readonly #abort = new AbortController()
  /** The note that was open on pointerdown: the browser closes it before the click. */
  #wasOpen: HTMLElement | undefined

  connectedCallback(): void {
    const { signal } = this.#abort
    // The summary and the recommendations have notes, too.
    const brief = this.parentElement ?? this
    const press = () => {
      this.#wasOpen = brief.querySelector<HTMLElement>('.side-note:popover-open') ?? undefined
    }
    brief.addEventListener('pointerdown', press, { signal, capture: true })
    brief.addEventListener('click', (event) => this.#clicked(event), { signal })
    brief.addEventListener('keydown', (event) => this.#pressed(event), { signal })
    if (this.matches('.long')) {
      void import('./margin-room.ts').then(({ keepMarginRoom }) => keepMarginRoom(this, signal))
    }
  }

  disconnectedCallback(): void {
    this.#abort.abort()
  }

  #clicked(event: MouseEvent): void {
    if (hasModifier(event)) return
    const link = event.target instanceof Element ? event.target.closest('a') : null
    if (!link) return
    if (link.role !== 'doc-noteref') {
      link.closest<HTMLElement>('.side-note:popover-open')?.hidePopover()
      return
    }
    const note = this.#noteOf(link)
    if (note) this.#toggle(note, link, event)
  }

  /** Esc returns the focus from a note in the margin to its reference, as from a popover. */
  #pressed({ key, target }: KeyboardEvent): void {
    const note = target instanceof Element ? target.closest<HTMLElement>('[data-note]') : null
    if (key !== 'Escape' || !note || note.matches(':popover-open')) return
    document.getElementById(`${note.dataset['note'] ?? ''}-ref`)?.focus()
  }

  #noteOf(link: HTMLAnchorElement): HTMLElement | null {
    return document.querySelector(`[data-note="${CSS.escape(link.hash.slice(1))}"]`)
  }

  #toggle(note: HTMLElement, source: HTMLAnchorElement, event: MouseEvent): void {
    const inMargin = getComputedStyle(note).position === 'absolute'
    const firstReference = source.id === `${source.hash.slice(1)}-ref`
    // A later reference may be far from the margin note: it stays a link to the endnote.
    if (inMargin && !firstReference) return
    event.preventDefault()
    if (
      !inMargin &&
      (note.matches(':popover-open') || (event.detail > 0 && this.#wasOpen === note))
    ) {
      note.hidePopover()
      return
    }
    if (!inMargin) {
      note.showPopover({ source })
      uncover(source, note)
    }
    note.focus({ preventScroll: !inMargin })
  }
}

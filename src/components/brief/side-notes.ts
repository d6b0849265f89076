import { hasModifier } from '../page/dom.ts'
import { uncover } from '../page/uncover.ts'

/**
 * Opens notes at their references. A note in the margin takes the focus; elsewhere it opens as a
 * popover. Without this script a reference is a link to its endnote.
 */
export class SideNotes extends HTMLElement {
  /** The note that was open on pointerdown: the browser closes it before the click. */
  #wasOpen: HTMLElement | undefined

  connectedCallback(): void {
    // The summary and the recommendations have notes, too.
    const brief = this.parentElement ?? this
    const press = () => {
      this.#wasOpen = brief.querySelector<HTMLElement>('.side-note:popover-open') ?? undefined
    }
    brief.addEventListener('pointerdown', press, { capture: true })
    brief.addEventListener('click', (event) => this.#clicked(event))
    brief.addEventListener('keydown', (event) => this.#pressed(event))
    if (this.matches('.long')) {
      void import('./margin-room.ts').then(({ keepMarginRoom }) => keepMarginRoom(this))
    }
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
    if (inMargin) {
      note.focus()
    } else if (note.matches(':popover-open') || (event.detail > 0 && this.#wasOpen === note)) {
      note.hidePopover()
    } else {
      note.showPopover({ source })
      uncover(source, note)
      note.focus({ preventScroll: true })
    }
  }
}

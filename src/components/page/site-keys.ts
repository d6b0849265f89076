import { recall, remember } from './memory.ts'

/**
 * Keyboard shortcuts: `/` opens search, `c` the contents of a brief, `?` lists the shortcuts; a checkbox turns
 * them off. Esc closes the bar at the bottom of the window.
 */
export class SiteKeys extends HTMLElement {
  connectedCallback(): void {
    const dialog = this.querySelector('dialog')
    const on = this.querySelector('input')
    if (!dialog || !on) return
    on.checked = recall('keys')['off'] === undefined
    on.addEventListener('change', () => remember('keys', on.checked ? {} : { off: 'yes' }))
    this.querySelector('button')?.addEventListener('click', () => dialog.showModal())
    document.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') closeBar()
      if (!on.checked || isTypingOrShortcut(event)) return
      if (event.key === '?') dialog.showModal()
      // The masthead's link opens the dialog or goes to the search page.
      else if (event.key === '/') document.querySelector<HTMLElement>('[data-search]')?.click()
      else if (event.key !== 'c' || !goToContents()) return
      event.preventDefault()
    })
  }
}

/** Keys with a modifier belong to the browser, and all keys to a field or a dialog in use. */
function isTypingOrShortcut({ target, ctrlKey, metaKey, altKey, isComposing }: KeyboardEvent) {
  const typing =
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input, textarea, select'))
  const inDialog = document.querySelector('dialog[open]') !== null
  return typing || inDialog || ctrlKey || metaKey || altKey || isComposing
}

/** Clicks the last button of the bar, which closes it, unless Esc closes something above it. */
function closeBar(): void {
  if (document.querySelector(':popover-open, dialog[open]')) return
  const bar = [...document.querySelectorAll('.place-bar')].find((one) => one.checkVisibility())
  bar?.querySelector<HTMLElement>('button:last-of-type')?.click()
}

/** Opens the contents from the reading bar, or goes to their column; returns whether there are any. */
function goToContents(): boolean {
  const opener = document.querySelector<HTMLElement>('reading-bar button')
  opener?.focus()
  if (opener?.checkVisibility()) opener.click()
  else {
    const current = document.querySelector<HTMLElement>('.toc [aria-current]')
    const first = document.querySelector<HTMLElement>('.toc a')
    ;(current ?? first)?.focus()
  }
  return opener !== null
}

import { recall, remember } from './memory.ts'

/** Keyboard shortcuts: `/` opens search, `?` lists the shortcuts; a checkbox turns them off. */
export class SiteKeys extends HTMLElement {
  readonly #abort = new AbortController()

  connectedCallback(): void {
    const { signal } = this.#abort
    const dialog = this.querySelector('dialog')
    const on = this.querySelector('input')
    if (!dialog || !on) return
    on.checked = recall('keys')['off'] === undefined
    on.addEventListener('change', () => remember('keys', on.checked ? {} : { off: 'yes' }))
    this.querySelector('button')?.addEventListener('click', () => dialog.showModal())
    document.addEventListener(
      'keydown',
      (event) => {
        if (!on.checked || isTypingOrShortcut(event)) return
        if (event.key === '?') dialog.showModal()
        else if (event.key === '/') goToSearch()
        else return
        event.preventDefault()
      },
      { signal },
    )
  }

  disconnectedCallback(): void {
    this.#abort.abort()
  }
}

function isTypingOrShortcut({ target, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  const typing =
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input:not([type=radio], [type=checkbox])'))
  return typing || ctrlKey || metaKey || altKey
}

/** Follows the masthead's link, which opens the dialog or goes to the search page. */
function goToSearch(): void {
  document.querySelector<HTMLElement>('[data-search]')?.click()
}

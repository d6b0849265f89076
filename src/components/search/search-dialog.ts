/** Search from anywhere: the masthead's link, `/` and Ctrl or ⌘ K open a dialog with results. */
export class SearchDialog extends HTMLElement {
  readonly #abort = new AbortController()

  connectedCallback(): void {
    const { signal } = this.#abort
    const link = document.querySelector('[data-search]')
    const open = (event: Event) => {
      if (event instanceof MouseEvent && (event.ctrlKey || event.metaKey || event.shiftKey)) return
      event.preventDefault()
      this.open()
    }
    link?.addEventListener('click', open, { signal })
    document.addEventListener(
      'keydown',
      (event) => {
        if (event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey)) open(event)
      },
      { signal },
    )
  }

  disconnectedCallback(): void {
    this.#abort.abort()
  }

  /** Opens the dialog, or goes to the field where the page has one already. */
  open(): void {
    const field = document.querySelector<HTMLElement>('main input[type=search]')
    if (field) {
      field.focus()
      return
    }
    void import('./search-box.ts')
    const template = this.querySelector('template')
    if (template) template.replaceWith(template.content.cloneNode(true))
    this.querySelector('dialog')?.showModal()
    this.querySelector<HTMLElement>('input[type=search]')?.focus()
  }
}

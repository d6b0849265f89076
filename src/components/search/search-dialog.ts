/** Search on any page: the masthead's link, `/` and Ctrl or ⌘ K open a dialog with results. */
import resultStyles from '../../styles/results.css?url'
import { hasModifier, loadStyles } from '../page/dom.ts'
import { startSearch } from './start-search.ts'

export class SearchDialog extends HTMLElement {
  connectedCallback(): void {
    const open = (event: Event) => {
      if (event instanceof MouseEvent && hasModifier(event)) return
      event.preventDefault()
      this.open()
    }
    for (const link of document.querySelectorAll<HTMLElement>('a[data-search]')) {
      link.addEventListener('click', open)
    }
    document.addEventListener('keydown', (event) => {
      if (event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey)) open(event)
    })
  }

  /** Opens the dialog, or focuses the search field of the page if it has one. */
  open(): void {
    const field = document.querySelector<HTMLElement>('main input[type=search]')
    if (field) {
      field.focus()
      return
    }
    const template = this.querySelector('template')
    if (template) {
      template.replaceWith(template.content.cloneNode(true))
      const box = this.querySelector<HTMLElement>('search-box')
      // Without it the results are still a list of links.
      loadStyles(resultStyles).catch(console.warn)
      if (box) startSearch(box)
      // In browsers that do not know `closedby`.
      const dialog = this.querySelector('dialog')
      dialog?.addEventListener('click', ({ target }) => {
        if (target === dialog) dialog.close()
      })
    }
    this.querySelector('dialog')?.showModal()
    this.querySelector<HTMLElement>('input[type=search]')?.focus()
  }
}

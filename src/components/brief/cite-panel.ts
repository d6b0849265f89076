/** The Cite panel: chooses the place to cite and copies citations. */

/** The last `#` of a citation's template: where the number of the place goes. */
const NUMBER = /#(?=[^#]*$)/

/** Citations of the brief or of one of its places, each with a button that copies it. */
export class CitePanel extends HTMLElement {
  #abort = new AbortController()
  #status = document.createElement('output')

  connectedCallback(): void {
    this.#abort = new AbortController()
    const { signal } = this.#abort
    const select = this.querySelector('select')
    if (!select) return
    if (!this.contains(this.#status)) this.#addControls(select)
    select.addEventListener('change', () => this.#cite(select.value), { signal })
    addEventListener('hashchange', () => this.#preset(select, location.hash.slice(1)), { signal })
    // The tools of a place choose it before they lead here.
    const choose = (event: Event) => {
      if (event instanceof CustomEvent) this.#preset(select, (event.detail as { id: string }).id)
    }
    document.addEventListener('cite-place', choose, { signal })
    this.#preset(select, location.hash.slice(1))
  }

  disconnectedCallback(): void {
    this.#abort.abort()
  }

  /** Adds the numbered places of this page to the menu, and the buttons that copy. */
  #addControls(select: HTMLSelectElement): void {
    const { lang } = document.documentElement
    for (const group of select.querySelectorAll('optgroup')) {
      for (const { id } of document.querySelectorAll(`[id^='${group.dataset.kind ?? ''}']`)) {
        const number = id.slice(1)
        if (/^\d+$/.test(number))
          group.append(new Option(`${group.label} ${Number(number).toLocaleString(lang)}`, id))
      }
    }
    for (const citation of this.querySelectorAll('dd')) this.#addCopyButton(citation)
    this.append(this.#status)
  }

  /** Chooses the place that the address of the page names, or that a reader cites. */
  #preset(select: HTMLSelectElement, id: string): void {
    if (id === '' || !Array.from(select.options, ({ value }) => value).includes(id)) return
    select.value = id
    this.#cite(id)
  }

  #cite(id: string): void {
    for (const citation of this.querySelectorAll<HTMLElement>('dd[data-p]')) {
      const words = citation.firstElementChild
      if (!words) continue
      citation.dataset.whole ??= words.textContent
      const template = citation.dataset[id === '' ? 'whole' : id.charAt(0)] ?? ''
      words.textContent = template.replace(NUMBER, id.slice(1))
    }
  }

  #addCopyButton(citation: HTMLElement): void {
    const words = document.createElement('span')
    words.append(...citation.childNodes)
    const button = document.createElement('button')
    button.type = 'button'
    button.textContent = this.dataset.copy ?? ''
    button.addEventListener('click', () => void this.#copy(words, button))
    citation.append(words, ' ', button)
    // Each of the six "Copy" buttons is named after the text that it copies.
    const number = [...this.querySelectorAll('dd')].indexOf(citation)
    words.id = `cite-words-${number}`
    button.id = `cite-copy-${number}`
    button.setAttribute('aria-labelledby', `${button.id} ${words.id}`)
  }

  async #copy(words: HTMLElement, button: HTMLElement): Promise<void> {
    const blob = (type: string, text: string) => new Blob([text.trim()], { type })
    try {
      await navigator.clipboard.write([
        new ClipboardItem({
          'text/plain': blob('text/plain', words.textContent),
          'text/html': blob('text/html', words.innerHTML),
        }),
      ])
      this.#status.textContent = this.dataset.copied ?? ''
      button.after(' ', this.#status)
    } catch {
      // If the browser refuses the clipboard, the text is selected for the reader to copy.
      getSelection()?.selectAllChildren(words)
    }
  }
}

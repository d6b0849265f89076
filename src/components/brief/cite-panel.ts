/** Citations of the brief, or of a place in it, to be copied. */

/** In a citation's template, where the place's number goes. */
const NUMBER = /#(?=[^#]*$)/

export class CitePanel extends HTMLElement {
  #listening = new AbortController()
  #said = document.createElement('output')

  connectedCallback(): void {
    this.#listening = new AbortController()
    const { signal } = this.#listening
    const select = this.querySelector('select')
    if (!select) return
    if (!this.contains(this.#said)) this.#furnish(select)
    select.addEventListener('change', () => this.#cite(select.value), { signal })
    addEventListener('hashchange', () => this.#preset(select), { signal })
    this.#preset(select)
  }

  disconnectedCallback(): void {
    this.#listening.abort()
  }

  /** The places that can be cited are those of this page. */
  #furnish(select: HTMLSelectElement): void {
    const { lang } = document.documentElement
    for (const group of select.querySelectorAll('optgroup')) {
      for (const { id } of document.querySelectorAll(`[id^='${group.dataset.kind ?? ''}']`)) {
        const number = id.slice(1)
        if (/^\d+$/.test(number))
          group.append(new Option(`${group.label} ${Number(number).toLocaleString(lang)}`, id))
      }
    }
    for (const citation of this.querySelectorAll('dd')) this.#offerCopy(citation)
    this.append(this.#said)
  }

  /** Whoever followed a link to a place before coming here wants to cite that place. */
  #preset(select: HTMLSelectElement): void {
    const id = location.hash.slice(1)
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

  #offerCopy(citation: HTMLElement): void {
    const words = document.createElement('span')
    words.append(...citation.childNodes)
    const button = document.createElement('button')
    button.type = 'button'
    button.textContent = this.dataset.copy ?? ''
    button.addEventListener('click', () => void this.#copy(words, button))
    citation.append(words, ' ', button)
    // Six buttons that say "Copy" are told apart by what they copy.
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
      this.#said.textContent = this.dataset.copied ?? ''
      button.after(' ', this.#said)
    } catch {
      // Where the clipboard is refused, the words are left selected for the reader's own copying.
      getSelection()?.selectAllChildren(words)
    }
  }
}

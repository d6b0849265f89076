/** Citations of a place in the brief, and of the whole, to be copied. */
class CitePanel extends HTMLElement {
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
    for (const group of select.querySelectorAll('optgroup')) {
      const kind = group.dataset.kind ?? ''
      for (const { id } of document.querySelectorAll(`[id^='${kind}']`)) {
        const number = id.slice(1)
        if (/^\d+$/.test(number)) group.append(new Option(`${group.label} ${number}`, id))
      }
    }
    for (const citation of this.querySelectorAll('dd')) this.#offerCopy(citation)
    this.append(this.#said)
  }

  /** Whoever follows a link to a place, or to this panel from there, wants to cite that place. */
  #preset(select: HTMLSelectElement): void {
    const id = location.hash.slice(1)
    if (![...select.options].some(({ value }) => value === id)) return
    select.value = id
    this.#cite(id)
  }

  /** `#` in a template is the place's number. */
  #cite(id: string): void {
    const kind = id.charAt(0)
    for (const citation of this.querySelectorAll<HTMLElement>('dd[data-p]')) {
      const words = citation.querySelector('span')
      if (!words) continue
      words.dataset.whole ??= words.textContent
      const template = citation.dataset[kind] ?? words.dataset.whole
      words.textContent = template.replace(/#(?=[^#]*$)/, id.slice(1))
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
    let style = citation.previousElementSibling
    while (style && style.tagName !== 'DT') style = style.previousElementSibling
    button.setAttribute('aria-description', style?.textContent ?? '')
  }

  async #copy(words: HTMLElement, button: HTMLElement): Promise<void> {
    const plain = words.textContent.trim().replace(/\s+/g, ' ')
    const forms = { 'text/plain': plain, 'text/html': words.innerHTML.trim() }
    const blobs = Object.entries(forms).map(([type, text]) => [type, new Blob([text], { type })])
    await navigator.clipboard.write([
      new ClipboardItem(Object.fromEntries(blobs) as Record<string, Blob>),
    ])
    this.#said.textContent = this.dataset.copied ?? ''
    button.after(' ', this.#said)
  }
}

customElements.define('cite-panel', CitePanel)

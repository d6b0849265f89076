/**
 * Prints the first page alone: title, standfirst, recommendations (print.css). Also keeps every print
 * in one font: with fonts still on their way, the text would be part one serif and part another.
 */
export class PrintSummary extends HTMLElement {
  readonly #abort = new AbortController()

  connectedCallback(): void {
    const { signal } = this.#abort
    const { dataset } = document.documentElement
    this.querySelector('button')?.addEventListener('click', () => void this.#print(), { signal })
    addEventListener(
      'beforeprint',
      () => {
        if (document.fonts.status === 'loading') dataset['fonts'] = 'late'
      },
      { signal },
    )
    addEventListener(
      'afterprint',
      () => {
        delete dataset['fonts']
        delete dataset['print']
      },
      { signal },
    )
  }

  disconnectedCallback(): void {
    this.#abort.abort()
  }

  async #print(): Promise<void> {
    await document.fonts.ready
    document.documentElement.dataset['print'] = 'summary'
    print()
  }
}

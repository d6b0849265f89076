/**
 * Prints the first page alone: title, standfirst, recommendations (print.css). Also keeps every print
 * in one font: with fonts still on their way, the text would be part one serif and part another.
 */
export class PrintSummary extends HTMLElement {
  connectedCallback(): void {
    const { dataset } = document.documentElement
    this.querySelector('button')?.addEventListener('click', () => void this.#print())
    addEventListener('beforeprint', () => {
      if (document.fonts.status === 'loading') dataset['fonts'] = 'late'
    })
    addEventListener('afterprint', () => {
      delete dataset['fonts']
      delete dataset['print']
    })
  }

  async #print(): Promise<void> {
    await document.fonts.ready
    document.documentElement.dataset['print'] = 'summary'
    print()
  }
}

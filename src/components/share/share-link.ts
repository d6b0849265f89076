/** A link that shares its address: by the device's own dialog, else by copying it. */
export class ShareLink extends HTMLElement {
  connectedCallback(): void {
    const link = this.querySelector('a')
    link?.addEventListener('click', (event) => {
      event.preventDefault()
      void this.#share(link.href)
    })
  }

  async #share(url: string): Promise<void> {
    const status = this.querySelector('output')
    const hasDialog = 'share' in navigator
    try {
      if (hasDialog) await navigator.share({ title: document.title, url })
      else {
        await navigator.clipboard.writeText(url)
        if (status) status.textContent = this.dataset['copied'] ?? ''
      }
    } catch (cause) {
      // AbortError: the reader closed the dialog. If sharing is forbidden, the link is followed.
      if (!(cause instanceof DOMException && cause.name === 'AbortError')) location.assign(url)
    }
  }
}

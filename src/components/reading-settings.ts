/** Theme, text size, pull quotes: kept on this device, and applied before the first paint. */
import { recall, remember } from './memory.ts'

class ReadingSettings extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form')
    if (!form) return
    for (const [name, value] of Object.entries(recall('settings'))) {
      const chosen = form.querySelector<HTMLInputElement>(
        `[name="${CSS.escape(name)}"][value="${CSS.escape(value)}"]`,
      )
      if (chosen) chosen.checked = true
    }
    form.addEventListener('change', () => {
      const settings = Object.fromEntries(
        [...new FormData(form)].filter((entry): entry is [string, string] => entry[1] !== ''),
      )
      for (const { name } of form.querySelectorAll('input')) {
        if (!(name in settings)) Reflect.deleteProperty(document.documentElement.dataset, name)
      }
      Object.assign(document.documentElement.dataset, settings)
      remember('settings', settings)
    })
  }
}

customElements.define('reading-settings', ReadingSettings)

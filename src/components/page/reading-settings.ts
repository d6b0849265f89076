import { recall, remember } from './memory.ts'

/** Theme, text size and pull quotes, stored on this device. first-paint.ts applies them on the next page. */
export class ReadingSettings extends HTMLElement {
  connectedCallback(): void {
    const stored = recall('settings')
    for (const input of this.#inputs()) {
      if (input.value === (stored[input.name] ?? '')) input.checked = true
    }
    this.addEventListener('change', () => this.#apply())
  }

  #apply(): void {
    const { dataset } = document.documentElement
    const settings: Record<string, string> = {}
    for (const { name, value, checked } of this.#inputs()) {
      if (!checked) continue
      if (value === '') Reflect.deleteProperty(dataset, name)
      else settings[name] = value
    }
    Object.assign(dataset, settings)
    remember('settings', settings)
  }

  #inputs(): Iterable<HTMLInputElement> {
    return this.querySelectorAll('input')
  }
}

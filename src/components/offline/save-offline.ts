import { button, element } from '../page/dom.ts'
import { strings } from '../page/page-strings.ts'
import { listAt, mayKeep, removeSaved, save, savedBriefs, type Saved } from './kept.ts'
import { formatBytes } from './format-bytes.ts'

/** A button that saves a brief on this device, and says so; of a saved one, buttons that update and remove it. */
export class SaveOffline extends HTMLElement {
  connectedCallback(): void {
    if (mayKeep()) void this.#show()
  }

  get #brief(): Pick<Saved, 'slug' | 'title' | 'lang'> {
    const { slug = '', title = '', lang = '' } = this.dataset
    return { slug, title, lang }
  }

  /** Without a network, only what is saved can be shown. */
  async #show(): Promise<void> {
    const { slug } = this.#brief
    const saved = (await savedBriefs()).find((one) => one.slug === slug)
    const online = await listAt(`${slug}/`).catch(() => undefined)
    const remove = button(
      strings.removeSaved,
      () => void removeSaved(slug).then(() => this.#show()),
    )
    if (!saved) {
      const words = online && `${strings.saveOffline} (${formatBytes(online.bytes)})`
      this.replaceChildren(...(words === undefined ? [] : [button(words, () => void this.#save())]))
    } else if (!online || online.digest === saved.digest) {
      this.replaceChildren(`${strings.savedOffline} `, remove)
    } else {
      const update = button(strings.updateSaved, () => void this.#save())
      this.replaceChildren(`${strings.newerOnline} `, update, ' ', remove)
    }
  }

  async #save(): Promise<void> {
    const status = element('span', { role: 'status' })
    this.replaceChildren(status)
    try {
      await save(this.#brief, (share) => {
        status.textContent = strings.saving(
          share.toLocaleString(document.documentElement.lang, { style: 'percent' }),
        )
      })
      await this.#show()
      this.prepend(element('span', { role: 'status', className: 'sr-only' }, strings.savedOffline))
    } catch (cause) {
      status.textContent = failureOf(cause)
      this.append(
        ' ',
        button(strings.tryAgain, () => void this.#save()),
      )
    }
  }
}

/** @returns what a reader can do about a failure to save */
export const failureOf = (cause: unknown): string =>
  cause instanceof DOMException && cause.name === 'QuotaExceededError'
    ? strings.noRoom
    : strings.notSaved

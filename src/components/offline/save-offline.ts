import { button, element } from '../page/dom.ts'
import { strings } from '../page/page-strings.ts'
import { listAt, mayKeep, removeSaved, save, savedBriefs, type Saved } from './kept.ts'

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
      this.replaceChildren(words === undefined ? '' : button(words, () => void this.#save()))
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
        status.textContent = savingShare(share)
      })
      await this.#show()
      this.prepend(element('span', { role: 'status', className: 'sr-only' }, strings.savedOffline))
    } catch (cause) {
      status.textContent = failureOf(cause)
      const again = button(strings.tryAgain, () => void this.#save())
      this.append(' ', again)
    }
  }
}

/** @returns a sentence that says which share of the files is saved */
export const savingShare = (share: number): string =>
  strings.saving(share.toLocaleString(document.documentElement.lang, { style: 'percent' }))

/** @returns a size in the language of the page: `240 kB`, `1.2 MB` */
export function formatBytes(bytes: number): string {
  const [unit, divisor] = bytes >= 1e6 ? (['megabyte', 1e6] as const) : (['kilobyte', 1e3] as const)
  const options = { style: 'unit', unit, maximumFractionDigits: bytes >= 1e6 ? 1 : 0 } as const
  return (bytes / divisor).toLocaleString(document.documentElement.lang, options)
}

/** @returns what a reader can do about a failure to save */
export const failureOf = (cause: unknown): string =>
  cause instanceof DOMException && cause.name === 'QuotaExceededError'
    ? strings.noRoom
    : strings.notSaved

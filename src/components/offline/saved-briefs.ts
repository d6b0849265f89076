import { briefPath, savedPath } from '../../brief/model/address.ts'
import { button, element } from '../page/dom.ts'
import { recall, remember } from '../page/memory.ts'
import { strings } from '../page/page-strings.ts'
import {
  basePath,
  keepAgain,
  listAt,
  mayKeep,
  removeAll,
  save,
  savedBriefs,
  type Saved,
} from './kept.ts'
import { failureOf, formatBytes, savingShare } from './save-offline.ts'
import { startOffline } from './start-offline.ts'

type Named = Pick<Saved, 'slug' | 'title' | 'lang'>

/**
 * The list of saved briefs, the button that saves all of a small library, and the switch that removes
 * everything. The service worker shows this page in the place of one that is not kept.
 */
export class SavedBriefs extends HTMLElement {
  connectedCallback(): void {
    if (!mayKeep()) {
      this.replaceChildren(strings.keepsNothing)
      return
    }
    const { pathname } = location
    if (pathname !== basePath() + savedPath.slice(1)) this.#say(strings.notKept)
    this.#startSwitch()
    void this.#show()
  }

  #say(words: string): void {
    const status = this.querySelector('[role=status]')
    if (status) status.textContent = words
  }

  #startSwitch(): void {
    const input = this.querySelector('input')
    if (!input) return
    input.checked = recall('offline')['off'] === undefined
    input.addEventListener('change', () => {
      remember('offline', input.checked ? {} : { off: 'yes' })
      if (input.checked) {
        keepAgain()
        void startOffline()
      } else void removeAll().then(() => this.#show(strings.everythingRemoved))
    })
  }

  async #show(said?: string): Promise<void> {
    const list = this.querySelector('ul')
    const saved = await savedBriefs()
    list?.replaceChildren(...saved.map(rowOf))
    const bytes = saved.reduce((sum, one) => sum + one.bytes, 0)
    const total = saved.length === 0 ? strings.noneSaved : strings.savedTotal(formatBytes(bytes))
    const line = this.querySelector('.saved-total')
    if (line) line.textContent = total
    if (said !== undefined) this.#say(said)
    await this.#offerAll(saved)
  }

  /** Offers to save the briefs that are not saved yet, in a library small enough to be listed. */
  async #offerAll(saved: readonly Saved[]): Promise<void> {
    const place = this.querySelector('.save-all')
    const sizes = (await listAt('').catch(() => undefined))?.briefs ?? {}
    const missing = this.#library().filter(({ slug }) => !saved.some((one) => one.slug === slug))
    const bytes = missing.reduce((sum, { slug }) => sum + (sizes[slug] ?? 0), 0)
    const words = `${strings.saveAll} (${formatBytes(bytes)})`
    const isOffered = bytes > 0 && recall('offline')['off'] === undefined
    place?.replaceChildren(isOffered ? button(words, () => void this.#saveAll(missing)) : '')
  }

  async #saveAll(briefs: readonly Named[]): Promise<void> {
    try {
      for (const [index, brief] of briefs.entries()) {
        await save(brief, (share) => this.#say(savingShare((index + share) / briefs.length)))
      }
      await this.#show(strings.savedOffline)
    } catch (cause) {
      await this.#show(failureOf(cause))
    }
  }

  /** The briefs of the library, as the page has them. */
  #library(): Named[] {
    return Array.from(this.querySelectorAll<HTMLElement>('template'), ({ dataset, lang }) => ({
      slug: dataset['slug'] ?? '',
      title: dataset['title'] ?? '',
      lang,
    }))
  }
}

function rowOf({ slug, title, lang, bytes }: Saved): HTMLLIElement {
  const link = element('a', { href: basePath() + briefPath(slug).slice(1), lang }, title)
  const tools = document.createElement('save-offline')
  Object.assign(tools.dataset, { slug, title, lang })
  return element('li', {}, link, ` (${formatBytes(bytes)}) `, tools)
}

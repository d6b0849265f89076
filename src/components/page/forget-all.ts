import { keys, remember } from './memory.ts'

/** The button that forgets everything stored on this device, saved briefs too, on the privacy page. */
export class ForgetAll extends HTMLElement {
  connectedCallback(): void {
    this.querySelector('button')?.addEventListener('click', () => void this.#forget())
  }

  async #forget(): Promise<void> {
    // The page itself returns to its defaults, too.
    const inputs = document.querySelectorAll<HTMLInputElement>(
      ':is(reading-settings, site-keys) input',
    )
    for (const input of inputs) input.checked = input.defaultChecked
    for (const input of inputs) input.dispatchEvent(new Event('change', { bubbles: true }))
    for (const key of keys()) remember(key, {})
    const { mayKeep, removeAll } = await import('../offline/kept.ts')
    if (mayKeep()) await removeAll()
    const status = this.querySelector<HTMLElement>('[role=status]')
    if (status) status.textContent = status.dataset['done'] ?? ''
  }
}

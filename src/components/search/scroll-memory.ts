/** Restores the scroll position of a list of results that is made again after the reader comes back. */

/** Name of the position in the state of an entry of the history. */
const KEY = 'scroll'

export class ScrollMemory {
  #position: number | undefined

  /**
   * Keeps the position in the history from now on.
   *
   * @param signal ends it
   */
  watch(signal: AbortSignal): void {
    history.scrollRestoration = 'manual'
    const keep = () => {
      history.replaceState({ ...(history.state as object), [KEY]: Math.round(scrollY) }, '')
    }
    addEventListener('scrollend', keep, { signal })
    addEventListener('pagehide', keep, { signal })
  }

  /** The results of an entry of the history are about to be shown. */
  expect(): void {
    const state: unknown = history.state
    const isKept = typeof state === 'object' && state !== null && KEY in state
    this.#position = isKept ? Number(state[KEY]) : undefined
  }

  /** Scrolls to where the reader was when these results were last shown, once. */
  restore(): void {
    if (this.#position !== undefined) scrollTo({ top: this.#position, behavior: 'instant' })
    this.#position = undefined
  }
}

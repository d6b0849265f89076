/** The list of results: keeps what is shown in place while more is added, and says what was found. */

/** Milliseconds before waiting is announced: screen readers would read out every short wait. */
const DELAY = 400

/** Milliseconds after the last key before screen readers are told what was found. */
const PAUSE = 500

export class ResultList {
  readonly #place: HTMLElement
  readonly #summary: HTMLElement
  readonly #status: HTMLElement
  #waiting: ReturnType<typeof setTimeout> | undefined
  #speaking: ReturnType<typeof setTimeout> | undefined

  /**
   * @param summary the element that says how many results there are
   * @param status the live region that announces it
   */
  constructor(place: HTMLElement, summary: HTMLElement, status: HTMLElement) {
    this.#place = place
    this.#summary = summary
    this.#status = status
  }

  /** A search has begun; the message is announced if it takes long. */
  wait(message: string): void {
    this.#place.ariaBusy = 'true'
    clearTimeout(this.#waiting)
    this.#waiting = setTimeout(() => this.#say(message), DELAY)
  }

  /**
   * @param message a sentence that says what was found, or why nothing can be
   * @param content the results; equal ones that are shown stay, with the focus. Without it all stay
   */
  show(message: string, content?: readonly Node[]): void {
    this.#place.ariaBusy = null
    clearTimeout(this.#waiting)
    this.#say(message)
    if (content) this.#replace(content)
  }

  #say(message: string): void {
    this.#summary.textContent = message
    clearTimeout(this.#speaking)
    this.#speaking = setTimeout(() => {
      this.#status.textContent = message
    }, PAUSE)
  }

  #replace(content: readonly Node[]): void {
    const place = this.#place
    const hadFocus = place.contains(document.activeElement)
    const before = [...place.childNodes]
    const changed = before.findIndex((node, index) => !node.isEqualNode(content[index] ?? null))
    const same = changed === -1 ? before.length : changed
    for (const node of before.slice(same)) node.remove()
    const added = content.slice(same)
    place.append(...added)
    // The focused button is replaced by what it loaded: focus goes to the first of that.
    if (!hadFocus || place.contains(document.activeElement)) return
    const [stop] = added.flatMap((node) =>
      node instanceof Element ? [...node.querySelectorAll<HTMLElement>('a, button')] : [],
    )
    stop?.focus({ preventScroll: true })
  }
}

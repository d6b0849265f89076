/** The list of results: keeps what is shown in place while more is added, and watches its end. */

/** Pixels below the window at which the end of the results counts as reached. */
const MARGIN = 100

/** Milliseconds before waiting is announced: screen readers would read out every short wait. */
const DELAY = 400

/** Milliseconds after the last key before screen readers are told what was found. */
const PAUSE = 500

export class ResultList {
  readonly #place: HTMLElement
  readonly #summary: HTMLElement
  readonly #status: HTMLElement
  readonly #end: IntersectionObserver
  #waiting: ReturnType<typeof setTimeout> | undefined
  #speaking: ReturnType<typeof setTimeout> | undefined
  #message = ''
  /** Whether results load because their end is in view; the count is announced when that ends. */
  #isAutoLoading = false

  /**
   * @param place the element that holds the results
   * @param summary the element that says how many there are
   * @param status the live region that announces it
   * @param onEnd called when the reader comes to the end, if there is more
   */
  constructor(place: HTMLElement, summary: HTMLElement, status: HTMLElement, onEnd: () => void) {
    this.#place = place
    this.#summary = summary
    this.#status = status
    this.#end = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) onEnd()
        else this.#announce()
      },
      { rootMargin: `${MARGIN}px` },
    )
  }

  /**
   * Shows that a search has begun.
   *
   * @param message announced if it takes long
   * @param autoLoad whether scrolling to the end started it; then it is not announced
   */
  wait(message: string, autoLoad: boolean): void {
    this.#place.ariaBusy = 'true'
    this.#end.disconnect()
    this.#isAutoLoading = autoLoad
    clearTimeout(this.#waiting)
    if (!autoLoad) this.#waiting = setTimeout(() => this.#setStatus(message), DELAY)
  }

  /**
   * @param message a sentence that says what was found
   * @param content the results; equal ones that are shown already stay, and keep the focus
   * @param autoLoad whether more loads when the reader comes to the button at the end
   */
  show(message: string, content: readonly Node[], autoLoad = false): void {
    this.#stopWatching()
    this.#message = message
    if (!this.#isAutoLoading) this.#setStatus(message)
    this.#replace(content)
    const more = autoLoad ? this.#place.querySelector('button') : null
    if (more) this.#end.observe(more)
    else this.#announce()
  }

  /** @param message why no more could be loaded; what is shown stays */
  fail(message: string): void {
    this.#stopWatching()
    this.#isAutoLoading = false
    this.#setStatus(message)
  }

  /** Stops watching and waiting. */
  stop(): void {
    this.#stopWatching()
  }

  #stopWatching(): void {
    this.#place.ariaBusy = null
    this.#end.disconnect()
    clearTimeout(this.#waiting)
  }

  #announce(): void {
    if (this.#isAutoLoading) this.#setStatus(this.#message)
    this.#isAutoLoading = false
  }

  #setStatus(message: string): void {
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

/** The results below a search field: they stay in place while more come, and their end is watched. */

/** Pixels below the window in which the end of the results is near. */
const NEAR = 100

/** Milliseconds: what is quicker needs no word of waiting, which a screen reader would read out. */
const PATIENCE = 400

export class ResultList {
  readonly #place: HTMLElement
  readonly #status: HTMLElement
  readonly #end: IntersectionObserver
  #waiting: ReturnType<typeof setTimeout> | undefined
  #message = ''
  /** Whether more comes because its place is in sight: what is found is said when that ends. */
  #isGoingOn = false

  /**
   * @param place where the results are shown
   * @param status where is said what was found
   * @param reached is called when the reader comes to the end of results that go on
   */
  constructor(place: HTMLElement, status: HTMLElement, reached: () => void) {
    this.#place = place
    this.#status = status
    this.#end = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) reached()
        else this.#settle()
      },
      { rootMargin: `${NEAR}px` },
    )
  }

  /**
   * A search is on its way.
   *
   * @param message what is said when it takes long
   * @param isByItself whether nobody asked for it but by coming to the end: then nothing is said
   */
  wait(message: string, isByItself: boolean): void {
    this.#place.ariaBusy = 'true'
    this.#end.disconnect()
    this.#isGoingOn = isByItself
    clearTimeout(this.#waiting)
    if (!isByItself) this.#waiting = setTimeout(() => this.#say(message), PATIENCE)
  }

  /**
   * @param message what was found, in a sentence
   * @param content the results; those that are shown already stay, with the focus that may be in them
   * @param goesOn whether more comes when the reader reaches the button at their end
   */
  show(message: string, content: readonly Node[], goesOn = false): void {
    this.#rest()
    this.#message = message
    if (!this.#isGoingOn) this.#say(message)
    this.#replace(content)
    const more = goesOn ? this.#place.querySelector('button') : null
    if (more) this.#end.observe(more)
    else this.#settle()
  }

  /** @param message why nothing more came; what is shown stays */
  fail(message: string): void {
    this.#rest()
    this.#isGoingOn = false
    this.#say(message)
  }

  /** Watches and waits no longer. */
  leave(): void {
    this.#rest()
  }

  #rest(): void {
    this.#place.ariaBusy = null
    this.#end.disconnect()
    clearTimeout(this.#waiting)
  }

  #settle(): void {
    if (this.#isGoingOn) this.#say(this.#message)
    this.#isGoingOn = false
  }

  #say(message: string): void {
    this.#status.textContent = message
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
    // The button for more has gone to the end: its place is taken by what it stood for.
    if (!hadFocus || place.contains(document.activeElement)) return
    const [stop] = added.flatMap((node) =>
      node instanceof Element ? [...node.querySelectorAll<HTMLElement>('a, button')] : [],
    )
    stop?.focus({ preventScroll: true })
  }
}

/** The breakpoint `wide` of tokens.css, from which on the contents are next to the text. */
const NEXT_TO_TEXT = '(width >= 80rem)'

/** The contents: the current part is marked, and the reading bar can open them above the page. */
export class BriefContents extends HTMLElement {
  #entries: { link: HTMLAnchorElement; part: HTMLElement }[] = []
  /** Where a jump ended: until the reader scrolls, the target of the jump is the current part. */
  #landing: number | undefined
  /** The subheadings of the current section, in long contents. */
  #branch: HTMLDetailsElement | null | undefined

  connectedCallback(): void {
    const wide = matchMedia(NEXT_TO_TEXT)
    this.#stayOpen(wide.matches)
    wide.addEventListener('change', ({ matches }) => this.#stayOpen(matches))
    this.#entries = [...this.querySelectorAll('a')].flatMap((link) => {
      const part = document.getElementById(decodeURIComponent(link.hash.slice(1)))
      return part ? [{ link, part }] : []
    })
    const land = () => requestAnimationFrame(() => this.#land())
    land()
    for (const event of ['load', 'hashchange']) window.addEventListener(event, land)
    // The second when the browser lays out text that it had left out.
    for (const event of ['scroll', 'contentvisibilityautostatechange']) {
      document.addEventListener(event, () => this.#mark(), { passive: true })
    }
    this.addEventListener('click', (event) => {
      if (!(event.target instanceof Element) || !event.target.closest('a')) return
      this.querySelector<HTMLElement>('nav:popover-open')?.hidePopover()
      land()
    })
    this.#keepPlaceWhenOpen()
    this.addEventListener('toggle', (event) => this.#focusCurrent(event), { capture: true })
  }

  /** Next to the text the list is always open, and its title no control. */
  #stayOpen(isNextToText: boolean): void {
    const details = this.querySelector('details')
    const summary = this.querySelector('summary')
    if (details && isNextToText) details.open = true
    if (summary) summary.inert = isNextToText
  }

  /** For the keyboard, the open popover begins at the current entry. */
  #focusCurrent({ target }: Event): void {
    if (!(target instanceof HTMLElement) || !target.matches('nav:popover-open')) return
    if (document.activeElement?.matches(':focus-visible') !== true) return
    const entry = target.querySelector<HTMLElement>('[aria-current]') ?? target.querySelector('a')
    entry?.focus()
  }

  /** The open popover shows the list, and leaves its room in the page, so that nothing moves. */
  #keepPlaceWhenOpen(): void {
    const details = this.querySelector('details')
    let wasOpen = false
    this.querySelector('nav')?.addEventListener('beforetoggle', ({ newState }) => {
      if (!details) return
      const opens = newState === 'open'
      this.style.blockSize = opens ? `${this.offsetHeight}px` : ''
      if (opens) wasOpen = details.open
      details.open = opens || wasOpen
    })
  }

  #land(): void {
    this.#landing = scrollY
    this.#mark()
  }

  #mark(): void {
    const current = this.#target() ?? this.#read()
    for (const { link } of this.#entries) {
      if (link === current) link.setAttribute('aria-current', 'true')
      else link.removeAttribute('aria-current')
    }
    this.#openBranch(current)
    this.#reveal(current)
  }

  /** Opens the subheadings of the current section, and closes those that it opened before. */
  #openBranch(entry: HTMLElement | undefined): void {
    const branch = entry?.closest('li:has(> details)')?.querySelector('details')
    if (branch === this.#branch) return
    if (this.#branch) this.#branch.open = false
    if (branch) branch.open = true
    this.#branch = branch
  }

  /** The entry of the place that a jump led to: near the end of the page it may be low in the window. */
  #target(): HTMLElement | undefined {
    if (scrollY !== this.#landing) return undefined
    const found = this.#entries.find(({ link }) => link.hash === location.hash)
    const top = found?.part.getBoundingClientRect().top ?? -1
    return top >= 0 && top < innerHeight ? found?.link : undefined
  }

  /**
   * The entry of the last part that begins above a line at a third of the window, which moves to its lower
   * edge at the end of the page. Parts in text that is not laid out are not asked where they are.
   */
  #read(): HTMLElement | undefined {
    const left = document.documentElement.scrollHeight - innerHeight - scrollY
    const line = Math.max(innerHeight / 3, innerHeight - left)
    return this.#entries.findLast(
      ({ part }) =>
        part.checkVisibility({ contentVisibilityAuto: true }) &&
        part.getBoundingClientRect().top < line,
    )?.link
  }

  /** Scrolls long contents, not the page, to the current entry. */
  #reveal(entry: HTMLElement | undefined): void {
    const list = this.querySelector('nav')
    if (!entry || !list || list.scrollHeight <= list.clientHeight) return
    const { top, bottom } = entry.getBoundingClientRect()
    const box = list.getBoundingClientRect()
    if (top < box.top) list.scrollTop += top - box.top
    else if (bottom > box.bottom) list.scrollTop += bottom - box.bottom
  }
}

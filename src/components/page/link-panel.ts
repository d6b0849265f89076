/**
 * The panel of a link: a sheet at the bottom of a phone, elsewhere a popover beside the link. WCAG 1.4.13:
 * it stays while the pointer is on it, and Esc closes it.
 */
import { button, element } from './dom.ts'
import { strings } from './page-strings.ts'
import { uncover } from './uncover.ts'

/** Milliseconds that the pointer or the focus rests on a link before its panel opens, and off it before it closes. */
const REST = 350

/** Where a panel is beside its link; elsewhere it is a sheet and opens on a click only. */
const BESIDE = '(width >= 48rem)'

export interface PanelContent {
  /** The panel's title. */
  title: string
  /** Selects its look. */
  className: string
  children: Node[]
}

/** @returns what the panel of a link shows; rejects if it cannot be loaded */
type Fill = (link: HTMLAnchorElement) => PanelContent | Promise<PanelContent>

/** One panel for all links of a page. */
export class LinkPanel {
  readonly #panel = element('div', { popover: 'auto', tabIndex: -1, role: 'dialog' })
  readonly #links: string
  readonly #resting: string
  readonly #fill: Fill
  /** The link whose panel is open. */
  #link: HTMLAnchorElement | undefined
  /** The link whose panel is about to open. */
  #next: HTMLAnchorElement | undefined
  /** The link whose panel a click opened: the panel stays when pointer and focus leave. */
  #chosen: HTMLAnchorElement | undefined
  /** The chosen link on pointerdown: the browser closes its panel before the click. */
  #wasChosen: HTMLAnchorElement | undefined
  /** The link to which the focus returns from its panel: that does not open it again. */
  #returning: HTMLAnchorElement | undefined
  #timer: ReturnType<typeof setTimeout> | undefined

  /**
   * @param links selects the links that have a panel
   * @param resting selects those of them at which it also opens when pointer or focus rest there
   */
  constructor(links: string, resting: string, fill: Fill) {
    this.#links = links
    this.#resting = resting
    this.#fill = fill
    document.body.append(this.#panel)
    const on = <Type extends keyof DocumentEventMap>(
      type: Type,
      act: (event: DocumentEventMap[Type]) => void,
    ) => document.addEventListener(type, act, { capture: true })
    on('pointerover', (event) => this.#pointed(event))
    on('pointerdown', () => (this.#wasChosen = this.#chosen))
    on('focusin', ({ target }) => this.#focused(target))
    on('keydown', (event) => this.#pressed(event))
    on('beforetoggle', ({ target, newState }) => {
      if (target === this.#panel) this.#toggled(newState)
      // A panel that is still loading must not close what the reader has opened since.
      else if (newState === 'open') this.#next = undefined
    })
    for (const link of document.querySelectorAll(links)) {
      link.ariaHasPopup = 'dialog'
      link.ariaExpanded = 'false'
    }
    this.#panel.addEventListener('click', ({ target }) => {
      if (target instanceof Element && target.closest('a')) this.close()
    })
    // The pointer or the focus may have loaded this script.
    this.#focused(document.activeElement)
    const pointed = document.querySelector<HTMLAnchorElement>(`:is(${resting}):hover`)
    if (pointed) this.#rest(pointed)
  }

  /**
   * Opens the panel of a link that was clicked, or closes it.
   *
   * @param byKeyboard whether a key clicked it: then the focus moves to the first control
   * @throws if the content cannot be loaded
   */
  async choose(link: HTMLAnchorElement, byKeyboard: boolean): Promise<void> {
    if (this.#chosen === link || (!byKeyboard && this.#wasChosen === link)) {
      this.close()
      return
    }
    await this.#open(link)
    if (this.#link !== link) return
    this.#chosen = link
    this.#reach(true)
    if (byKeyboard) this.#controls()[0]?.focus()
    else this.#panel.focus({ preventScroll: true })
  }

  close(): void {
    this.#panel.hidePopover()
  }

  async #open(link: HTMLAnchorElement): Promise<void> {
    clearTimeout(this.#timer)
    if (this.#link === link) return
    this.#next = link
    const { title, className, children } = await this.#fill(link)
    if (this.#next !== link) return
    this.close()
    this.#panel.className = `sheet ${className}`
    this.#panel.ariaLabel = title
    const close = button(strings.close, () => this.close())
    this.#panel.replaceChildren(
      element('p', { className: 'sheet-title' }, title),
      ...children,
      close,
    )
    this.#link = link
    link.ariaExpanded = 'true'
    this.#panel.showPopover({ source: link })
    this.#reach(false)
    uncover(link, this.#panel)
  }

  #toggled(state: string): void {
    if (state === 'open') return
    if (this.#link) this.#link.ariaExpanded = 'false'
    this.#returning = this.#link
    this.#link = this.#next = this.#chosen = undefined
  }

  /** Tab enters a panel only if the reader chose it, so that Tab passes through a text quickly. */
  #reach(isChosen: boolean): void {
    for (const control of this.#controls()) control.tabIndex = isChosen ? 0 : -1
  }

  #pointed({ target, pointerType, buttons }: PointerEvent): void {
    if (pointerType !== 'mouse' || buttons !== 0) return
    const link = this.#linkAt(target)
    if (link) this.#rest(link)
    else if (this.#holds(target)) clearTimeout(this.#timer)
    else this.#leave()
  }

  #focused(target: EventTarget | null): void {
    const link = this.#linkAt(target)
    if (!link) {
      this.#returning = undefined
      if (!this.#holds(target)) this.#leave()
    } else if (link !== this.#returning && link.matches(':focus-visible')) this.#rest(link)
  }

  /** Opens the panel of a link after a moment, unless another one is in use. */
  #rest(link: HTMLAnchorElement): void {
    clearTimeout(this.#timer)
    if (this.#link === link || this.#chosen || !link.matches(this.#resting)) return
    if (!matchMedia(BESIDE).matches || !CSS.supports('position-area: block-end')) return
    this.#next = link
    this.#timer = setTimeout(() => {
      const others = [...document.querySelectorAll(':popover-open, dialog[open]')]
      if (others.some((other) => other !== this.#panel && !other.contains(link))) return
      // Without its content a link is still a link.
      this.#open(link).catch(console.warn)
    }, REST)
  }

  /** Closes a panel that nobody chose, once pointer and focus are away from it. */
  #leave(): void {
    // When the page scrolls to a focused link, the pointer meets other elements without moving.
    if (this.#next?.matches(':focus-visible')) return
    clearTimeout(this.#timer)
    this.#next = this.#link
    this.#timer = setTimeout(() => {
      const hasFocus = this.#link?.matches(':focus-visible') ?? false
      if (!this.#chosen && !hasFocus && !this.#holds(document.activeElement)) this.close()
    }, REST)
  }

  #pressed(event: KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    const focus = document.activeElement
    if (step === undefined || !this.#link || (focus !== this.#link && !this.#holds(focus))) return
    if (focus instanceof HTMLTextAreaElement) return
    event.preventDefault()
    this.#chosen = this.#link
    this.#reach(true)
    const controls = this.#controls()
    const at = controls.findIndex((control) => control === focus)
    controls.at(at === -1 && step === -1 ? -1 : (at + step) % controls.length)?.focus()
  }

  #controls(): HTMLElement[] {
    const controls = [...this.#panel.querySelectorAll<HTMLElement>('a, button')]
    return controls.filter((control) => control.checkVisibility())
  }

  #linkAt(target: EventTarget | null): HTMLAnchorElement | null {
    return target instanceof Element ? target.closest<HTMLAnchorElement>(this.#links) : null
  }

  #holds(target: EventTarget | null): boolean {
    return target instanceof Node && this.#panel.contains(target)
  }
}

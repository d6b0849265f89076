/**
 * The bar that says something about the place where the reader is. Each new one replaces the last, except
 * the bar of search matches, which takes in what comes. For Tab it follows the target of the link.
 */
import { element } from './dom.ts'

let removeLast: (() => void) | undefined

/** The bar that takes in what comes, while it is shown. */
let host: HTMLElement | undefined

interface Options {
  /** Whether it is at the top of the window, not at the bottom. */
  atTop?: boolean
  /** Whether it takes in what comes. */
  stays?: boolean
  /** Called when it is removed. */
  gone?: () => void
}

/** Shows the bar with an accessible name; returns a function that removes it. */
export function showPlaceBar(
  ariaLabel: string,
  content: readonly (Node | string)[],
  { atTop = false, stays = false, gone }: Options = {},
): () => void {
  removeLast?.()
  const className = atTop ? 'place-bar at-top' : 'place-bar'
  const bar = host
    ? element('span', {}, ...content)
    : element('section', { className, ariaLabel }, ...content)
  if (host) host.prepend(bar)
  else document.body.append(bar)
  if (stays) host ??= bar
  const listening = new AbortController()
  followTarget(bar, listening.signal)
  const remove = () => {
    if (!bar.isConnected) return
    listening.abort()
    if (bar.contains(document.activeElement)) focusTarget()
    bar.remove()
    if (host === bar) host = undefined
    gone?.()
  }
  removeLast = stays ? undefined : remove
  return remove
}

/** Tab leads from the place that the reader came to into the bar once, and from the bar back there. */
function followTarget(bar: HTMLElement, signal: AbortSignal): void {
  let isNext = true
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Tab' || event.ctrlKey || event.altKey || event.metaKey) return
      const active = document.activeElement
      const controls = [...bar.querySelectorAll<HTMLElement>('a, button')]
      if (active === controls.at(event.shiftKey ? 0 : -1)) {
        // Then the browser moves on from there.
        focusTarget()
      } else if (isNext && !event.shiftKey && !event.defaultPrevented) {
        isNext = false
        // A jump from the contents returns the focus to the reading bar.
        if (active?.matches('body, :target, reading-bar *') !== true) return
        event.preventDefault()
        controls[0]?.focus()
      }
    },
    { signal },
  )
}

/** Moves the focus to the target of the link; what has no focus of its own keeps none. */
function focusTarget(): void {
  const target = document.querySelector<HTMLElement>(':target')
  if (!target) return
  if (target.tabIndex < 0) {
    target.tabIndex = -1
    target.addEventListener('blur', () => target.removeAttribute('tabindex'), { once: true })
  }
  target.focus({ preventScroll: true })
}

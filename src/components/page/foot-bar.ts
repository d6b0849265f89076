/**
 * The bar at the bottom of the window: one at a time, whatever it says. Each new one replaces the last,
 * except the bar of search matches, which takes in what comes.
 */
import { element } from './dom.ts'

let removeLast: (() => void) | undefined

/**
 * Shows the bar.
 *
 * @param label its accessible name
 * @param content what is in it
 * @param options `stays`: it is not replaced; `gone`: called when it is removed
 * @returns removes it
 */
export function showFootBar(
  label: string,
  content: readonly (Node | string)[],
  { stays = false, gone }: { stays?: boolean; gone?: () => void } = {},
): () => void {
  removeLast?.()
  const host = document.querySelector('.foot-bar[data-stays]')
  const bar = host
    ? element('span', {}, ...content)
    : element('section', { className: 'foot-bar arrival-bar', ariaLabel: label }, ...content)
  if (stays) bar.dataset['stays'] = ''
  if (host) host.prepend(bar)
  else document.body.append(bar)
  keepFocusClear()
  const remove = () => {
    if (!bar.isConnected) return
    bar.remove()
    keepFocusClear()
    gone?.()
  }
  removeLast = stays ? undefined : remove
  return remove
}

/** The bar must not cover the focused element: WCAG 2.4.11. */
function keepFocusClear(): void {
  const height = document.querySelector('.arrival-bar')?.clientHeight
  document.documentElement.style.scrollPaddingBottom =
    height === undefined ? '' : `${height * 1.5}px`
}

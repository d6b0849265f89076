/** After a jump inside the page: the way back to the place that the reader came from. */
import { button } from '../page/dom.ts'
import { showPlaceBar } from '../page/place-bar.ts'
import { strings } from '../page/page-strings.ts'

/** A jump inside the page. */
interface Jump {
  /** The scroll position before. */
  from: number
  /** The link that the reader followed. */
  link: HTMLElement
  /** The fragment before. */
  hash: string
}

/** Offers the way back until the reader takes it, follows another link, scrolls back or reads on. */
export function offerWayBack({ from, link, hash }: Jump): void {
  const landing = scrollY
  let isGoing = false
  const listening = new AbortController()
  const { signal } = listening
  // The browser's own Back returns to the same scroll position; only the focus is ours.
  const arrive = () => {
    remove()
    link.focus({ preventScroll: true })
    // A link of the contents is closed again: the button that opens them has the focus.
    if (document.activeElement !== link)
      document.querySelector<HTMLElement>('reading-bar button')?.focus({ preventScroll: true })
  }
  const goBack = () => {
    // A second jump to the same address has no entry of its own in the history.
    if (location.hash !== hash) history.back()
    else {
      scrollTo({ top: from })
      arrive()
    }
  }
  const remove = showPlaceBar(strings.wayBack, [button(strings.wayBack, goBack)], {
    gone: () => listening.abort(),
  })
  const scrolled = () => {
    if (isGoing) return
    const isBack = Math.abs(scrollY - from) < innerHeight / 2
    if (isBack || Math.abs(scrollY - landing) > innerHeight) remove()
  }
  const clicked = (event: MouseEvent) => {
    if (event.defaultPrevented || !(event.target instanceof Element)) return
    if (event.target.closest('a[href^="#"]')) remove()
  }
  // The browser scrolls and moves the focus between popstate and hashchange.
  window.addEventListener('popstate', () => (isGoing = true), { signal })
  window.addEventListener('hashchange', arrive, { signal })
  document.addEventListener('scroll', scrolled, { signal, passive: true })
  document.addEventListener('click', clicked, { signal })
}

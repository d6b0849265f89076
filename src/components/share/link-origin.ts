/** Says whose text it is when a link leads into the middle of a brief. */
import { pageParts } from '../../brief/model/address.ts'
import { button, element } from '../page/dom.ts'
import { showPlaceBar } from '../page/place-bar.ts'
import { strings } from '../page/page-strings.ts'

/**
 * Shows the short title and the authors with a link to the beginning, if the title is out of view: at
 * the top, where the place of the link leaves room. It goes when the reader scrolls or follows a link.
 */
export async function showOrigin(authors: string): Promise<void> {
  if (document.readyState !== 'complete') {
    await new Promise((loaded) => window.addEventListener('load', loaded, { once: true }))
  }
  const heading = document.querySelector('h1')
  if (!heading || heading.getBoundingClientRect().bottom > 0) return
  const title = document.querySelector('reading-bar a')?.textContent ?? heading.textContent
  const listening = new AbortController()
  const { signal } = listening
  const close = button('✕', () => remove())
  close.ariaLabel = strings.close
  const [before, after] = strings.linkOrigin(authors)
  const start = element('a', { href: `#${pageParts.text}` }, strings.toBeginning)
  const origin = element('span', {}, before, element('cite', {}, title), after, ' · ', start)
  const remove = showPlaceBar(strings.linkArrival, [origin, close], {
    atTop: true,
    gone: () => listening.abort(),
  })
  const landing = scrollY
  const scrolled = () => {
    if (Math.abs(scrollY - landing) > innerHeight / 4) remove()
  }
  document.addEventListener('scroll', scrolled, { signal, passive: true })
  window.addEventListener('hashchange', remove, { signal })
}

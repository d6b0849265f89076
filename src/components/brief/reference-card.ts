/** The card that opens at a citation: the entry of the work, and the way to the list. */
import { pageParts } from '../../brief/model/address.ts'
import { element } from '../page/dom.ts'
import type { PanelContent } from '../page/link-panel.ts'

/**
 * @param link a citation's link to its entry
 * @returns the entry's card
 * @throws if the page has no such entry
 */
export function referenceCard(link: HTMLAnchorElement): PanelContent {
  const entry = document.getElementById(decodeURIComponent(link.hash.slice(1)))
  const words = entry?.querySelector('div')?.cloneNode(true)
  if (!entry || !words) throw new Error(`No entry at ${link.hash}`)
  const list = document.querySelector(`#${pageParts.references} h2`)?.textContent.trim() ?? ''
  return {
    title: entry.dataset['pagefindTitle'] ?? '',
    className: 'reference-panel',
    children: [words, element('a', { href: link.hash }, list)],
  }
}

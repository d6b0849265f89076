/** The panels of a brief's links: tools at the number of a place, cards at a term and at a citation. */
import { pageParts } from '../../brief/model/address.ts'
import { element } from '../page/dom.ts'
import { LinkPanel, type PanelContent } from '../page/link-panel.ts'
import { placeTools } from '../share/place-tools.ts'
import type { Origin } from '../share/passage-quotation.ts'
import { topicCard } from './topic-card.ts'

/** Links that open their panels when the pointer rests on them. Headings are too large for that. */
const RESTING = '.term, .paragraph-number, a.number, [role=doc-biblioref]:not(.beside-entry)'

/** @returns the panel of all the terms, numbers and headings that `links` selects */
export function linkPanel(links: string, origin: Origin): LinkPanel {
  for (const term of document.querySelectorAll<HTMLElement>('.term')) {
    // The card takes the place of the browser's tooltip.
    term.ariaDescription = term.title
    term.removeAttribute('title')
  }
  // An entry in the margin needs no card over the text.
  for (const { id } of document.querySelectorAll('.side-note.entry')) {
    document.getElementById(id.replace(/-side$/, ''))?.classList.add('beside-entry')
  }
  const fill = (link: HTMLAnchorElement) =>
    link.matches('.term')
      ? topicCard(link)
      : link.role === 'doc-biblioref'
        ? referenceCard(link)
        : placeTools(link, origin)
  return new LinkPanel(links, RESTING, fill)
}

/** The entry of a work, and the way to the list. */
function referenceCard(link: HTMLAnchorElement): PanelContent {
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

/**
 * The panels of a brief's links: the tools of a place at its number, the card of a topic at a
 * term, the entry of a work at a citation.
 */
import { LinkPanel } from '../page/link-panel.ts'
import { placeTools } from '../share/place-tools.ts'
import type { Origin } from '../share/passage-quotation.ts'
import { referenceCard } from './reference-card.ts'
import { topicCard } from './topic-card.ts'

/** Links that open their panels when the pointer rests on them. Headings are too large for that. */
const RESTING = '.term, .paragraph-number, a.number, [role=doc-biblioref]:not(.beside-entry)'

/**
 * @param links selects the terms, the numbers and the headings
 * @param origin what a citation says of the brief
 * @param signal ends it
 * @returns the panel of all these links
 */
export function linkPanel(links: string, origin: Origin, signal: AbortSignal): LinkPanel {
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
  return new LinkPanel(links, RESTING, fill, signal)
}

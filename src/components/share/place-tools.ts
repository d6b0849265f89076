/** The tools of a place: copy its link, quote it, cite it, share it. */
import { pageParts } from '../../brief/model/address.ts'
import { parsePlaceId } from '../../brief/model/place-id.ts'
import { placeName } from '../../i18n/place-name.ts'
import { digits, element } from '../page/dom.ts'
import type { PanelContent } from '../page/link-panel.ts'
import { strings } from '../page/page-strings.ts'
import { copyButton, shareButton, type Copy } from './copy.ts'
import { readPage } from './page-reading.ts'
import { numberedPlace, quotePassage, type Origin } from './passage-quotation.ts'
import { shareAddress } from './share-address.ts'

/** The words of each kind of place that can be quoted. */
const WORDS = ':is(.paragraph, .recommendations li, .endnotes li) > :is(p, div), .pull-quote p'

/** @param link a link to the place: its number or its heading */
export function placeTools(link: HTMLAnchorElement, origin: Origin): PanelContent {
  const id = decodeURIComponent(link.hash.slice(1))
  const place = document.getElementById(id)
  const words = place?.matches('section') ? null : place?.querySelector(WORDS)
  const name = nameOf(id, link)
  const url = shareAddress(id)
  return {
    title: name,
    // Below a pull quote, in the margin, there is room for a list.
    className: link.matches('.share-link') ? 'place-tools' : 'place-tools row',
    children: [
      ...copyButton(strings.copyLink, strings.linkCopied, () => ({ plain: url })),
      ...(words ? quotationAndCite(words, numberedPlace(words, id), origin) : []),
      // A figure, a table or a box is cited as a whole.
      ...(place?.matches('.figure, .table, .box') ? [citeLink(id)] : []),
      ...shareButton(() => ({ title: `${name} — ${document.title}`, url })),
    ],
  }
}

function quotationAndCite(words: Element, id: string, origin: Origin): HTMLElement[] {
  return [
    ...copyButton(strings.copyQuotation, strings.quotationCopied, () => quote(words, origin)),
    citeLink(id),
  ]
}

/** Leads to the Cite panel, which chooses the place. */
function citeLink(id: string): HTMLElement {
  const cite = element('a', { href: `#${pageParts.cite}` }, strings.cite)
  const choose = () => document.dispatchEvent(new CustomEvent('cite-place', { detail: { id } }))
  cite.addEventListener('click', choose)
  return cite
}

function quote(words: Element, origin: Origin): Copy {
  const range = document.createRange()
  range.selectNodeContents(words)
  const reading = readPage()
  const stretch = reading.stretchOf(range)
  if (!stretch) return { plain: words.textContent.trim() }
  return quotePassage(reading, stretch, stretch, origin).quotation()
}

/** “Paragraph 7”, or the title of a section in quotation marks. */
function nameOf(id: string, heading: Element): string {
  const numbered = parsePlaceId(id)
  if (numbered) return placeName(numbered, strings, digits)
  return strings.inQuotes(heading.textContent.trim())
}

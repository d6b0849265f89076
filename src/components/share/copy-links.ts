/** Adds a button to each place of a brief that copies the place's address. */
import { parsePlaceId } from '../../brief/model/place-id.ts'
import { placeName } from '../../i18n/place-name.ts'
import { button, digits } from '../page/dom.ts'
import { strings } from '../page/page-strings.ts'
import { copyWithNotice } from './notice.ts'
import { shareAddress } from './share-address.ts'

/** Two links of a chain. */
const ICON =
  '<svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true"><path d="m7 5 1.6-1.6a2.5 2.5 0 0 1 3.6 3.6L10.600 8.600a2.500 2.500 0 0 1-3.600 0M9 11l-1.600 1.600a2.500 2.500 0 0 1-3.600-3.600L5.400 7.400a2.500 2.500 0 0 1 3.600 0"/></svg>'

/** How to add the button to each kind of place: after the number or heading. */
const PLACES: Record<string, (place: Element, control: Element) => void> = {
  '.brief section[id]': (place, control) => place.querySelector(':scope > h2')?.after(control),
  '.paragraph': (place, control) => place.querySelector('.paragraph-number')?.after(control),
  '.recommendations li[id]': (place, control) => place.querySelector('.number')?.after(control),
  '.endnotes li[id]': (place, control) => place.prepend(control),
  '.pull-quote': (place, control) => place.querySelector('figcaption')?.append(control),
}

/** Adds the buttons. */
export function addCopyLinks(): void {
  for (const [places, put] of Object.entries(PLACES)) {
    for (const place of document.querySelectorAll(places)) put(place, control(place))
  }
}

function control(place: Element): HTMLButtonElement {
  const copy = button('', () => {
    const url = shareAddress(place.id)
    void copyWithNotice({
      plain: url,
      done: strings.linkCopied,
      share: { title: document.title, url },
    })
  })
  copy.className = 'copy-link'
  copy.ariaLabel = strings.copyLinkTo(nameOf(place))
  copy.innerHTML = ICON
  return copy
}

/** "Paragraph 7", or the title of a section in quotation marks. */
function nameOf(place: Element): string {
  const numbered = parsePlaceId(place.id)
  if (numbered) return placeName(numbered, strings, digits)
  return strings.inQuotes(place.querySelector(':scope > h2')?.textContent.trim() ?? '')
}

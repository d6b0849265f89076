/** Adds a button to each place of a brief that copies the place's address. */
import { shareStringsFor } from '../../i18n/browser-strings.ts'
import { copyWithNotice } from './notice.ts'
import { shareAddress } from './share-address.ts'

const { lang } = document.documentElement
const strings = await shareStringsFor(lang)

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

for (const [places, put] of Object.entries(PLACES)) {
  for (const place of document.querySelectorAll(places)) put(place, control(place))
}

function control(place: Element): HTMLButtonElement {
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'copy-link'
  button.ariaLabel = strings.copyLinkTo(nameOf(place))
  button.innerHTML = ICON
  button.addEventListener('click', () => {
    const url = shareAddress(place.id)
    void copyWithNotice({
      plain: url,
      done: strings.linkCopied,
      share: { title: document.title, url },
    })
  })
  return button
}

/** "paragraph 7", or the title of a section in quotation marks. */
function nameOf(place: Element): string {
  const [, kind = '', number = ''] = /^([prnq])(\d+)$/.exec(place.id) ?? []
  const names: Record<string, string> = strings.placeNames
  const name = names[kind]
  if (name !== undefined) return `${name} ${new Intl.NumberFormat(lang).format(Number(number))}`
  return strings.inQuotes(place.querySelector(':scope > h2')?.textContent.trim() ?? '')
}

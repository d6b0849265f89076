/** The choices of the Cite panel: style and place, and what its buttons copy. */
import { parsePlaceId } from '../../brief/model/place-id.ts'
import { shorten } from '../../brief/text/shorten.ts'
import { placeName } from '../../i18n/place-name.ts'
import { digits } from '../page/dom.ts'
import { strings } from '../page/page-strings.ts'
import { copy } from '../share/copy.ts'

/** The words of each kind of place that can be cited. */
const PLACES =
  '.recommendations li[id] > div, .paragraph > p:not(.margin-note), .endnotes li[id] > div, :is(.figure, .table)[id] > figcaption, .box > .box-title'

/** In characters: as much of a place as fits on one line of a menu. */
const MAX_WORDS = 48

/** The last `#` of a citation's template: where the number of the place goes. */
const NUMBER = /#(?=[^#]*$)/

/**
 * Fills the menus of the panel; `stored` is the style chosen before, if any.
 *
 * @returns a function that cites a place by its fragment id, '' for the whole brief
 */
export function startChoices(
  panel: HTMLElement,
  stored: string | undefined,
): (place: string) => void {
  const [style, place] = panel.querySelectorAll('select')
  if (!style || !place) return () => undefined
  for (const words of document.querySelectorAll(PLACES)) {
    const { id } = words.parentElement ?? words
    place.append(new Option(nameOf(id, words), id))
  }
  const choose = (): void => {
    for (const citation of panel.querySelectorAll('dl > div')) {
      citation.classList.toggle('chosen', citation.id === `cite-${style.value}`)
      cite(citation, place.value)
    }
  }
  if (Array.from(style.options).some(({ value }) => value === stored)) style.value = stored ?? ''
  panel.addEventListener('change', choose)
  return (id) => {
    place.value = id
    if (place.selectedIndex < 0) place.value = ''
    choose()
  }
}

/** “Paragraph 7: “The Biden administration…””, without note numbers. */
function nameOf(id: string, words: Element): string {
  const copied = words.cloneNode(true) as Element
  for (const number of copied.querySelectorAll('sup:has(a), .number')) number.remove()
  const numbered = parsePlaceId(id)
  const text = shorten(copied.textContent.trim().replace(/\s+/g, ' '), MAX_WORDS)
  return numbered
    ? strings.placeWithWords(placeName(numbered, strings, digits), strings.inQuotes(text))
    : text
}

/** Writes the place into the address of the reference and into the citation within a text. */
function cite(citation: Element, place: string): void {
  // A DOI leads to the whole.
  const link = citation.querySelector<HTMLAnchorElement>('a:not([href*="//doi.org/"])')
  const inText = citation.querySelector<HTMLElement>('[data-p]')
  if (!inText) return
  if (link) {
    link.hash = place
    link.textContent = link.href
  }
  const { dataset } = inText
  dataset['whole'] ??= inText.textContent.trim()
  const template = dataset[place === '' ? 'whole' : place.charAt(0)] ?? ''
  inText.textContent = template.replace(NUMBER, place.slice(1))
}

/** The HTML of a reference, without the spans that keep its lines whole. */
function htmlOf(words: HTMLElement): string {
  const copied = words.cloneNode(true) as HTMLElement
  for (const span of copied.querySelectorAll('.unbroken')) span.replaceWith(...span.childNodes)
  return copied.innerHTML
}

/**
 * Copies what a button is for in the chosen style: the first one the reference, the second one the
 * citation within a text. The button then says that it has copied.
 */
export async function copyChosen(panel: HTMLElement, button: HTMLElement): Promise<void> {
  const index = Array.from<Element>(panel.querySelectorAll('button')).indexOf(button)
  const words = panel.querySelectorAll<HTMLElement>('.chosen dd')[index]
  if (!words) return
  const status = panel.querySelector('output')
  if (!(await copy({ plain: words.textContent.trim(), html: htmlOf(words).trim() }))) {
    // The text is selected for the reader to copy.
    getSelection()?.selectAllChildren(words)
  } else if (status) {
    button.after(' ', status)
    status.textContent = panel.dataset['copied'] ?? ''
  }
}

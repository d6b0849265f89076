/**
 * Handles links that are out of date. If the words or the place of a link are gone, the page shows the
 * nearest passage and says that the text has changed; if there is none, it offers other ways.
 */
import { pageParts, searchPath } from '../../brief/model/address.ts'
import { findDirective } from '../../share/text-fragments/find-directive.ts'
import { nearestPassage } from '../../share/text-fragments/nearest-passage.ts'
import { nearestPlace } from '../../share/text-fragments/nearest-place.ts'
import type { Stretch } from '../../share/text-fragments/page-text.ts'
import { readFragment } from '../../share/text-fragments/text-directive.ts'
import { shareStringsFor } from '../../i18n/browser-strings.ts'
import { readPage, type PageReading } from './page-reading.ts'
import { addStyles } from './share-styles.ts'

const strings = await shareStringsFor(document.documentElement.lang)
let bar: HTMLElement | undefined

/** @param address the address that the reader opened, including its text directives */
export function arrive(address: string): void {
  bar?.remove()
  const { id, directives } = readFragment(address)
  const [directive] = directives
  const isThere = id === '' || id === 'top' || document.getElementById(id) !== null
  if (!directive) {
    if (!isThere) seekPlace(id)
    return
  }
  const reading = readPage()
  const found = directives.map((one) => findDirective(reading.page, one)).find((one) => one)
  if (found) {
    // Browsers that support text directives have scrolled there already.
    if (!('fragmentDirective' in document)) goTo(reading, found)
    return
  }
  const nearest = nearestPassage(reading.page, directive, id)
  if (nearest) goTo(reading, nearest)
  if (nearest || (isThere && id !== '')) say(strings.textChanged)
  else say(strings.wordsGone, [directive.start, directive.end].join(' '))
}

function seekPlace(id: string): void {
  const sections = [...document.querySelectorAll('.brief section[id]')].map((section) => section.id)
  const nearest = nearestPlace(id, sections)
  if (nearest === undefined) {
    say(strings.noSuchPlace, /^[pnrq]\d/.test(id) ? '' : id.replaceAll('-', ' '))
    return
  }
  location.replace(`#${nearest}`)
  say(strings.nearestPlace)
}

/** Goes to the passage's place, so that the address names it, then scrolls to its words. */
function goTo({ page, rangeOf }: PageReading, stretch: Stretch): void {
  const place = page[stretch.from.run]?.place ?? ''
  if (place !== '' && location.hash !== `#${place}`) location.replace(`#${place}`)
  const range = rangeOf(stretch)
  if ('highlights' in CSS) CSS.highlights.set('arrival-nearest', new Highlight(range))
  const show = () => range.startContainer.parentElement?.scrollIntoView({ block: 'center' })
  show()
  // Lines may still move until the fonts are loaded.
  void Promise.all([window.textFace, document.fonts.ready]).then(show)
}

/** @param search words to offer a search for; left out if there is a passage to show */
function say(words: string, search?: string): void {
  addStyles()
  const section = document.createElement('section')
  section.className = 'foot-bar arrival-bar'
  section.ariaLabel = strings.linkArrival
  const said = document.createElement('span')
  said.role = 'status'
  const close = document.createElement('button')
  close.type = 'button'
  close.textContent = strings.close
  close.addEventListener('click', () => {
    section.remove()
    if ('highlights' in CSS) CSS.highlights.delete('arrival-nearest')
  })
  const ways = search === undefined ? [] : waysOn(search.trim())
  section.append(said, ...ways, close)
  for (const way of ways) way.addEventListener('click', () => section.remove())
  document.body.append(section)
  bar = section
  said.textContent = words
}

function waysOn(search: string): HTMLAnchorElement[] {
  const folder =
    document.querySelector<HTMLElement>('[data-search-folder]')?.dataset['searchFolder']
  const query = search === '' ? '' : `?q=${encodeURIComponent(search)}`
  return [
    link(`#${pageParts.contents}`, strings.toContents),
    link(
      `${folder ?? searchPath}${query}`,
      search === '' ? strings.toSearchPage : strings.toSearch,
    ),
  ]
}

function link(href: string, words: string): HTMLAnchorElement {
  const made = document.createElement('a')
  made.href = href
  made.textContent = words
  return made
}

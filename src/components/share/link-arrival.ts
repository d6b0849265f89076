/**
 * Handles links that are out of date. If the words or the place of a link are gone, the page shows the
 * nearest passage and says that the text has changed; if there is none, it offers other ways.
 */
import { pageParts } from '../../brief/model/address.ts'
import { parsePlaceId } from '../../brief/model/place-id.ts'
import { findDirective } from '../../share/text-fragments/find-directive.ts'
import { nearestPassage } from '../../share/text-fragments/nearest-passage.ts'
import { nearestPlace } from '../../share/text-fragments/nearest-place.ts'
import type { Stretch } from '../../share/text-fragments/page-text.ts'
import { readFragment } from '../../share/text-fragments/text-directive.ts'
import { button, element } from '../page/dom.ts'
import { showPlaceBar } from '../page/place-bar.ts'
import { markWords, unmarkWords } from '../page/marked-words.ts'
import { searchFolder, strings } from '../page/page-strings.ts'
import { readPage, type PageReading } from './page-reading.ts'

let remove: (() => void) | undefined

/** Returns whether the reader was told that the link is out of date; `address` has its text directives. */
export function arrive(address: string): boolean {
  remove?.()
  const { id, directives } = readFragment(address)
  const [directive] = directives
  const isThere = id === '' || id === 'top' || document.getElementById(id) !== null
  if (!directive) {
    if (!isThere) seekPlace(id)
    return !isThere
  }
  const reading = readPage()
  const found = directives.map((one) => findDirective(reading.page, one)).find((one) => one)
  if (found) {
    // Browsers that support text directives have scrolled there already.
    if (!('fragmentDirective' in document)) goTo(reading, found)
    else {
      markWords()
      window.addEventListener('hashchange', unmarkWords, { once: true })
    }
    return false
  }
  const nearest = nearestPassage(reading.page, directive, id)
  if (nearest) goTo(reading, nearest)
  if (nearest || (isThere && id !== '')) say(strings.textChanged)
  else say(strings.wordsGone, [directive.start, directive.end].join(' '))
  return true
}

function seekPlace(id: string): void {
  const sections = [...document.querySelectorAll('.brief section[id]')].map((section) => section.id)
  const nearest = nearestPlace(id, sections)
  if (nearest === undefined) {
    say(strings.noSuchPlace, parsePlaceId(id) ? '' : id.replaceAll('-', ' '))
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
  markWords(range)
  const show = () => range.startContainer.parentElement?.scrollIntoView({ block: 'center' })
  show()
  // Lines may move once more when the text font arrives.
  void document.fonts.ready.then(show)
}

/** @param search words to offer a search for; left out if there is a passage to show */
function say(words: string, search?: string): void {
  const said = element('span', { role: 'status' })
  const close = button(strings.close, () => {
    remove?.()
    unmarkWords()
  })
  const links = search === undefined ? [] : otherWays(search.trim())
  remove = showPlaceBar(strings.linkArrival, [said, ...links, close])
  for (const link of links) link.addEventListener('click', () => remove?.())
  // Screen readers announce a live region only if it exists before its text.
  said.textContent = words
}

function otherWays(search: string): HTMLAnchorElement[] {
  const folder = searchFolder()
  return [
    element('a', { href: `#${pageParts.contents}` }, strings.toContents),
    search === ''
      ? element('a', { href: folder }, strings.toSearchPage)
      : element('a', { href: `${folder}?q=${encodeURIComponent(search)}` }, strings.toSearch),
  ]
}

/**
 * After following a search result: marks exactly what matched, with the way to the next and the
 * previous match and to clear the marks. The query comes in the address and is taken out of it, so
 * that what one shares is the clean address.
 */
import { searchStringsFor } from '../../i18n/browser-strings.ts'
import { loadNames } from '../../search/query/load.ts'
import { findTogether, findWishes, matchOf } from '../../search/query/match.ts'
import { readQuery, wholeOf, type Names } from '../../search/query/query.ts'
import { textNodesIn } from '../share/text-nodes.ts'

/** What is searched: the text itself, not what repeats it. */
const PLACES =
  '.container-title cite, .title-page h1, .standfirst, .recommendations li > div, .body h2, .paragraph > p, .endnotes li > div, .about-author p'

const strings = await searchStringsFor(document.documentElement.lang)

async function mark(query: string): Promise<void> {
  history.replaceState(history.state, '', location.pathname + location.hash)
  const folder =
    document.querySelector<HTMLElement>('[data-search-folder]')?.dataset['searchFolder']
  const names = await loadNames(folder ?? '/search/')
  const ranges = [...document.querySelectorAll(PLACES)].flatMap((place) =>
    rangesIn(place, query, names),
  )
  if (ranges.length === 0) return
  // Tailwind's CSS compiler does not know ::highlight() yet.
  const style = new CSSStyleSheet()
  style.replaceSync(
    '::highlight(arrival) { background-color: var(--color-mark); text-decoration: underline 2px var(--color-red) }',
  )
  document.adoptedStyleSheets.push(style)
  CSS.highlights.set('arrival', new Highlight(...ranges))
  showBar(ranges)
}

function rangesIn(place: Element, query: string, names: Names): Range[] {
  const { text, rangeOf } = textNodesIn(place)
  const founds = findWishes(text, readQuery(query, names), names)
  const { ranges = [] } = matchOf(founds, findTogether(text, wholeOf(query))) ?? {}
  return ranges.map(({ start, end }) => rangeOf(start, end))
}

function showBar(ranges: readonly Range[]): void {
  const target = document.querySelector(':target')
  let at = Math.max(
    0,
    ranges.findIndex(({ startContainer }) => target?.contains(startContainer) ?? false),
  )
  const bar = document.createElement('section')
  bar.className = 'foot-bar arrival-bar'
  bar.ariaLabel = strings.searchTitle
  const said = document.createElement('span')
  said.role = 'status'
  const say = () => {
    said.textContent = strings.marksFound(String(at + 1), String(ranges.length))
  }
  const go = (step: number) => {
    at = (at + step + ranges.length) % ranges.length
    ranges[at]?.startContainer.parentElement?.scrollIntoView({ block: 'center' })
    say()
  }
  const clear = () => {
    CSS.highlights.delete('arrival')
    bar.remove()
  }
  bar.append(
    said,
    button(strings.previous, () => go(-1)),
    button(strings.next, () => go(1)),
    button(strings.clear, clear),
  )
  document.body.append(bar)
  say()
}

function button(words: string, press: () => void): HTMLButtonElement {
  const made = document.createElement('button')
  made.type = 'button'
  made.textContent = words
  made.addEventListener('click', press)
  return made
}

const query = new URLSearchParams(location.search).get('mark')
if (query !== null && 'highlights' in CSS) void mark(query)

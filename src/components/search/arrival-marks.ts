/**
 * Marks the matches on a page that a search result led to, with a bar to go through and clear them.
 * The query comes in the address and is removed from it, so that readers share the clean address.
 */
import { loadNames } from '../../search/query/load.ts'
import { matchTerms, rangesOf } from '../../search/query/match.ts'
import { readQuery, type Names } from '../../search/query/query.ts'
import { button, element } from '../page/dom.ts'
import { showPlaceBar } from '../page/place-bar.ts'
import { markWords, unmarkWords } from '../page/marked-words.ts'
import { searchFolder, strings } from '../page/page-strings.ts'
import { textNodesIn } from '../share/text-nodes.ts'

/** The passages that search covers. */
const PASSAGES =
  '.record-report cite, .title-page h1, .standfirst, .abstract p, .statements p, .recommendations li > div, .body h2, .paragraph > p:not(.margin-note), .endnotes li > div, .about-author p'

async function mark(query: string): Promise<void> {
  history.replaceState(history.state, '', location.pathname + location.hash)
  const names = await loadNames(searchFolder())
  const ranges = [...document.querySelectorAll(PASSAGES)].flatMap((passage) =>
    rangesIn(passage, query, names),
  )
  if (ranges.length === 0) return
  markWords(...ranges)
  showBar(ranges)
}

function rangesIn(passage: Element, query: string, names: Names): Range[] {
  const { text, rangeOf } = textNodesIn(passage)
  const matches = matchTerms(text, readQuery(query, names).terms, names)
  return rangesOf(matches).map(({ start, end }) => rangeOf(start, end))
}

function showBar(ranges: readonly Range[]): void {
  const target = document.querySelector(':target')
  let at = Math.max(
    0,
    ranges.findIndex(({ startContainer }) => target?.contains(startContainer) ?? false),
  )
  const status = element('span', { role: 'status' })
  const update = () => {
    status.textContent = strings.marksFound(String(at + 1), String(ranges.length))
  }
  const go = (step: number) => {
    at = (at + step + ranges.length) % ranges.length
    ranges[at]?.startContainer.parentElement?.scrollIntoView({ block: 'center' })
    update()
  }
  const remove = showPlaceBar(
    strings.searchTitle,
    [
      status,
      button(strings.previous, () => go(-1)),
      button(strings.next, () => go(1)),
      button(strings.clear, () => remove()),
    ],
    { stays: true, gone: unmarkWords },
  )
  update()
}

const query = new URLSearchParams(location.search).get('mark')
if (query !== null && 'highlights' in CSS) void mark(query)

/** What can be shared of a selected passage: its link, and its words with a citation. */
import { formatQuotation, locatorOf } from '../../share/quotation.ts'
import type { Stretch } from '../../share/text-fragments/page-text.ts'
import { directiveTo } from '../../share/text-fragments/passage-link.ts'
import { digits } from '../page/dom.ts'
import { strings } from '../page/page-strings.ts'
import type { PageReading } from './page-reading.ts'
import { passageAddress, shareAddress } from './share-address.ts'

/** What a citation says of the brief: the authors' names and the date of issue, formatted. */
export interface Origin {
  authors: string
  issued: string
}

export interface QuotedPassage {
  title: string
  words: string
  /** Made on demand, since finding the shortest link takes a moment. */
  link: () => string
  quotation: () => { plain: string; html: string }
}

/**
 * @param passage whole words of the page's text
 * @param selection the selection, which may end after a full stop
 */
export function quotePassage(
  reading: PageReading,
  passage: Stretch,
  selection: Stretch,
  { authors, issued }: Origin,
): QuotedPassage {
  const blocks = quotedBlocks(reading, passage)
  const words = blocks.map((block) => wordsOf(reading, block.runs, passage, selection))
  const place = reading.page[passage.from.run]?.place ?? ''
  const link = () => passageAddress(place, directiveTo(reading.page, passage))
  const locator = locatorOf(
    blocks.map(({ block, place }) => numberedPlace(block, place)),
    strings.locators,
    digits,
  )
  const title = document.querySelector('h1')?.textContent.trim() ?? ''
  return {
    title,
    words: words.map(strings.inQuotes).join('\n\n'),
    link,
    quotation: () => {
      const source = { authors, title, issued, locator, address: shareAddress(place), link: link() }
      return formatQuotation(words, source, strings.inQuotes)
    },
  }
}

interface QuotedBlock {
  block: Element
  place: string
  runs: number[]
}

/** Elements between paragraphs, quoted only if nothing else is selected. */
const BETWEEN = 'h2, .pull-quote *, .side-note *'

function quotedBlocks({ page, blockOf }: PageReading, { from, to }: Stretch): QuotedBlock[] {
  const blocks: QuotedBlock[] = []
  for (let run = from.run; run <= to.run; run += 1) {
    const { place, isNumber } = page[run] ?? {}
    const block = blockOf(run)
    if (place === undefined || isNumber) continue
    const last = blocks.at(-1)
    if (last?.block === block) last.runs.push(run)
    else blocks.push({ block, place, runs: [run] })
  }
  const running = blocks.filter(({ block }) => !block.matches(BETWEEN))
  return running.length > 0 ? running : blocks
}

function wordsOf(
  { page }: PageReading,
  runs: readonly number[],
  passage: Stretch,
  selection: Stretch,
): string {
  const parts = runs.map((run) => {
    const { text = '', offsets = [] } = page[run] ?? {}
    const start = run === passage.from.run ? passage.from.at : 0
    const end = run === passage.to.run ? Math.max(passage.to.at, endIn(selection, run)) : -1
    return text.slice(offsets[start], offsets.at(end))
  })
  return parts.join('').trim().replace(/\s+/g, ' ')
}

const endIn = ({ to }: Stretch, run: number): number => (to.run === run ? to.at : 0)

/** @returns the fragment id to cite for words of a place: of a pull quote, the paragraph that it quotes */
export function numberedPlace(block: Element, place: string): string {
  const source = block.closest('.pull-quote')?.querySelector<HTMLAnchorElement>('figcaption a')
  const passage = source && document.getElementById(source.hash.slice(1))
  return passage?.closest('.paragraph')?.id ?? place
}

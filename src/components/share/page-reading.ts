/** The page's text as browsers search it, with maps from its offsets to the page and back. */
import {
  foldPage,
  type FoldedRun,
  type Run,
  type Stretch,
} from '../../share/text-fragments/page-text.ts'
import { pointAt, type PlacedNode } from './text-nodes.ts'

/** Elements without text of the page, and this script's own. Notes open in the margin are read. */
const UNREAD =
  'script, style, template, noscript, dialog, reading-bar, .place-bar, [hidden], [popover]:not(.side-note, .toc), .side-note .number'

/** Elements of the brief that are not part of its text. */
const APPARATUS =
  '.toc, .record, .byline, .imprint, .number, .paragraph-number, .margin-note, .argued-in, .back-links, .popover-only, figcaption, button'

interface ReadRun extends Run {
  /** The innermost element that is not inline. */
  block: Element
  nodes: PlacedNode[]
}

export interface PageReading {
  page: FoldedRun[]
  /** The innermost element around a run that is not inline. */
  blockOf: (run: number) => Element
  /** The part of the page's text that is in a range. */
  stretchOf: (range: Range) => Stretch | undefined
  rangeOf: (stretch: Stretch) => Range
}

/** @returns the page's current text */
export function readPage(): PageReading {
  const runs = runsIn(document.body)
  const page = foldPage(runs, document.documentElement.lang)
  const blockOf = (run: number) => runs[run]?.block ?? document.body
  return {
    page,
    blockOf,
    stretchOf: (range) => stretchIn(range, runs, page),
    rangeOf: ({ from, to }) => {
      const range = document.createRange()
      range.setStart(...pointIn(runs[from.run], page[from.run]?.offsets[from.at] ?? 0))
      const [node, before] = pointIn(runs[to.run], (page[to.run]?.offsets[to.at] ?? 1) - 1)
      range.setEnd(node, before + 1)
      return range
    },
  }
}

function pointIn(run: ReadRun | undefined, offset: number): [Node, number] {
  return run ? pointAt(run.nodes, offset, run.block) : [document.body, 0]
}

/** Splits the text into runs: a run ends where an element that is not inline begins or ends. */
function runsIn(root: Element): ReadRun[] {
  const runs: ReadRun[] = []
  let open: ReadRun | undefined
  const read = (element: Element, around: Element): void => {
    if (element.matches(UNREAD)) return
    const isInline = getComputedStyle(element).display === 'inline' && element.tagName !== 'BR'
    const block = isInline ? around : element
    if (!isInline) open = undefined
    for (const child of element.childNodes) {
      if (child instanceof Element) read(child, block)
      if (!(child instanceof Text)) continue
      if (!open) {
        open = { text: '', block, nodes: [], place: placeOf(block), isNumber: isNumber(block) }
        runs.push(open)
      }
      open.nodes.push({ node: child, from: open.text.length })
      open.text += child.data
    }
    if (!isInline) open = undefined
  }
  read(root, root)
  return runs.filter(({ text }) => text.trim() !== '')
}

const isNumber = (block: Element): boolean => block.matches('sup:has(a), sup:has(a) *')

/** A margin note counts as its endnote, a list or table as part of the paragraph before it. */
function placeOf(block: Element): string | undefined {
  if (!block.closest('.brief') || block.closest(APPARATUS)) return undefined
  const note = block.closest<HTMLElement>('[data-note]')
  if (note) return note.dataset['note']
  const place = block.closest('.paragraph, .pull-quote, li[id], section[id]')
  if (!place) return ''
  if (place.tagName !== 'SECTION' || block.closest('h2')) return place.id
  return paragraphBefore(block, place) ?? place.id
}

function paragraphBefore(block: Element, section: Element): string | undefined {
  const paragraphs = [...section.querySelectorAll(':scope > .paragraph')]
  const before = paragraphs.findLast(
    (one) => one.compareDocumentPosition(block) & Node.DOCUMENT_POSITION_FOLLOWING,
  )
  return before?.id
}

function stretchIn(
  range: Range,
  runs: readonly ReadRun[],
  page: readonly FoldedRun[],
): Stretch | undefined {
  // A selection across paragraphs excludes the margin notes between them.
  const note = elementOf(range.commonAncestorContainer)?.closest('.side-note')
  const found = runs.flatMap(({ nodes, block }, run) => {
    if (!note && block.closest('.side-note')) return []
    return nodes
      .filter(({ node }) => range.intersectsNode(node))
      .map(({ node, from }) => ({
        run,
        start: from + (node === range.startContainer ? range.startOffset : 0),
        end: from + (node === range.endContainer ? range.endOffset : (node.nodeValue ?? '').length),
      }))
  })
  const [first, last] = [found[0], found.at(-1)]
  if (!first || !last) return undefined
  const fold = (run: number, offset: number) =>
    page[run]?.offsets.findIndex((one) => one >= offset) ?? 0
  return {
    from: { run: first.run, at: fold(first.run, first.start) },
    to: { run: last.run, at: fold(last.run, last.end) },
  }
}

const elementOf = (node: Node): Element | null =>
  node instanceof Element ? node : node.parentElement

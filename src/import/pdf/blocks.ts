/** Turns the paragraphs and headings of a PDF into Markdown blocks. */
import type { BlockContent, ListItem, PhrasingContent } from 'mdast'
import { lettersOf } from '../letters.ts'
import { doubtful, type Loss } from '../source.ts'
import { withoutReferences } from './join.ts'
import type { PrintedNote } from './notes.ts'
import { isItem, type LineGroup } from './paragraphs.ts'

/** What the conversion needs and collects. */
export interface Conversion {
  /** The type size of the text. */
  body: number
  losses: Loss[]
  notes: readonly PrintedNote[]
  /** The notes in the order of their references. */
  cited: PrintedNote[]
}

type Group = LineGroup & { text: string }

/** More words in larger type are no heading. */
const LONGEST_HEADING = 20

/** Records a doubt with the words at its place. */
export function doubt({ losses }: Conversion, kind: string, place: string, advice: string): void {
  losses.push(doubtful(kind, withoutReferences(place), advice))
}

/** @returns the blocks, and the title, which is the largest type of the first two pages */
export function blocksOf(
  groups: readonly Group[],
  conversion: Conversion,
): { title?: string; blocks: BlockContent[] } {
  const { body } = conversion
  const small = groups.filter(({ size }) => size <= body + 0.6).map(({ text }) => text)
  const letters = lettersOf(withoutReferences(small.join(' ')))
  const isLarge = ({ size }: Group) => size > 1.1 * body
  const isBold = ({ size, lines, text }: Group) =>
    lines.every((line) => line.isBold) && size > body - 0.6 && !/[.:;,]$/.test(text)
  const isHeading = (group: Group) =>
    (isLarge(group) || isBold(group)) &&
    countWords(group.text) <= LONGEST_HEADING &&
    !isQuoted(group.text, letters)
  // Very large type is the title, even if the text repeats it.
  const opening = groups.filter(
    (group) =>
      group.lines[0].page <= 2 &&
      isLarge(group) &&
      (group.size > 1.8 * body || !isQuoted(group.text, letters)),
  )
  const largest = Math.max(...opening.map(({ size }) => size))
  const title = opening.find(({ size }) => size === largest)
  const rest = groups.filter((group) => group !== title)
  const sizes = [...new Set(rest.filter(isHeading).map(({ size }) => size))].sort((a, b) => b - a)
  const blocks: BlockContent[] = []
  for (const group of rest) {
    const { size, text, lines, isDoubtful } = group
    const children = phrasingOf(text, conversion)
    const doubtIt = (kind: string, advice: string) => doubt(conversion, kind, text, advice)
    if (isDoubtful)
      doubtIt(
        'paragraphs after a page or column',
        'Look whether it continues the paragraph above it.',
      )
    if (isHeading(group)) {
      const depth = Math.min(sizes.indexOf(size) + 1, 6) as 1 | 2 | 3 | 4 | 5 | 6
      const advice = 'Look whether it is a heading or the beginning of a paragraph.'
      if (!isLarge(group)) doubtIt('headings in bold type', advice)
      blocks.push({ type: 'heading', depth, children })
    } else if (isLarge(group)) {
      const advice = 'Look whether it is a heading, a quotation or text.'
      if (!isQuoted(text, letters)) doubtIt('paragraphs in larger type', advice)
      blocks.push({ type: 'blockquote', children: [{ type: 'paragraph', children }] })
    } else if (isItem(lines[0])) {
      const words = phrasingOf(text.replace(/^\S\s+/, ''), conversion)
      const item: ListItem = {
        type: 'listItem',
        children: [{ type: 'paragraph', children: words }],
      }
      const last = blocks.at(-1)
      if (last?.type === 'list') last.children.push(item)
      else blocks.push({ type: 'list', ordered: false, spread: false, children: [item] })
    } else blocks.push({ type: 'paragraph', children })
  }
  return { ...(title && { title: withoutReferences(title.text) }), blocks }
}

/** Text with its references to notes. A raised number without a note stays one. */
export function phrasingOf(text: string, conversion: Conversion): PhrasingContent[] {
  return text.split(/(\uE000[^\uE001]*\uE001)/).flatMap((part): PhrasingContent[] => {
    const [, number, page] = /^\uE000(\d+):(\d+)\uE001$/.exec(part) ?? []
    if (number === undefined) return part === '' ? [] : [{ type: 'text', value: part }]
    const index = citeNote(Number(number), Number(page), conversion)
    if (index !== undefined) {
      const identifier = String(index)
      return [{ type: 'footnoteReference', identifier, label: identifier }]
    }
    const place = `${number} on page ${page ?? ''}`
    doubt(conversion, 'raised numbers without a note', place, 'Look whether a note is missing.')
    return [
      { type: 'html', value: '<sup>' },
      { type: 'text', value: number },
      { type: 'html', value: '</sup>' },
    ]
  })
}

/** The place of a note among those that are referred to; a note on the page itself comes first. */
function citeNote(number: number, page: number, { notes, cited }: Conversion): number | undefined {
  const all = notes.filter((note) => note.number === number)
  const note =
    all.find((one) => one.page === page) ??
    all.find((one) => one.page > page) ??
    all.find((one) => !cited.includes(one))
  if (!note) return undefined
  if (!cited.includes(note)) cited.push(note)
  return cited.indexOf(note) + 1
}

const countWords = (text: string): number => text.split(/\s+/).length

/** Whether each part of a quotation, between points of omission, is in the text. */
function isQuoted(words: string, text: string): boolean {
  const parts = withoutReferences(words)
    .split(/…|\.\.\./)
    .map(lettersOf)
  return countWords(words) > 5 && parts.every((part) => part.length > 12 && text.includes(part))
}

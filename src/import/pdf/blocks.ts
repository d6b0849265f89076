/** Turns the groups of lines of a PDF into Markdown blocks. */
import type { BlockContent, PhrasingContent } from 'mdast'
import { lettersOf } from '../letters.ts'
import { doubtful, type Loss } from '../source.ts'
import { joinLines, withoutReferences, type Vocabulary } from './join.ts'
import type { PrintedNote } from './notes.ts'
import { isItem, type LineGroup } from './paragraphs.ts'

/** What the conversion needs and collects. */
export interface Conversion {
  /** The type size of the text. */
  body: number
  vocabulary: Vocabulary
  losses: Loss[]
  notes: readonly PrintedNote[]
  /** The notes in the order of their references. */
  cited: PrintedNote[]
}

/** More words in larger type are no heading. */
const LONGEST_HEADING = 20

/** Records a doubt with the words at its place. */
export function doubt({ losses }: Conversion, kind: string, place: string, advice: string): void {
  losses.push(doubtful(kind, withoutReferences(place), advice))
}

/** Joins lines, with a doubt for each word of which nothing tells whether it has a hyphen. */
export const wordsOf = (conversion: Conversion, { lines }: Pick<LineGroup, 'lines'>): string =>
  joinLines(lines, conversion.vocabulary, (word) =>
    doubt(conversion, 'words divided at the end of a line', word, 'Look whether it has a hyphen.'),
  )

/**
 * @param groups the groups of lines
 * @param conversion sizes, words and notes; gets the doubts
 * @returns the blocks, with the title, which is the largest type of the first two pages
 */
export function blocksOf(
  groups: readonly LineGroup[],
  conversion: Conversion,
): { title?: string; blocks: BlockContent[] } {
  const joined = groups.map((group) => ({ ...group, text: wordsOf(conversion, group) }))
  const text = lettersOf(
    withoutReferences(
      joined
        .filter(({ size }) => size <= conversion.body + 0.6)
        .map((group) => group.text)
        .join(' '),
    ),
  )
  const isLarge = ({ size }: LineGroup) => size > 1.1 * conversion.body
  // Very large type is the title, even if the text repeats it.
  const opening = joined.filter(
    (group) =>
      (group.lines[0]?.page ?? 0) <= 2 &&
      isLarge(group) &&
      (group.size > 1.8 * conversion.body || !isQuoted(group.text, text)),
  )
  const largest = Math.max(...opening.map(({ size }) => size))
  const title = opening.find(({ size }) => size === largest)
  const rest = joined.filter((group) => group !== title)
  const isBold = ({ size, lines, text: words }: LineGroup & { text: string }) =>
    lines.every((line) => line.isBold) && size > conversion.body - 0.6 && !/[.:;,]$/.test(words)
  const isHeading = (group: LineGroup & { text: string }) =>
    (isLarge(group) || isBold(group)) &&
    countWords(group.text) <= LONGEST_HEADING &&
    !isQuoted(group.text, text)
  const sizes = [...new Set(rest.filter(isHeading).map(({ size }) => size))].sort((a, b) => b - a)
  const blocks: BlockContent[] = []
  for (const group of rest) {
    const { size, text: words, isDoubtful } = group
    const children = phrasingOf(words, conversion)
    if (isDoubtful)
      doubt(
        conversion,
        'paragraphs after a page or column',
        words,
        'Look whether it continues the paragraph above it.',
      )
    if (isHeading(group)) {
      const depth = Math.min(sizes.indexOf(size) + 1, 6) as 1 | 2 | 3 | 4 | 5 | 6
      const advice = 'Look whether it is a heading or the beginning of a paragraph.'
      if (!isLarge(group)) doubt(conversion, 'headings in bold type', words, advice)
      blocks.push({ type: 'heading', depth, children })
    } else if (isLarge(group)) {
      if (!isQuoted(words, text))
        doubt(
          conversion,
          'paragraphs in larger type',
          words,
          'Look whether it is a heading, a quotation or text.',
        )
      blocks.push({
        type: 'blockquote',
        children: [{ type: 'paragraph', children }],
      })
    } else if (isItem(group.lines[0] ?? { text: '' })) {
      const item = {
        type: 'listItem' as const,
        children: [
          {
            type: 'paragraph' as const,
            children: phrasingOf(words.replace(/^\S\s+/, ''), conversion),
          },
        ],
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
    doubt(
      conversion,
      'raised numbers without a note',
      `${number} on page ${page ?? ''}`,
      'Look whether a note is missing.',
    )
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

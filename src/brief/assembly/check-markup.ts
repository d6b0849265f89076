/** Refuses markup that is unsafe or that the site cannot show. */
import type { Element, Parents } from 'hast'
import { SKIP, visit } from 'unist-util-visit'
import { rankOf } from '../blocks/heading.ts'
import { error, positionOfNode, type Problem } from '../problems/problem.ts'
import type { Entry } from '../model/source.ts'
import { numberedCaption } from './check-captions.ts'
import { checkOutline, refuseHeadings } from './check-headings.ts'
import { checkImagesOf } from './check-images.ts'
import { rawHtml } from './raw-html.ts'
import { blockElements, blocksOf, plainText } from '../text/plain-text.ts'
import { checkAddress } from './web-address.ts'

/** Kinds of file, by their names in messages. */
type Piece =
  | 'A standfirst'
  | 'A section'
  | 'A summary'
  | 'A recommendation'
  | 'An endnote'
  | 'A pull quote'
  | 'A text about an author'
  | 'A definition'
  | 'An introduction'

/** Kinds that can refer to notes. */
const WITH_NOTES: readonly Piece[] = ['A section', 'A recommendation', 'A summary']

/** Kinds whose text is shown inside a paragraph. */
const ONE_PARAGRAPH: readonly Piece[] = ['A standfirst', 'A pull quote', 'A definition']

/** Kinds that may contain images. The others have no folder of figures, or are one paragraph. */
const WITH_IMAGES: readonly Piece[] = ['A section', 'A summary', 'A recommendation', 'An endnote']

/** Kinds that may be empty, or have their own problem for it. */
const MAY_BE_EMPTY: readonly Piece[] = ['A section', 'A pull quote', 'An introduction']

/**
 * @param entry a parsed file
 * @param piece its kind
 * @returns a problem for raw HTML, unsafe links, wrong images and headings, misplaced blocks, notes
 *   and note references, a body without words, and several paragraphs where the kind allows one
 */
export function checkMarkup(entry: Entry<unknown>, piece: Piece): Problem[] {
  const { file, body } = entry
  const problems: Problem[] = []
  visit(body, (node, _index, parent) => {
    if (node.type === 'raw') problems.push(rawHtml(node, file))
    if (node.type !== 'element') return undefined
    const problem = checkElement(node, parent, file, piece)
    if (problem) problems.push(problem)
    return node.tagName === 'note-definition' ? SKIP : undefined
  })
  return [
    ...problems,
    ...(WITH_IMAGES.includes(piece) ? checkImagesOf(entry) : []),
    ...checkLength(entry, piece),
    ...(piece === 'A section' ? checkOutline(entry) : refuseHeadings(entry, piece)),
  ]
}

function checkElement(
  node: Element,
  parent: Parents | undefined,
  file: string,
  piece: Piece,
): Problem | undefined {
  const position = positionOfNode(file, node)
  const note = `[^${String(node.properties['note'])}]`
  switch (node.tagName) {
    case 'note-definition': {
      const hint = 'Move the note to a file of its own in the endnotes folder.'
      return error('note-in-text', position, `The text contains the note ${note} itself.`, hint)
    }
    case 'note-reference': {
      if (WITH_NOTES.includes(piece)) return undefined
      const message = `${piece} cannot refer to a note, but this one refers to ${note}.`
      const hint = 'Only sections, recommendations and summaries can refer to notes.'
      return error('misplaced-note-reference', position, message, hint)
    }
    case 'a': {
      const problem = checkAddress(node, file)
      // A pull quote is hidden from assistive technology, and hidden content must not take focus.
      if (problem || piece !== 'A pull quote') return problem
      const message = 'A pull quote cannot contain a link.'
      return error('link-in-pull-quote', position, message, 'Remove the link and keep its words.')
    }
    case 'img': {
      if (WITH_IMAGES.includes(piece)) return undefined
      const hint = 'Move it to a section, or describe what it shows.'
      return error('picture-not-supported', position, `${piece} cannot contain an image.`, hint)
    }
    case 'table-block': {
      const cells = blockElements(node.children).filter(({ tagName }) => tagName === 'table')
      if (cells.length > 0) return checkBlock(node, parent, file, piece)
      const message = 'The block “:::table” contains no table.'
      const hint =
        'Write a table with | between its cells and a line of dashes below its first row.'
      return error('table-without-cells', position, message, hint)
    }
    case 'figure-block':
    case 'box-block':
      return checkBlock(node, parent, file, piece)
    default:
      return undefined
  }
}

/** The problem that a figure, a table with a caption or a box is where none can be, or numbers itself. */
function checkBlock(
  block: Element,
  parent: Parents | undefined,
  file: string,
  piece: Piece,
): Problem | undefined {
  const inSection = piece === 'A section'
  const isBetweenParagraphs =
    parent?.type === 'root' || (parent?.type === 'element' && parent.tagName === 'box-block')
  if (inSection && isBetweenParagraphs) return numberedCaption(block, file)
  const message = inSection
    ? 'Figures, tables with a caption and boxes cannot be inside a list, a quotation or one another.'
    : 'Only sections can contain figures, tables with a caption and boxes.'
  const hint = inSection
    ? 'Put it between two paragraphs: begin its first line at the left edge.'
    : 'Move it to a section.'
  return error('misplaced-block', positionOfNode(file, block), message, hint)
}

function checkLength({ file, line, body }: Entry<unknown>, piece: Piece): Problem[] {
  const blocks = blocksOf(body)
  if (plainText(blocks) === '') {
    // A note of `endnotes.md` begins in this line.
    if (line !== undefined) {
      const hint = 'Write its text after the colon, or delete the line.'
      return [error('empty-text', { file, line }, 'The note has no text.', hint)]
    }
    if (MAY_BE_EMPTY.includes(piece)) return []
    const hint = 'Write its text below the second ---, or delete the file.'
    return [error('empty-text', { file }, 'The file has front matter but no text.', hint)]
  }
  const [first, second] = blocks
  const fits = first?.tagName === 'p' && second === undefined
  // Headings have their own problem.
  const skipped = blocks.some((block) => rankOf(block) !== undefined)
  if (fits || skipped || !ONE_PARAGRAPH.includes(piece)) return []
  const position = positionOfNode(file, (first?.tagName === 'p' ? second : first) ?? {})
  const message = `${piece} must be one paragraph, without lists, quotations or headings.`
  const hint = 'Remove empty lines, and >, - or # at the start of a line.'
  return [error('not-one-paragraph', position, message, hint)]
}

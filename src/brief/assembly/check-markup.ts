/** Refuses markup that is unsafe or that the site cannot show. */
import type { Element, Parents, Root, RootContent } from 'hast'
import { SKIP, visit } from 'unist-util-visit'
import { rankOf } from '../blocks/heading.ts'
import { error, positionOfNode, type Problem } from '../problems/problem.ts'
import type { Entry } from '../model/source.ts'
import { numberedCaption } from './check-captions.ts'
import { checkImagesOf, misplacedBlock } from './check-images.ts'
import { rawHtml } from './raw-html.ts'
import { blockElements, blocksOf, plainText } from '../text/plain-text.ts'
import { checkAddress } from './web-address.ts'

/** Kinds of file, by their names in messages. */
export type Piece =
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

/**
 * Checks one body's markup.
 *
 * @param entry a parsed file
 * @param piece its kind
 * @returns a problem for raw HTML, unsafe links, images, misplaced blocks, notes defined in the text
 *   and note references outside sections; for a body without words, and for more than one paragraph where
 *   the kind allows one
 */
export function checkMarkup({ file, line, body }: Entry<unknown>, piece: Piece): Problem[] {
  const problems: Problem[] = []
  visit(body, (node, _index, parent) => {
    if (node.type === 'element' && node.tagName === 'note-definition') {
      problems.push(noteInText(node, file))
      return SKIP
    }
    const problem =
      node.type === 'raw' ? rawHtml(node, file) : checkElement(node, parent, file, piece)
    if (problem) problems.push(problem)
    return undefined
  })
  const ofImages = WITH_IMAGES.includes(piece) ? checkImagesOf({ file, body }) : []
  return [
    ...problems,
    ...ofImages,
    ...(isEmptyNote(line, body) ? [emptyNote(file, line)] : checkLength({ file, body }, piece)),
  ]
}

function checkElement(
  node: RootContent | Root,
  parent: Parents | undefined,
  file: string,
  piece: Piece,
): Problem | undefined {
  if (node.type !== 'element') return undefined
  if (node.tagName === 'a') return checkAddress(node, file) ?? linkInQuote(node, file, piece)
  if (node.tagName === 'img' && !WITH_IMAGES.includes(piece)) return picture(node, file, piece)
  if (node.tagName === 'table-block') {
    const problem = withoutCells(node, file)
    if (problem) return problem
  }
  const ofBlock =
    misplacedBlock(node, parent, file, piece === 'A section') ?? numberedCaption(node, file)
  if (ofBlock) return ofBlock
  const refers = node.tagName === 'note-reference' && !WITH_NOTES.includes(piece)
  return refers ? misplacedReference(node, file, piece) : undefined
}

function withoutCells(node: Element, file: string): Problem | undefined {
  if (blockElements(node.children).some(isTable)) return undefined
  const message = 'The block “:::table” contains no table.'
  const hint = 'Write a table with | between its cells and a line of dashes below its first row.'
  return error('table-without-cells', positionOfNode(file, node), message, hint)
}

const isTable = ({ tagName }: Element): boolean => tagName === 'table'

function noteInText(node: Element, file: string): Problem {
  return error(
    'note-in-text',
    positionOfNode(file, node),
    `The text contains the note [^${String(node.properties['note'])}] itself.`,
    'Move the note to a file of its own in the endnotes folder.',
  )
}

function picture(node: Element, file: string, piece: Piece): Problem {
  return error(
    'picture-not-supported',
    positionOfNode(file, node),
    `${piece} cannot contain an image.`,
    'Move it to a section, or describe what it shows.',
  )
}

/** A pull quote is hidden from assistive technology, and hidden content must not take focus. */
function linkInQuote(node: Element, file: string, piece: Piece): Problem | undefined {
  if (piece !== 'A pull quote') return undefined
  const message = 'A pull quote cannot contain a link.'
  return error(
    'link-in-pull-quote',
    positionOfNode(file, node),
    message,
    'Remove the link and keep its words.',
  )
}

function misplacedReference(node: Element, file: string, piece: Piece): Problem {
  return error(
    'misplaced-note-reference',
    positionOfNode(file, node),
    `${piece} cannot refer to a note, but this one refers to [^${String(node.properties['note'])}].`,
    'Only sections, recommendations and summaries can refer to notes.',
  )
}

/** Whether a note of `endnotes.md`, which begins in this line, has no words. */
const isEmptyNote = (line: number | undefined, body: Root): line is number =>
  line !== undefined && plainText(blocksOf(body)) === ''

function emptyNote(file: string, line: number): Problem {
  const hint = 'Write its text after the colon, or delete the line.'
  return error('empty-text', { file, line }, 'The note has no text.', hint)
}

function checkLength({ file, body }: Pick<Entry<unknown>, 'file' | 'body'>, piece: Piece) {
  const blocks = blocksOf(body)
  if (plainText(blocks) === '') {
    // Sections and pull quotes have their own problems for this.
    if (piece === 'A section' || piece === 'A pull quote') return []
    if (piece === 'An introduction') return []
    const hint = 'Write its text below the second ---, or delete the file.'
    return [error('empty-text', { file }, 'The file has front matter but no text.', hint)]
  }
  const [first, second] = blocks
  const fits = first?.tagName === 'p' && second === undefined
  // Headings have their own problem.
  const skipped = blocks.some((block) => rankOf(block) !== undefined)
  if (fits || skipped || !ONE_PARAGRAPH.includes(piece)) return []
  return [
    error(
      'not-one-paragraph',
      positionOfNode(file, (first?.tagName === 'p' ? second : first) ?? {}),
      `${piece} must be one paragraph, without lists, quotations or headings.`,
      'Remove empty lines, and >, - or # at the start of a line.',
    ),
  ]
}

/** What content may not hold: markup that is unsafe, or that breaks the page's outline. */
import type { Element } from 'hast'
import { SKIP, visit } from 'unist-util-visit'
import { error, type Problem } from './problem.ts'
import type { Entry } from './source.ts'
import { plainText } from './text.ts'

const SAFE_ADDRESS = /^(https?:\/\/|mailto:|[#?]|\/(?![\\/])|[^:\\/?#]+(?:[/?#]|$))/i

/**
 * Checks one body.
 *
 * @param entry a parsed file
 * @returns a problem for each piece of raw HTML, unsafe link, h1, picture without alternative text
 *   and note defined inside the text
 */
export function checkMarkup({ file, body }: Entry<unknown>): Problem[] {
  const problems: Problem[] = []
  visit(body, (node) => {
    const place = { file, ...node.position?.start }
    if (node.type === 'raw') {
      problems.push(
        error(
          'raw-html',
          place,
          `Raw HTML is not allowed: ${node.value.slice(0, 40)}`,
          'Write it in Markdown; to show the characters themselves, put a backslash before <.',
        ),
      )
    }
    if (node.type !== 'element') return
    if (node.tagName === 'note-definition') {
      problems.push(
        error(
          'note-in-text',
          place,
          `The note [^${String(node.properties['note'])}] is written inside the text.`,
          'Put it in a file of its own in the endnotes folder.',
        ),
      )
      return SKIP
    }
    problems.push(...checkElement(node, place.file))
    return
  })
  return problems
}

function checkElement(element: Element, file: string): Problem[] {
  const place = { file, ...element.position?.start }
  const address = element.properties[element.tagName === 'img' ? 'src' : 'href']
  if (typeof address === 'string' && !isSafeAddress(address)) {
    return [
      error(
        'unsafe-link',
        place,
        `The link “${address.slice(0, 60)}” is not allowed.`,
        'Link to an address that begins https:// or mailto:, or to #p7 and its like.',
      ),
    ]
  }
  if (element.tagName === 'h1') {
    return [
      error(
        'heading-too-high',
        place,
        `“${plainText([element])}” is a heading of the first rank, which is the brief's title.`,
        'Begin subheadings with ###.',
      ),
    ]
  }
  if (element.tagName === 'img' && !element.properties['alt']) {
    return [
      error(
        'picture-without-words',
        place,
        'The picture has no alternative text.',
        'Write what it shows between the square brackets: ![What it shows](picture.png).',
      ),
    ]
  }
  return []
}

/** Browsers drop white space and control characters inside a scheme before they obey it. */
function isSafeAddress(address: string): boolean {
  return SAFE_ADDRESS.test(decodeSafely(address).replace(/[\u0000-\u0020\u007f-\u00a0]/g, ''))
}

function decodeSafely(address: string): string {
  try {
    return decodeURIComponent(address)
  } catch (cause) {
    if (cause instanceof URIError) return address
    throw cause
  }
}

/**
 * @param entry a file that may not refer to notes
 * @param what what it is, as the message begins, e.g. `An endnote`
 * @returns a problem for each note reference in it
 */
export function refuseReferences({ file, body }: Entry<unknown>, what: string): Problem[] {
  const problems: Problem[] = []
  visit(body, 'element', (element) => {
    if (element.tagName !== 'note-reference') return
    problems.push(
      error(
        'misplaced-note-reference',
        { file, ...element.position?.start },
        `${what} cannot refer to a note, and this one refers to [^${String(element.properties['note'])}].`,
        'Refer to notes in the sections only.',
      ),
    )
  })
  return problems
}

/** The contents of a book, its landmarks, and its list of pages, which are paragraphs. */
import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import { blocksWithin } from '../brief/blocks/block.ts'
import { pageParts, titleId } from '../brief/model/address.ts'
import { titleNodes } from '../components/brief/line-breaks.ts'
import { fileOfPlaces, type BookFile, type ListedPart } from './book.ts'
import { digits, ofInterface, type Writing } from './writing.ts'

/** The file of the navigation. */
export const navigationName = 'contents.xhtml'

/**
 * @param files the other files of the book, in reading order
 * @param writing the book
 * @returns the content of the navigation document. People go to a paragraph by its number where readers
 *   let them go to a page. Source: EPUB 3.3, 7.4
 */
export function navigation(files: readonly BookFile[], writing: Writing): ElementContent[] {
  const { strings, brief } = writing
  const fileOf = fileOfPlaces(files)
  const hrefOf = (id: string): string => `${fileOf.get(id) ?? ''}#${id}`
  const heading = titleId(pageParts.contents)
  const paragraphs = brief.sections
    .flatMap(({ flow }) => blocksWithin(flow))
    .filter((block) => block.kind === 'paragraph')
  const entries = (parts: readonly ListedPart[]): ElementContent[] =>
    parts.length === 0
      ? []
      : [
          h(
            'ol',
            {},
            ...parts.map(({ id, title, below }) =>
              h('li', h('a', { href: hrefOf(id) }, ...titleNodes(title)), ...entries(below)),
            ),
          ),
        ]
  return [
    h(
      'nav.contents',
      {
        id: pageParts.contents,
        role: 'doc-toc',
        'epub:type': 'toc',
        ariaLabelledBy: heading,
      },
      h('h1', { id: heading, ...ofInterface(writing) }, strings.contents),
      ...entries(files.flatMap(({ listed }) => listed)),
    ),
    hidden('landmarks', strings.landmarks, writing, [
      ...landmark('titlepage', strings.titlePage, files),
      h('li', h('a', { href: `#${pageParts.contents}`, 'epub:type': 'toc' }, strings.contents)),
      ...landmark('bodymatter', strings.startOfText, files),
      ...landmark('endnotes', strings.endnotes, files),
      ...landmark('bibliography', strings.references, files),
    ]),
    hidden(
      'page-list',
      strings.paragraphs,
      writing,
      paragraphs.map(({ id, number }) =>
        h('li', h('a', { href: hrefOf(id) }, digits(writing, number))),
      ),
    ),
  ]
}

/** A list for readers, not for the page. */
const hidden = (
  type: 'landmarks' | 'page-list',
  title: string,
  writing: Writing,
  entries: ElementContent[],
): ElementContent =>
  h(
    'nav',
    { 'epub:type': type, ariaLabel: title, hidden: true, ...ofInterface(writing) },
    h('ol', {}, ...entries),
  )

function landmark(
  type: NonNullable<BookFile['landmark']>,
  words: string,
  files: readonly BookFile[],
): ElementContent[] {
  const first = files.find((file) => file.landmark === type)
  return first ? [h('li', h('a', { href: first.name, 'epub:type': type }, words))] : []
}

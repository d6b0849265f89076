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
 * @returns the content of the navigation document of files in reading order. People go to a paragraph by its
 *   number where readers let them go to a page. Source: EPUB 3.3, 7.4
 */
export function navigation(files: readonly BookFile[], writing: Writing): ElementContent[] {
  const { strings, brief } = writing
  const fileOf = fileOfPlaces(files)
  const hrefOf = (id: string): string => `${fileOf.get(id) ?? ''}#${id}`
  const heading = titleId(pageParts.contents)
  const paragraphs = brief.sections
    .flatMap(({ flow }) => blocksWithin(flow))
    .filter((block) => block.kind === 'paragraph')
  const entries = (parts: readonly ListedPart[]): ElementContent | undefined =>
    parts.length === 0
      ? undefined
      : h(
          'ol',
          parts.map(({ id, title, below }) =>
            h('li', h('a', { href: hrefOf(id) }, titleNodes(title)), entries(below)),
          ),
        )
  const landmark = (type: NonNullable<BookFile['landmark']>, words: string) => {
    const first = files.find((file) => file.landmark === type)
    return first && h('li', h('a', { href: first.name, 'epub:type': type }, words))
  }
  return [
    h(
      'nav.contents',
      { id: pageParts.contents, role: 'doc-toc', 'epub:type': 'toc', ariaLabelledBy: heading },
      h('h1', { id: heading, ...ofInterface(writing) }, strings.contents),
      entries(files.flatMap(({ listed }) => listed)),
    ),
    hidden('landmarks', strings.landmarks, writing, [
      landmark('titlepage', strings.titlePage),
      h('li', h('a', { href: `#${pageParts.contents}`, 'epub:type': 'toc' }, strings.contents)),
      landmark('bodymatter', strings.startOfText),
      landmark('endnotes', strings.endnotes),
      landmark('bibliography', strings.references),
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
  entries: (ElementContent | undefined)[],
): ElementContent =>
  h(
    'nav',
    { 'epub:type': type, ariaLabel: title, hidden: true, ...ofInterface(writing) },
    h('ol', entries),
  )

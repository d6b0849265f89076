/** The title page and the last pages, which have the words of the e-book's. */
import { pageParts } from '../brief/model/address.ts'
import type { Citation } from '../cite/citations.ts'
import { endFiles } from '../epub/end-pages.ts'
import { imagePaths } from '../epub/images.ts'
import { titlePage } from '../epub/title-page.ts'
import type { Writing as BookWriting } from '../epub/writing.ts'
import { call, words } from './typst.ts'
import { label, marks, type Writing } from './writing.ts'

/** What the e-book's pages are written with; images keep their paths. */
const bookOf = (writing: Writing): BookWriting => ({
  ...writing,
  images: new Map(imagePaths(writing.brief).map((path) => [path, path])),
})

/**
 * @returns the title page with the names of topics and the address as a QR code in SVG, then the abstract if there
 *   is one, and the contents
 */
export function frontPages(writing: Writing, topics: readonly string[], qr: string): string {
  const { brief, address, strings } = writing
  const [header, record, ...rest] = titlePage(bookOf(writing), topics).content
  if (header?.type !== 'element' || record === undefined) throw new Error('There is no title page.')
  const picture = rest.filter((node) => node.type === 'element' && node.tagName === 'figure')
  const abstract = rest.filter((node) => !picture.includes(node))
  // The first child is the title.
  const [, ...below] = header.children
  const publisher = brief.institution ?? brief.publisher
  return [
    call(
      'title-page',
      { publisher, address, qr, alt: strings.qrCode(address) },
      titleOf(brief.title),
      writing.text(below),
      writing.text([record]),
      writing.text(picture),
    ),
    writing.text(abstract),
    call('contents', {}, label(strings.contents, writing), marks([pageParts.contents], writing)),
  ].join('\n')
}

/** @returns statements, authors, how to cite in each style, colophon */
export const endPages = (writing: Writing, citations: readonly Citation[]): string =>
  endFiles(bookOf(writing), citations)
    .map(({ content }) => writing.text(content))
    .join('\n')

/** No line of a title ends within “U.S.-Mexico”. */
const titleOf = (title: string): string =>
  title
    .split(' ')
    .map((word) =>
      /^\S{1,20}$/.test(word) && /[-‐]/.test(word) ? call('box', {}, words(word)) : words(word),
    )
    .join(words(' '))

/** The title page and the last pages, which have the words of the e-book's. */
import type { Brief } from '../brief/model/brief.ts'
import { pageParts } from '../brief/model/address.ts'
import type { Citation } from '../cite/citations.ts'
import { endFiles } from '../epub/end-pages.ts'
import { imagePaths } from '../epub/images.ts'
import { titlePage } from '../epub/title-page.ts'
import { writingFor as bookWritingFor } from '../epub/writing.ts'
import { markupOf } from './prose.ts'
import { call, words } from './typst.ts'
import { label, marks, type Writing } from './writing.ts'

/** What the e-book's pages are written with; images keep their paths. */
const bookOf = ({ brief, address }: { brief: Brief; address: string }) =>
  bookWritingFor({
    brief,
    address,
    images: new Map(imagePaths(brief).map((path) => [path, path])),
  })

/**
 * @param writing the document
 * @param topics the names of the brief's topics
 * @param qr the address as a QR code in SVG
 * @returns the title page, then the abstract if there is one, and the contents
 */
export function frontPages(writing: Writing, topics: readonly string[], qr: string): string {
  const { brief, address, strings } = writing
  const [header, record, ...rest] = titlePage(bookOf(writing), topics).content
  if (header?.type !== 'element' || record === undefined) throw new Error('There is no title page.')
  const picture = rest.filter((node) => node.type === 'element' && node.tagName === 'figure')
  const abstract = rest.filter((node) => !picture.includes(node))
  // The first child is the title.
  const [, ...below] = header.children
  return [
    call(
      'title-page',
      {
        publisher: brief.institution ?? brief.publisher,
        address,
        qr,
        alt: strings.qrCode(address),
      },
      titleOf(brief.title),
      markupOf(below, writing),
      markupOf([record], writing),
      markupOf(picture, writing),
    ),
    markupOf(abstract, writing),
    call('contents', {}, label(strings.contents, writing), marks([pageParts.contents], writing)),
  ].join('\n')
}

/**
 * @param writing the document
 * @param citations the brief cited in each style
 * @returns statements, authors, how to cite, colophon
 */
export const endPages = (writing: Writing, citations: readonly Citation[]): string =>
  endFiles(bookOf(writing), citations)
    .map(({ content }) => markupOf(content, writing))
    .join('\n')

/** No line of a title ends within “U.S.-Mexico”. */
const titleOf = (title: string): string =>
  title
    .split(' ')
    .map((word) =>
      /^\S{1,20}$/.test(word) && /[-‐]/.test(word) ? call('box', {}, words(word)) : words(word),
    )
    .join(words(' '))

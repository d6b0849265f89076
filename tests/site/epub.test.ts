import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { epubPath } from '../../src/brief/model/address.ts'
import { idsOfBook, readBook, wordsOfBook, wordsOfPage } from '../fixtures/epub.ts'
import { builtPages, dist, idsOf } from './dist.ts'

const slug = 'us-mexico-reset'
const page = builtPages().find(({ path }) => path === `/${slug}/`)
const book = readBook(readFileSync(new URL(`.${epubPath(slug)}`, dist)))

it('has the words and numbers of the page, in its order', () => {
  if (!page) throw new Error('The page is missing.')
  expect(wordsOfBook(book)).toEqual(wordsOfPage(page.tree))
})

it('has the ids of the page’s text', () => {
  if (!page) throw new Error('The page is missing.')
  const ids = idsOf(page.tree).filter((id) => /^[prnqftb]\d+(-ref(-\d+)?|-source)?$/.test(id))
  expect(ids.length).toBeGreaterThan(30)
  expect(idsOfBook(book).filter((id) => ids.includes(id))).toEqual(ids)
})

it('declares that it is accessible', () => {
  const opf = Buffer.from(book.files['EPUB/package.opf'] ?? []).toString()
  expect(opf).toContain('EPUB Accessibility 1.1 - WCAG 2.1 Level AA')
})

it('is offered on the page', () => {
  const links = page?.html.match(/href="[^"]*brief\.epub"/g)
  // On the title page and at the end.
  expect(links).toHaveLength(2)
})

import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { pdfPath } from '../../src/brief/model/address.ts'
import {
  elementsOfType,
  joined,
  readPdf,
  runningTextOf,
  runningTextOfPage,
  textIn,
} from '../fixtures/pdf.ts'
import { builtPages, dist, elementsOf, idsOf } from './dist.ts'

const slug = 'us-mexico-reset'
const page = builtPages().find(({ path }) => path === `/${slug}/`)
if (!page) throw new Error('The page is missing.')
const bytes = readFileSync(new URL(`.${pdfPath(slug)}`, dist))
const pdf = readPdf(bytes)

it('has the words and numbers of the page, in its order', () => {
  const text = runningTextOfPage(page.tree)
  expect(text.length).toBeGreaterThan(10_000)
  expect(runningTextOf(pdf, 'en')).toBe(text)
})

it('has the notes of the page, each on the page of its number', () => {
  const notes = elementsOfType(pdf.structure, 'Note').map(({ inside }) => joined(textIn(inside)))
  const onPage = elementsOf(page.tree).filter(
    ({ tagName, properties: { id } }) => tagName === 'li' && /^n\d+$/.test(String(id)),
  )
  expect(notes).toHaveLength(onPage.length)
  for (const {
    properties: { id },
  } of onPage) {
    expect(pdf.destinations.get(String(id))?.page, String(id)).toBe(
      pdf.destinations.get(`${String(id)}-ref`)?.page,
    )
  }
})

it('has a destination for each id of the page’s text', () => {
  const ids = idsOf(page.tree).filter((id) => /^[prnqftb]\d+(-ref(-\d+)?|-source)?$/.test(id))
  expect(ids.length).toBeGreaterThan(30)
  expect([...pdf.destinations.keys()]).toEqual(expect.arrayContaining(ids))
})

it('is tagged, and says what it is', () => {
  expect(pdf.info.get('Tagged')).toBe('yes')
  expect(pdf.info.get('Author')).toBe('Arturo Sarukhan')
  expect(pdf.info.get('Page size')).toContain('letter')
  expect(bytes.toString('latin1')).toMatch(/\/Lang \(en[^)]*\)/)
  expect(bytes.toString()).toContain('All rights in the text stay with its author')
})

it('is offered on the page and to reference managers', () => {
  // On the title page and at the end.
  expect(page.html.match(/href="?[^"> ]*brief\.pdf/g)).toHaveLength(2)
  expect(page.html).toMatch(
    /name="?citation_pdf_url"? content="?[^"> ]*\/us-mexico-reset\/brief\.pdf/,
  )
})

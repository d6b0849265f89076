import { expect, it } from 'vitest'
import { fileDownloads, recordFiles } from '../../../src/components/brief/downloads.ts'
import { exampleAddresses } from '../../../src/components/library/example-addresses.ts'
import { pageTitle } from '../../../src/components/library/paging.ts'
import { briefWith } from '../cite/drafts.ts'

it('files are offered with the format that readers know, and their size', () => {
  const names = ['a.XLSX', 'b.doc', 'c.d.pptx', 'e.csv']
  const files = names.map((name) => ({ name, size: 24_000 }))
  expect(fileDownloads(briefWith({ files }))).toEqual([
    { name: 'a.XLSX', address: '/test-brief/files/a.XLSX', label: 'a.XLSX (Excel, 24 kB)' },
    { name: 'b.doc', address: '/test-brief/files/b.doc', label: 'b.doc (Word, 24 kB)' },
    {
      ...{ name: 'c.d.pptx', address: '/test-brief/files/c.d.pptx' },
      label: 'c.d.pptx (PowerPoint, 24 kB)',
    },
    { name: 'e.csv', address: '/test-brief/files/e.csv', label: 'e.csv (CSV, 24 kB)' },
  ])
  expect(fileDownloads(briefWith())).toEqual([])
})

it('the record is offered in each format', () => {
  expect(recordFiles.map(({ name, path }) => `${name} ${path('a')}`)).toEqual([
    ...['BibTeX /a/cite.bib', 'RIS /a/cite.ris', 'CSL-JSON /a/cite.json'],
  ])
})

it('the addresses of a brief are shown by examples, with a recommendation only if there is one', () => {
  const paths = (recommendations = briefWith().recommendations) =>
    exampleAddresses(briefWith({ recommendations }), 'en').map(
      ({ words, path }) => `${words} ${path}`,
    )
  expect(paths()).toEqual([
    ...['Policy brief /test-brief/', 'Paragraph 1 /test-brief/#p1'],
    'Recommendation 1 /test-brief/r1/',
    ...['Markdown /test-brief/brief.md', 'BibTeX /test-brief/cite.bib'],
  ])
  expect(paths([])).toHaveLength(4)
})

it('later pages of a list have their numbers in the title', () => {
  expect(pageTitle('Topics', { currentPage: 1, lastPage: 3 }, 'en')).toBe('Topics')
  expect(pageTitle('Topics', { currentPage: 2, lastPage: 3 }, 'en')).toBe('Topics, page 2 of 3')
})

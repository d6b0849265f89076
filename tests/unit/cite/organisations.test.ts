/** Organisations and name suffixes: no format takes the name of an organisation apart. */
import { Cite } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import { parse as parseBibtex } from '@retorquere/bibtex-parser'
import { describe, expect, it } from 'vitest'
import { formatCitations } from '../../../src/cite/citations.ts'
import { citationFiles } from '../../../src/cite/files.ts'
import { highwireTags } from '../../../src/cite/highwire.ts'
import { schemaOrg } from '../../../src/cite/json-ld.ts'
import { author, briefWith, organisation, recordWith } from './drafts.ts'

const NAMES = [
  'National Audit Office',
  'Department for Environment, Food and Rural Affairs',
  'Ministry of Trade & Industry',
  'Johns Hopkins University',
]

const citedIn = (changes: Parameters<typeof recordWith>[0]) =>
  Object.fromEntries(
    formatCitations(recordWith(changes), '').map(({ style, ...citation }) => [style.id, citation]),
  )

const plain = (html = '') => html.replaceAll('&#38;', '&').replaceAll(/<[^>]+>/g, '')

describe.each(NAMES)('%s', (name) => {
  const authors = [organisation(name)]

  it('is whole in every citation', () => {
    for (const { reference, inText } of Object.values(citedIn({ authors }))) {
      expect(plain(reference).startsWith(`${name}. `)).toBe(true)
      expect(inText.whole).toContain(`(${name}`)
    }
  })

  it('is one author in BibTeX, by two parsers', () => {
    const file = citationFiles.bib.write(recordWith({ authors }), '')
    expect(file).toMatch(/author = \{\{.+\}\}/)
    expect(parseBibtex(file).entries[0]?.fields.author).toEqual([{ name }])
    expect(new Cite(file).data).toMatchObject([{ author: [{ family: name }] }])
  })

  it('is a literal in CSL-JSON, and on one line of RIS without a comma', () => {
    const record = recordWith({ authors })
    const { data } = new Cite(citationFiles.json.write(record, ''))
    expect(data).toMatchObject([{ author: [{ literal: name }] }])
    const ris = citationFiles.ris.write(record, '')
    expect(ris).toContain(`AU  - ${name.replaceAll(',', '')}\r\n`)
  })

  it('is an organisation for machines that read the page', () => {
    const changes = { authors: [{ ...organisation(name), ror: '03yrm5c26' }] }
    expect(schemaOrg(briefWith(changes), recordWith(changes))).toMatchObject({
      author: [{ '@type': 'Organization', '@id': 'https://ror.org/03yrm5c26', name }],
    })
    // Zotero takes what is before the comma for the family name, and there is no other.
    const [, content] = highwireTags(recordWith({ authors }))[1] ?? []
    expect(content).toBe(`${name.replaceAll(',', '')},`)
  })
})

describe('an organisation beside people', () => {
  const authors = [author('Ana', 'Ruiz'), organisation('World Bank')]

  it('is listed as they are', () => {
    const { apa, chicago, mla } = citedIn({ authors })
    expect(plain(apa?.reference)).toMatch(/^Ruiz, A\., & World Bank\. \(2021\)/)
    expect(plain(chicago?.reference)).toMatch(/^Ruiz, Ana, and World Bank\. 2021/)
    expect(plain(mla?.reference)).toMatch(/^Ruiz, Ana, and World Bank\. /)
  })

  it('is not repeated as the publisher by APA if it is the only author', () => {
    const changes = { authors: [organisation('A Press')] }
    const { apa, chicago } = citedIn(changes)
    expect(apa?.reference).toBe('A Press. (2021). <i>A Test</i>. https://example.org/test-brief/')
    expect(chicago?.reference).toContain('“A Test.” A Press.')
  })
})

describe('a name with a suffix', () => {
  const authors = [{ ...author('Martin Luther', 'King'), suffix: 'Jr.' }]

  it('has it where each style has it', () => {
    const { apa, chicago, mla } = citedIn({ authors })
    expect(plain(apa?.reference)).toMatch(/^King, M\. L\., Jr\. \(2021\)/)
    expect(plain(chicago?.reference)).toMatch(/^King, Martin Luther, Jr\. 2021/)
    expect(plain(mla?.reference)).toMatch(/^King, Martin Luther, Jr\. /)
  })

  it('has it in every file', () => {
    const record = recordWith({ authors })
    expect(record.author).toEqual([{ family: 'King', given: 'Martin Luther', suffix: 'Jr.' }])
    expect(
      parseBibtex(citationFiles.bib.write(record, '')).entries[0]?.fields.author,
    ).toMatchObject([{ lastName: 'King', firstName: 'Martin Luther', suffix: 'Jr.' }])
    expect(citationFiles.ris.write(record, '')).toContain('AU  - King, Martin Luther, Jr.\r\n')
  })
})

it('a single author with two family names and two given names stays one in Zotero', () => {
  const authors = [author('Ana María', 'Ruiz Ibáñez')]
  expect(highwireTags(recordWith({ authors }))[1]).toEqual([
    'citation_author',
    'Ruiz Ibáñez, Ana María;',
  ])
})

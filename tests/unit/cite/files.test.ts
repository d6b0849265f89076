/** Citation files, read with the parsers of other projects. */
import { Cite } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import { parse as parseBibtex } from '@retorquere/bibtex-parser'
import { parse as parseRis } from 'astrocite-ris'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { citationFiles } from '../../../src/cite/files.ts'
import { address, author, awkward, chapter, recordWith } from './drafts.ts'

const inferred = 'Year inferred'
const { bib, ris, json } = citationFiles
const authors = [author('Ana', 'Ruiz'), author('Juana', 'de la Cruz')]

/** Letters, digits and the characters with a special meaning in one of the formats. */
const signs = Array.from('abÁñ北 Z9.,:;-–“’&%$#_{}~^\\"</>|')

/** Titles as editors type them: a line of words and punctuation. */
const line = fc
  .string({ minLength: 1, unit: fc.constantFrom(...signs) })
  .map((text) => text.trim().replace(/\s+/g, ' '))
  .filter((text) => text !== '')

describe('BibTeX', () => {
  it('of a chapter is read as written', () => {
    const file = bib.write(recordWith({ ...chapter, authors }), inferred)
    const { errors, entries } = parseBibtex(file, { sentenceCase: false })
    expect(errors).toEqual([])
    expect(entries).toMatchObject([
      {
        type: 'incollection',
        key: 'test-brief',
        fields: {
          author: [
            { firstName: 'Ana', lastName: 'Ruiz' },
            { firstName: 'Juana', prefix: 'de la', lastName: 'Cruz' },
          ],
          booktitle: 'The Whole: A Report',
          publisher: ['A Press'],
          year: '[2021]',
          language: 'en',
          abstract: 'A standfirst.',
          url: address,
        },
      },
    ])
  })

  it('of a dated report is read by Citation.js too', () => {
    const [item] = new Cite(bib.write(recordWith({ issued: '2021-01-15', title: awkward }), ''))
      .data
    expect(item).toMatchObject({
      type: 'report',
      title: awkward,
      publisher: 'A Press',
      issued: { 'date-parts': [[2021, 1, 15]] },
      author: [{ family: 'Ruiz', given: 'Ana' }],
      URL: address,
    })
  })

  it('keeps a name with "and" in it one name', () => {
    const file = bib.write(recordWith({ authors: [author('Ana', 'Land and Sea')] }), '')
    expect(parseBibtex(file).entries[0]?.fields.author).toHaveLength(1)
  })

  it('keeps every title', () => {
    fc.assert(
      fc.property(line, (title) => {
        const file = bib.write(recordWith({ title }), '')
        const { errors, entries } = parseBibtex(file, { sentenceCase: false })
        expect(errors).toEqual([])
        expect(entries[0]?.fields['title']).toBe(title)
      }),
    )
  })

  it('keeps the signs of every field', () => {
    const signs = '50% of A & B_c #1 {x} $5 ~ ^'
    const named = { publisher: signs, containerTitle: signs }
    const other = { ...named, issued: '2021', series: { title: signs, number: signs } }
    for (const record of [recordWith({ ...chapter, ...named }), recordWith(other)]) {
      const { errors, entries } = parseBibtex(bib.write(record, ''), { sentenceCase: false })
      expect(errors).toEqual([])
      const { booktitle, series, number, publisher, institution } = entries[0]?.fields ?? {}
      const found = [booktitle, series, number, publisher, institution].flat()
      expect(found.filter((value) => value !== undefined && value !== signs)).toEqual([])
      expect(found.filter((value) => value === signs).length).toBeGreaterThanOrEqual(2)
    }
  })
})

describe('RIS', () => {
  it('of a chapter is read as written', () => {
    expect(
      parseRis(ris.write(recordWith({ ...chapter, authors, title: awkward }), inferred)),
    ).toEqual([
      {
        id: 'test-brief',
        type: 'chapter',
        title: awkward,
        'container-title': 'The Whole: A Report',
        author: [
          { family: 'Ruiz', given: 'Ana' },
          { family: 'Cruz', given: 'Juana', 'non-dropping-particle': 'de la' },
        ],
        issued: { 'date-parts': [['2021']] },
        publisher: 'A Press',
        note: inferred,
        language: 'en',
        abstract: 'A standfirst.',
        URL: address,
      },
    ])
  })

  it('of a dated report is read as written', () => {
    expect(parseRis(ris.write(recordWith({ issued: '2021-01-15' }), inferred))).toMatchObject([
      { type: 'report', issued: { 'date-parts': [['2021', '01', '15']] } },
    ])
  })

  it('has one tag a line, however long or broken the words are', () => {
    fc.assert(
      fc.property(line, line, (title, publisher) => {
        const file = ris.write(recordWith({ title: `${title}\n${title}`, publisher }), '')
        const lines = file.split('\r\n')
        expect(lines.pop()).toBe('')
        expect(lines.filter((text) => !/^[A-Z][A-Z0-9] {2}- /.test(text))).toEqual([])
      }),
    )
  })
})

describe('CSL-JSON', () => {
  it('is read by Citation.js without a change', () => {
    const record = recordWith({ ...chapter, authors, title: awkward })
    const [item] = new Cite(json.write(record, '')).data
    // Citation.js adds the origin of an item.
    expect({ ...item, _graph: undefined }).toEqual(record)
  })
})

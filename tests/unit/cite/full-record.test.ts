/** The fields of the record in every format that has a place for them. */
import { Cite } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import { parse as parseBibtex } from '@retorquere/bibtex-parser'
import { parse as parseRis } from 'astrocite-ris'
import { describe, expect, it } from 'vitest'
import { formatCitations } from '../../../src/cite/citations.ts'
import { citationFiles } from '../../../src/cite/files.ts'
import { highwireTags, pdfOf } from '../../../src/cite/highwire.ts'
import { schemaOrg } from '../../../src/cite/json-ld.ts'
import { address, author, briefWith, chapter, recordWith, workingPaper } from './drafts.ts'

const { bib, ris, json } = citationFiles
const record = recordWith(workingPaper)
const inChapter = { ...workingPaper, ...chapter, type: 'chapter' as const }

const referencesOf = (changes: Parameters<typeof recordWith>[0]) =>
  Object.fromEntries(
    formatCitations(recordWith(changes), '').map(({ style, reference }) => [style.id, reference]),
  )

describe('a working paper', () => {
  it('is cited with its kind, number, edition, editors and DOI', () => {
    expect(referencesOf(workingPaper)).toEqual({
      apa: 'National Audit Office, &#38; King, A., Jr. (2021). <i>A Test: How it went</i> (E. Silva, Ed.; T. Tran, Trans.; Working Paper No. 12; 2nd ed., Water Papers). Institute of Water, A Press. https://doi.org/10.1234/abc_d',
      chicago:
        'National Audit Office, and Ada King Jr. 2021. “A Test: How It Went.” Working paper 12. Edited by Eva Silva. Translated by Tom Tran. 2nd ed. Water Papers. Institute of Water, A Press. https://doi.org/10.1234/abc_d.',
      mla: 'National Audit Office, and Ada King Jr. <i>A Test: How It Went</i>. Edited by Eva Silva, Translated by Tom Tran, 2nd ed., Working paper, 12, Institute of Water, A Press, 2021, https://doi.org/10.1234/abc_d.',
    })
  })

  it('is a technical report in BibTeX', () => {
    const { errors, entries } = parseBibtex(bib.write(record, ''), { sentenceCase: false })
    expect(errors).toEqual([])
    expect(entries).toMatchObject([
      {
        type: 'techreport',
        fields: {
          title: 'A Test: How it went',
          type: 'Working paper',
          series: 'Water Papers',
          number: '12',
          edition: '2',
          editor: [{ firstName: 'Eva', lastName: 'Silva' }],
          translator: [{ firstName: 'Tom', lastName: 'Tran' }],
          institution: ['Institute of Water'],
          publisher: ['A Press'],
          doi: '10.1234/abc_d',
          isbn: '978-0-306-40615-7',
          abstract: 'An abstract.',
        },
      },
    ])
    expect(entries[0]?.fields.keywords).toEqual(expect.arrayContaining(['water', 'cities']))
  })

  it('is a report in RIS', () => {
    expect(parseRis(ris.write(record, ''))).toMatchObject([
      {
        type: 'report',
        title: 'A Test: How it went',
        genre: 'Working paper',
        number: '12',
        edition: '2',
        publisher: 'Institute of Water, A Press',
        DOI: '10.1234/abc_d',
        keyword: ['water', 'cities'],
        note: 'ISBN 978-0-306-40615-7',
      },
    ])
    expect(ris.write(record, '')).toContain('A4  - Tran, Tom\r\n')
  })

  it('is read by Citation.js from CSL-JSON without a change', () => {
    const [item] = new Cite(json.write(record, '')).data
    expect({ ...item, _graph: undefined }).toEqual(record)
    expect(record.custom).toEqual({
      institution: 'Institute of Water',
      publisher: 'A Press',
      license: 'https://creativecommons.org/licenses/by/4.0/',
    })
  })

  it('has Highwire tags for its numbers, and for its PDF', () => {
    const permalink = (path: string) => `https://example.org${path}`
    const pdf = pdfOf(permalink, briefWith(workingPaper))
    expect(pdf).toBe(`${address}files/report.pdf`)
    expect(highwireTags(record, pdf)).toEqual(
      expect.arrayContaining([
        ['citation_editor', 'Silva, Eva'],
        ['citation_publisher', 'A Press'],
        ['citation_technical_report_institution', 'Institute of Water'],
        ['citation_technical_report_number', '12'],
        ['citation_series_title', 'Water Papers'],
        ['citation_isbn', '978-0-306-40615-7'],
        ['citation_doi', '10.1234/abc_d'],
        ['citation_keywords', 'water; cities'],
        ['citation_pdf_url', `${address}files/report.pdf`],
      ]),
    )
    expect(pdfOf(permalink, { slug: 'a', original: 'https://example.org/a.pdf' })).toBe(
      'https://example.org/a/brief.pdf',
    )
  })

  it('is a scholarly article in JSON-LD', () => {
    expect(schemaOrg(briefWith(workingPaper), record)).toMatchObject({
      '@type': 'ScholarlyArticle',
      name: 'A Test: How it went',
      genre: 'Working paper',
      abstract: 'An abstract.',
      keywords: ['water', 'cities'],
      version: '2',
      license: 'https://creativecommons.org/licenses/by/4.0/',
      sameAs: 'https://doi.org/10.1234/abc_d',
      identifier: [
        { propertyID: 'DOI', value: '10.1234/abc_d' },
        { propertyID: 'ISBN', value: '978-0-306-40615-7' },
      ],
      isPartOf: { '@type': 'CreativeWorkSeries', name: 'Water Papers' },
      sourceOrganization: { name: 'Institute of Water' },
      publisher: { name: 'A Press' },
      funding: { '@type': 'Grant', description: 'A foundation paid for it.' },
      associatedMedia: [
        { contentUrl: `${address}files/report.pdf`, encodingFormat: 'application/pdf' },
      ],
    })
  })
})

it('an author has the ROR ID of an affiliation only if it is the only one', () => {
  const affiliations = (...affiliation: string[]) => {
    const { author: agents } = schemaOrg(
      briefWith({ authors: [{ ...author('Ada', 'King'), affiliation, ror: '05dxps055' }] }),
      record,
    )
    return agents
  }
  const id = 'https://ror.org/05dxps055'
  expect(affiliations('A School')).toMatchObject([
    { affiliation: [{ '@id': id, name: 'A School' }] },
  ])
  expect(affiliations('A School', 'Another')).not.toMatchObject([{ affiliation: [{ '@id': id }] }])
})

describe('a chapter', () => {
  it('has its editors with the book, and the number of the series', () => {
    expect(referencesOf({ ...inChapter, doi: undefined })).toMatchObject({
      apa: expect.stringContaining(
        'In E. Silva (Ed.), <i>The Whole: A Report</i> (2nd ed.).',
      ) as string,
      chicago: expect.stringContaining('edited by Eva Silva') as string,
    })
    expect(recordWith(inChapter)).toMatchObject({
      type: 'chapter',
      'collection-number': '12',
      publisher: 'A Press',
    })
    expect(
      parseBibtex(bib.write(recordWith(inChapter), ''), { sentenceCase: false }).entries,
    ).toMatchObject([{ type: 'incollection', fields: { series: 'Water Papers', number: '12' } }])
    expect(parseRis(ris.write(recordWith(inChapter), ''))).toMatchObject([
      { type: 'chapter', 'collection-title': 'Water Papers', ISBN: '978-0-306-40615-7' },
    ])
  })
})

describe('the kinds of publications', () => {
  it('are told apart in a citation and in RIS', () => {
    const kinds = (['policy-brief', 'working-paper', 'report'] as const).map((type) => ({
      apa: referencesOf({ type }).apa?.replace(/^.*<\/i>|A Press.*$/g, ''),
      ris: /M3 {2}- (.*)\r/.exec(ris.write(recordWith({ type }), ''))?.[1],
      json: schemaOrg(briefWith({ type }), recordWith({ type }))['@type'],
    }))
    expect(kinds).toEqual([
      { apa: ' [Policy brief]. ', ris: 'Policy brief', json: 'Report' },
      { apa: ' [Working paper]. ', ris: 'Working paper', json: 'ScholarlyArticle' },
      { apa: '. ', ris: undefined, json: 'Report' },
    ])
  })

  it('are named in the language of the brief', () => {
    expect(recordWith({ type: 'policy-brief', lang: 'es' }).genre).toBe('Documento de políticas')
  })

  it('without a name are numbered in their series', () => {
    const series = { title: 'Coast Papers', number: '17' }
    expect(referencesOf({ type: 'report', series })).toEqual({
      apa: 'Ruiz, A. (2021). <i>A Test</i> (Coast Papers No. 17). A Press. https://example.org/test-brief/',
      chicago:
        'Ruiz, Ana. 2021. “A Test.” Coast Papers 17. A Press. https://example.org/test-brief/.',
      mla: 'Ruiz, Ana. <i>A Test</i>. Coast Papers, 17, A Press, 2021, https://example.org/test-brief/.',
    })
  })
})

it('a subtitle follows a question mark without a colon, and a French colon has a space', () => {
  const title = (changes: Parameters<typeof recordWith>[0]) => recordWith(changes).title
  expect(title({ title: 'Why?', subtitle: 'A note' })).toBe('Why? A note')
  expect(title({ title: 'L’eau', subtitle: 'un bien', lang: 'fr' })).toBe('L’eau\u202f: un bien')
})

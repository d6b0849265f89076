import { fromHtml } from 'hast-util-from-html'
import { describe, expect, it } from 'vitest'
import { highwireTags } from '../../../src/cite/highwire.ts'
import { schemaOrg, scriptJson } from '../../../src/cite/json-ld.ts'
import { address, author, awkward, briefWith, chapter, recordWith } from './drafts.ts'

describe('Highwire tags', () => {
  it('of a report have its institution and no book', () => {
    const authors = [author('Ana', 'Ruiz'), author('Ko', 'Ito')]
    expect(highwireTags(recordWith({ authors, issued: '2021-01-15' }))).toEqual([
      ['citation_title', 'A Test'],
      ['citation_author', 'Ruiz, Ana'],
      ['citation_author', 'Ito, Ko'],
      ['citation_publication_date', '2021/01/15'],
      ['citation_language', 'en'],
      ['citation_publisher', 'A Press'],
      ['citation_technical_report_institution', 'A Press'],
      ['citation_fulltext_html_url', address],
    ])
  })

  it('of a chapter have the container after the institution, so that Zotero keeps it', () => {
    const names = highwireTags(recordWith(chapter)).map(([name]) => name)
    expect(names.indexOf('citation_inbook_title')).toBeGreaterThan(
      names.indexOf('citation_technical_report_institution'),
    )
  })
})

describe('JSON-LD', () => {
  it('of a chapter has its container and its parts', () => {
    const brief = briefWith(chapter)
    expect(schemaOrg(brief, recordWith(chapter))).toMatchObject({
      '@type': 'Chapter',
      isPartOf: { '@type': 'Report', name: 'The Whole: A Report' },
      author: [{ '@type': 'Person', name: 'Ana Ruiz' }],
      datePublished: '2021',
      hasPart: [
        { url: `${address}#r1`, name: 'Do it.' },
        { url: `${address}#first-things`, name: 'First things' },
        { url: `${address}#last-things`, name: 'Last things' },
      ],
    })
  })

  it('says where the files with its text are', () => {
    const data = schemaOrg(briefWith(), recordWith())
    expect(data).toHaveProperty('encoding', [
      {
        '@type': 'MediaObject',
        encodingFormat: 'application/pdf',
        contentUrl: `${address}brief.pdf`,
      },
      {
        '@type': 'MediaObject',
        encodingFormat: 'application/epub+zip',
        contentUrl: `${address}brief.epub`,
      },
      {
        '@type': 'MediaObject',
        encodingFormat: 'text/markdown',
        contentUrl: `${address}brief.md`,
      },
    ])
  })

  it('of a brief without a container is a report', () => {
    const data = schemaOrg(briefWith(), recordWith())
    expect(data).toMatchObject({ '@type': 'Report' })
    expect(data).not.toHaveProperty('isPartOf')
  })

  it('cannot end a script element, whatever a title says', () => {
    const json = scriptJson({ title: `${awkward}<!--<script>` })
    const { children } = fromHtml(`<script type="application/ld+json">${json}</script><p>`, {
      fragment: true,
    })
    expect(children).toMatchObject([{ tagName: 'script' }, { tagName: 'p' }])
    expect(JSON.parse(json)).toEqual({ title: `${awkward}<!--<script>` })
  })
})

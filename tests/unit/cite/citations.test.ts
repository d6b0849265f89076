import { beforeAll, describe, expect, it } from 'vitest'
import { formatCitations, type Citation } from '../../../src/cite/citations.ts'
import { citationStyles, localeFor } from '../../../src/cite/styles.ts'
import type { CslItem } from '../../../src/cite/csl-record.ts'
import { author, chapter, recordWith } from './drafts.ts'

const cite = (record: CslItem): Record<string, Citation> =>
  Object.fromEntries(
    formatCitations(record, 'recommendation #').map((citation) => [citation.style.id, citation]),
  )

// Creating the engines is slow; all tests share them.
beforeAll(() => {
  for (const lang of ['en', 'es']) formatCitations(recordWith({ lang }), '')
}, 120_000)

describe('the published styles', () => {
  it.each([
    ['apa', '7th edition'],
    ['chicago', 'Chicago Manual of Style 17th edition (author-date)'],
    ['mla', 'Modern Language Association 9th edition'],
  ])('%s is the %s by its own title', (id, title) => {
    const style = citationStyles.find((candidate) => candidate.id === id)
    expect(/<title>([^<]*)/.exec(style?.xml ?? '')?.[1]).toContain(title)
  })

  it('are named in the language of the brief', () => {
    const names = Object.values(cite(recordWith({ lang: 'es' }))).map(({ style }) => style.name)
    expect(names).toEqual([
      'APA, 7.ª edición',
      'Chicago, 17.ª edición, autor-fecha',
      'MLA, 9.ª edición',
    ])
  })

  it('have a locale for the language of the brief', () => {
    expect(['en', 'es-MX', 'fr', 'xx'].map(localeFor)).toEqual(['en-US', 'es-ES', 'fr-FR', 'en-US'])
  })
})

describe('the list entry', () => {
  it('cites a chapter of inferred date', () => {
    const { apa, chicago, mla } = cite(recordWith(chapter))
    expect(apa?.reference).toBe(
      'Ruiz, A. ([2021]). A Test. In <i>The Whole: A Report</i>. A Press. https://example.org/test-brief/',
    )
    expect(chicago?.reference).toBe(
      'Ruiz, Ana. [2021]. “A Test.” In <i>The Whole: A Report</i>. A Press. https://example.org/test-brief/.',
    )
    expect(mla?.reference).toBe(
      'Ruiz, Ana. “A Test.” <i>The Whole: A Report</i>, A Press, [2021], https://example.org/test-brief/.',
    )
  })

  it('cites a report with a day, by three authors', () => {
    const authors = [author('Ana', 'Ruiz'), author('Juana', 'de la Cruz'), author('Ko', 'Ito')]
    const { apa, chicago, mla } = cite(recordWith({ authors, issued: '2021-01-15' }))
    expect(apa?.reference).toMatch(
      /^Ruiz, A., de la Cruz, J., &#38; Ito, K. \(2021.*\). <i>A Test<\/i>\. A Press\./,
    )
    expect(chicago?.reference).toMatch(/^Ruiz, Ana, Juana de la Cruz, and Ko Ito. 2021. “A Test.”/)
    expect(mla?.reference).toMatch(/^Ruiz, Ana, et al. <i>A Test<\/i>\. A Press, 15 Jan\. 2021,/)
  })

  it.each([
    ['A $$ problem: $& and $<b>', 'A $$ problem: $&#38; and $&#60;b&#62;'],
    ['Of <i>this</i> and <b>that', 'Of &#60;i&#62;this&#60;/i&#62; and &#60;b&#62;that'],
  ])('prints each sign of %j', (title, printed) => {
    for (const { reference } of Object.values(cite(recordWith({ ...chapter, title })))) {
      expect(reference.toLowerCase()).toContain(printed.toLowerCase())
    }
  })

  it('has typographic quotes and escapes markup in the title', () => {
    for (const { reference } of Object.values(
      cite(recordWith({ ...chapter, title: `What's "new" <b onclick="x">here</b> & there` })),
    )) {
      expect(reference).toMatch(/What’s (“new”|‘New’)/)
      expect(reference).not.toContain('<b')
      expect(reference).toContain('&#38;')
    }
  })

  it('is in the brief’s language', () => {
    const { apa } = cite(recordWith({ ...chapter, lang: 'es' }))
    expect(apa?.reference).toContain('En <i>The Whole: A Report</i>')
    expect(apa?.inText.paragraph).toBe('(Ruiz, [2021], párr. #)')
  })

  it('follows the record, even if another with the same id was cited before', () => {
    expect(cite(recordWith({ title: 'Before' })).apa?.reference).toContain('Before')
    expect(cite(recordWith({ title: 'After' })).apa?.reference).toContain('After')
  })
})

describe('the citation within a text', () => {
  it('names a paragraph, a note and a recommendation', () => {
    const { apa, chicago, mla } = cite(recordWith(chapter))
    expect(apa?.inText).toEqual({
      whole: '(Ruiz, [2021])',
      paragraph: '(Ruiz, [2021], para. #)',
      note: '(Ruiz, [2021], Note #)',
      recommendation: '(Ruiz, [2021], recommendation #)',
    })
    expect(chicago?.inText).toEqual({
      whole: '(Ruiz [2021])',
      paragraph: '(Ruiz [2021], para. #)',
      note: '(Ruiz [2021], n. #)',
      recommendation: '(Ruiz [2021], recommendation #)',
    })
    expect(mla?.inText).toEqual({
      whole: '(Ruiz)',
      paragraph: '(Ruiz, para. #)',
      note: '(Ruiz, n. #)',
      recommendation: '(Ruiz, recommendation #)',
    })
  })

  it('is plain text', () => {
    const authors = [author('A', 'Black'), author('B', 'White & Sons')]
    expect(cite(recordWith({ authors })).apa?.inText.whole).toBe('(Black & White & Sons, 2021)')
  })
})

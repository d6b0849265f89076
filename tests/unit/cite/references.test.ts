import { describe, expect, it } from 'vitest'
import type { Citation, CitedWork, WorkItem } from '../../../src/brief/model/reference.ts'
import { plainText } from '../../../src/brief/text/plain-text.ts'
import { formatReferences } from '../../../src/cite/references/format-references.ts'
import { parseCitation } from '../../../src/content/markdown/parse-citation.ts'
import { readBibtex } from '../../../src/content/references/bibtex.ts'

/** The entries of Pandoc's manual and test suite (`test/biblio.bib`), in our own words. */
const BIB = String.raw`
@book{item1, author = {Doe, John}, title = {First Book}, year = 2005, address = {Cambridge},
  publisher = {Cambridge University Press}}
@article{item2, author = {Doe, John}, title = {Article}, year = 2006,
  journal = {Journal of Generic Studies}, volume = 6, pages = {33--34}}
@incollection{item3, author = {Doe, John and Roe, Jenny}, title = {Why Water is Wet}, year = 2007,
  booktitle = {Third Book}, editor = {Smith, Sam}, publisher = {Oxford University Press},
  address = {Oxford}}
@report{bm, author = {{Banco de M\'exico}}, title = {Informe}, year = 2020, langid = {spanish},
  institution = {Banco de México}, doi = {https://doi.org/10.5555/12345678}}
`

const works = (): WorkItem[] =>
  readBibtex(BIB, 'references.bib', 'en').works.map(({ key, item }) => ({ ...item, id: key }))

const cite = (typed: string[], style: string, lang = 'en', note = 0) => {
  const citations = typed.map((source): Citation => ({
    ...parseCitation(source),
    note,
    isLast: false,
  }))
  const printed = formatReferences({ slug: 'a', works: works(), citations, lang, style })
  return {
    citations: printed.citations.map((pieces) =>
      pieces.map(({ prose }) => plainText1(prose)).join(''),
    ),
    linked: printed.citations.map((pieces) =>
      pieces.flatMap(({ key, prose }) =>
        key === undefined ? [] : [`${key}: ${plainText(prose)}`],
      ),
    ),
    entries: printed.entries.map(({ label, prose }) => `${label ?? ''}${plainText(prose)}`),
  }
}

/** Plain text with the spaces at its ends. */
const plainText1 = (prose: Parameters<typeof plainText>[0]): string =>
  plainText([{ type: 'text', value: '|' }, ...prose, { type: 'text', value: '|' }]).slice(1, -1)

/** Source: Pandoc 3, test/pandoc-citeproc and test/command/pandoc-citeproc-*.md, Chicago author-date. */
describe('Chicago author-date', () => {
  it.each([
    ['[@item1]', '(Doe 2005)'],
    ['[@item1, p. 30]', '(Doe 2005, 30)'],
    ['[@item1, pp. 30-32, with suffix]', '(Doe 2005, 30–32, with suffix)'],
    ['[-@item1, p. 30]', '(2005, 30)'],
    [
      '[see @item2, chap. 3; also @item3, p. 34-35]',
      '(see Doe 2006, chap. 3; also Doe and Roe 2007, 34–35)',
    ],
    ['@item1', 'Doe (2005)'],
    ['@item1 [p. 30]', 'Doe (2005, 30)'],
    ['@item1 [p. 30; see also @item3]', 'Doe (2005, 30; see also Doe and Roe 2007)'],
    ['[@item1; @item2]', '(Doe 2005, 2006)'],
    ['[@bm, {p. 4}]', '(Banco de México 2020, 4)'],
  ])('prints %s as %s', (typed, printed) => {
    expect(cite([typed], 'chicago-author-date').citations).toEqual([printed])
  })

  it('lists the works by author, each author in full', () => {
    expect(cite(['@item1'], 'chicago-author-date').entries.slice(1)).toEqual([
      'Doe, John. 2005. First Book. Cambridge: Cambridge University Press.',
      'Doe, John. 2006. “Article.” Journal of Generic Studies 6: 33–34.',
      'Doe, John, and Jenny Roe. 2007. “Why Water Is Wet.” In Third Book, edited by Sam Smith. Oxford: Oxford University Press.',
    ])
  })
})

describe('other styles', () => {
  it('number the works in the order of their first citations', () => {
    const { citations, entries } = cite(['[@item3]', '@item1', '[@item3; @item1, p. 4]'], 'ieee')
    expect(citations).toEqual(['[1]', 'Doe [2]', '[1], [2, p. 4]'])
    expect(entries.map((entry) => entry.slice(0, 12))).toEqual([
      ...['[1]J. Doe an', '[2]J. Doe, F', '[3]J. Doe, “', '[4]Banco de '],
    ])
  })

  it('print short forms outside notes, full and short notes in them', () => {
    expect(cite(['[@item1, p. 4]', '@item1'], 'chicago-notes').citations).toEqual([
      '(Doe, First Book, 4)',
      'Doe (First Book)',
    ])
    const inNotes = cite(['[@item1, p. 4]', '[@item2]', '[@item1, 5]'], 'chicago-notes', 'en', 1)
    expect(inNotes.citations).toEqual([
      'John Doe, First Book (Cambridge: Cambridge University Press, 2005), 4',
      'John Doe, “Article,” Journal of Generic Studies 6 (2006): 33–34',
      'Doe, First Book, 5',
    ])
  })

  it.each([
    ['apa', 'es', '(Doe & Roe, 2007, p. 4)'],
    ['apa', 'fr', '(Doe & Roe, 2007, p. 4)'],
    ['mla', 'en', '(Doe and Roe 4)'],
    ['vancouver', 'en', '(1)'],
  ])('print %s in the language %s', (style, lang, printed) => {
    expect(cite(['[@item3, p. 4]'], style, lang).citations).toEqual([printed])
  })

  it.each([
    ['en', 'Doe and Roe (2007)'],
    ['es', 'Doe y Roe (2007)'],
    ['fr', 'Doe et Roe (2007)'],
  ])('join authors in a sentence by a word of the language %s', (lang, printed) => {
    expect(cite(['@item3'], 'apa', lang).citations).toEqual([printed])
  })

  it('name other works after one in the sentence, each with its link', () => {
    const { citations, linked } = cite(['@item2 [p. 3; @item3]'], 'apa')
    expect(citations).toEqual(['Doe (2006, p. 3; Doe & Roe, 2007)'])
    expect(linked).toEqual([['item2: Doe', 'item3: Doe & Roe, 2007']])
  })

  it('link a work that the sentence names as a whole, if it is the only one', () => {
    expect(cite(['@item2 [p. 3]'], 'apa').linked).toEqual([['item2: Doe (2006, p. 3)']])
  })

  it('link each work of a citation', () => {
    expect(cite(['[see @item2, p. 3; @item3]'], 'apa').linked).toEqual([
      ['item2: Doe, 2006, p. 3', 'item3: Doe & Roe, 2007'],
    ])
  })

  it('link a DOI', () => {
    const { entries } = formatReferences({
      ...{ slug: 'a', works: works(), citations: [], lang: 'en', style: 'apa' },
    })
    expect(JSON.stringify(entries.find(({ key }) => key === 'bm'))).toContain(
      '"href":"https://doi.org/10.5555/12345678"',
    )
  })
})

describe('a citation as typed', () => {
  const work = (typed: string): CitedWork | undefined => parseCitation(typed).works[0]

  it.each([
    ['[@a, pp. iv, vi-xi, (xv)-(xvii)]', 'page', 'iv, vi-xi', ', (xv)-(xvii)'],
    ['[@a, 33-35, 38-39 and *passim*]', 'page', '33-35, 38-39', ' and <i>passim</i>'],
    ['[@a, sec. 5]', 'section', '5', ''],
    ['[@a, § 5]', 'section', '5', ''],
    ['[@a, cap. 2]', 'chapter', '2', ''],
    ['[@a, párr. 12]', 'paragraph', '12', ''],
    ['[@a, {fig. A.3}]', 'figure', 'A.3', ''],
    ['[@a, emphasis added]', '', '', ', emphasis added'],
    ['[@a in 2020]', '', '', ' in 2020'],
    ['[@{a}, 4]', 'page', '4', ''],
  ])('%s has the locator that it says', (typed, label, locator, suffix) => {
    expect(work(typed)).toMatchObject({ key: 'a', label, locator, suffix })
  })

  it('keeps a key up to its last letter or digit', () => {
    expect(work('@doe:2020-a_1')?.key).toBe('doe:2020-a_1')
    expect(work('[see @doe2020.]')).toMatchObject({ key: 'doe2020', prefix: 'see', suffix: '.' })
  })
})

describe('BibTeX', () => {
  const only = (bib: string, lang = 'en') => readBibtex(bib, 'references.bib', lang).works[0]?.item

  it('reads accents, braces, lists of names and organisations', () => {
    const bib = String.raw`@article{a, author = {M{\"u}ller, J\"org and {\L}ukasz Kowalski and {{World Bank and IMF}}},
      title = {{NAFTA} and the {de facto} Trade---a \emph{Review} \& More}, year = {2017}, month = mar}`
    expect(only(bib)).toMatchObject({
      author: [
        { family: 'Müller', given: 'Jörg' },
        { family: 'Kowalski', given: 'Łukasz' },
        { family: 'World Bank and IMF' },
      ],
      title: 'NAFTA and the de facto Trade—a <i>Review</i> & More',
      issued: { 'date-parts': [[2017, 3]] },
    })
  })

  it('reads dates, addresses and DOIs as they are meant', () => {
    const bib = `@online{a, title = {A}, date = {2020-01-15}, urldate = {2021-02-03},
      url = {https://example.org/a_b%20c?x=1&y=2}, doi = {doi:10.1000/a_b}, langid = {spanish}}`
    expect(only(bib)).toMatchObject({
      issued: { 'date-parts': [[2020, 1, 15]] },
      accessed: { 'date-parts': [[2021, 2, 3]] },
      ...{ URL: 'https://example.org/a_b%20c?x=1&y=2', DOI: '10.1000/a_b', language: 'es' },
    })
  })

  it('leaves out entries behind %, and completes an address without https://', () => {
    const bib =
      '%@online{b,\n%  title = {B}\n%}\n@online{a, title = {A}, url = {www.example.org/a}}\n'
    const { works: read, problems } = readBibtex(bib, 'references.bib', 'en')
    expect(problems).toEqual([])
    expect(read.map(({ key, item: { URL } }) => [key, URL])).toEqual([
      ['a', 'https://www.example.org/a'],
    ])
  })

  it('names a thesis in the language of the brief', () => {
    expect(only('@phdthesis{a, title = {A}}')?.['genre']).toBe('PhD thesis')
    expect(only('@phdthesis{a, title = {A}}', 'es-MX')?.['genre']).toBe('Tesis doctoral')
  })

  it('takes the publisher of a chapter from its book, and a journal from a string', () => {
    const { works: read } = readBibtex(
      '@string{jgs = "Journal"}\n@incollection{a, title = {A}, crossref = {b}}\n@book{b, title = {B}, publisher = {P}}\n@article{c, title = {C}, journal = jgs}',
      'references.bib',
      'en',
    )
    expect(read[0]?.item).toMatchObject({ 'container-title': 'B', publisher: 'P', title: 'A' })
    expect(read[2]?.item).toMatchObject({ 'container-title': 'Journal' })
  })

  it('prints "and others" as et al.', () => {
    const { works: read } = readBibtex(
      '@book{a, author = {Doe, Jane and others}, title = {A}, year = 2020}',
      'r',
      'en',
    )
    const printed = formatReferences({
      ...{ slug: 'a', lang: 'en', style: 'chicago-author-date' },
      works: read.map(({ item }) => item),
      citations: [{ ...parseCitation('[@a]'), note: 0, isLast: false }],
    })
    expect(plainText(printed.entries[0]?.prose ?? [])).toBe('Doe, Jane, et al. 2020. A.')
    expect(plainText(printed.citations[0]?.flatMap(({ prose }) => prose) ?? [])).toBe(
      '(Doe et al. 2020)',
    )
  })
})

it('prints the works of the brief, not those of another brief with the same keys', () => {
  const entryOf = (title: string) => {
    const work: WorkItem = { id: 'a', type: 'book', title, issued: { 'date-parts': [[2001]] } }
    const brief = { slug: 'a', works: [work], citations: [], lang: 'en', style: 'ieee' }
    return formatReferences(brief).entries.map(({ label, prose }) => [label, plainText(prose)])
  }
  expect(entryOf('One $1')).toEqual([['[1]', 'One $1. 2001.']])
  expect(entryOf('Other')).toEqual([['[1]', 'Other. 2001.']])
})

import { describe, expect, it } from 'vitest'
import { formatCitations } from '../../../src/cite/citations.ts'
import { cslRecord } from '../../../src/cite/csl-record.ts'
import { readCitation } from '../../../src/search/query/citation.ts'
import { libraryOf, placesOf } from './library.ts'
import { build } from '../brief/sources.ts'

const draft = {
  sections: { 'First part': 'One.[^1]\n\nTwo.\n\nThree.' },
  endnotes: ['A note.'],
  recommendations: [{ body: 'Do it.', paragraphs: ['p1'] }],
}
const { ask } = await libraryOf([draft])
const placesFor = async (query: string) => placesOf(await ask(query))

describe('the kind of place', () => {
  const briefs = [{ slug: 'a', authors: ['Ruiz'], year: '2021' }]
  it.each([
    ['Figure 1', 'figure', 'f1'],
    ['Table 2', 'table', 't2'],
    ['box 3', 'box', 'b3'],
    ['note 4', 'endnote', 'n4'],
    ['párr. 5', 'paragraph', 'p5'],
    ['recomendación 6', 'recommendation', 'r6'],
  ])('of %s is %s', (query, kind, id) => {
    const cited = readCitation(query, { briefs, authors: [], years: [] })
    expect(cited).toEqual({ slugs: ['a'], ids: [id], kind })
  })
})

describe('a label', () => {
  const read = (query: string) =>
    readCitation(query, {
      briefs: [
        { slug: 'a', authors: ['Ana Ruiz'], year: '2021' },
        { slug: 'b', authors: ['Ko Ito', 'Ana Ruiz'], year: '2020' },
      ],
      ...{ authors: [], years: [] },
    })

  it.each([
    ['notes', 'endnote'],
    ['Authors', 'author'],
    ['about the author', 'author'],
    ['figures', 'figure'],
    ['tablas', 'table'],
    ['cuadros', 'table'],
    ['encadrés', 'box'],
    ['paras', 'paragraph'],
  ])('with no number leads to all places of its kind in all briefs: %s', (query, kind) => {
    expect(read(query)).toEqual({ slugs: ['a', 'b'], ids: [], kind })
  })

  it.each(['note', 'para', 'rec', 'box', 'zebra'])('is a word if it is short: %s', (query) => {
    expect(read(query)).toBeUndefined()
  })

  it('with a range leads to each of its places, to 50 at most', () => {
    expect(read('p. 3')?.ids).toEqual(['p3'])
    expect(read('paras. 9–11')?.ids).toEqual(['p9', 'p10', 'p11'])
    expect(read('paras. 5–3')?.ids).toEqual(['p5'])
    expect(read('paras. 1–50')?.ids).toHaveLength(50)
    expect(read('paras. 1–900')?.ids).toHaveLength(50)
  })

  it('with names leads to the briefs that have all of them', () => {
    expect(read('Ruiz, note 2')?.slugs).toEqual(['a', 'b'])
    expect(read('(Ito and Ruiz, 2020, note 2)')?.slugs).toEqual(['b'])
    expect(read('see Ruiz et al., 2021, note 2')?.slugs).toEqual(['a'])
    expect(read('(Ito, 2021, note 2)')).toBeUndefined()
    expect(read('(Ruiz, [2021])')).toEqual({ slugs: ['a'], ids: [''] })
    expect(read('Ruiz 2021')).toBeUndefined()
  })

  it('within a word is none', () => {
    expect(read('xnote 2')).toBeUndefined()
    expect(read('note 2x')).toBeUndefined()
  })

  it.each([
    ['https://example.org/a/#p2).', 'p2'],
    ['https://example.org/a/#l%C3%B3pez', 'lópez'],
    ['https://example.org/a/#100%', '100%'],
    ['https://example.org/a/#about-the-author-title', 'about-the-author'],
    ['https://example.org/a/#first-title', 'first'],
    ['https://example.org/a/#n3-ref-2', 'n3'],
    ['https://example.org/b/a/', 'a'],
  ])('an address leads to its place: %s', (query, id) => {
    expect(read(query)?.ids).toEqual([id])
  })

  it('an address of another site leads nowhere', () => {
    expect(read('https://example.org/other/#p2')).toBeUndefined()
  })
})

describe('a query that names a place', () => {
  it.each([
    ['para. 2', 'p2'],
    ['¶ 2', 'p2'],
    ['#p2', 'p2'],
    ['Paragraph 2', 'p2'],
    ['párr. 2', 'p2'],
    ['note 1', 'n1'],
    ['footnote 1', 'n1'],
    ['Recommendation 1', 'r1'],
    ['rec 1', 'r1'],
    ['(Ruiz, 2021, para. 2)', 'p2'],
    ['Ruiz 2021, para. 2', 'p2'],
    ['https://policy-briefs.example/brief-1/#p2', 'p2'],
    ['https://policy-briefs.example/brief-1/?mark=x#p2:~:text=Two', 'p2'],
    ['brief-1/r1/', 'r1'],
    ['/base/brief-1/#n1-ref', 'n1'],
    ['https://policy-briefs.example/brief-1/first-part/', 'first-part'],
    ['“Two.” — Ana Ruiz, “A Test”, 2021, para. 2, https://policy-briefs.example/brief-1/#p2', 'p2'],
    ['https://policy-briefs.example/brief-1/', ''],
  ])('leads there: %s', async (query, id) => {
    expect(await placesFor(query)).toEqual([`brief-1#${id}`])
  })

  it('may name several', async () => {
    expect(await placesFor('paras. 2–3')).toEqual(['brief-1#p2', 'brief-1#p3'])
    expect(await placesFor('recommendations')).toEqual(['brief-1#r1'])
    expect(await placesFor('endnotes')).toEqual(['brief-1#n1'])
  })

  it('may name a DOI', () => {
    const briefs = [
      { slug: 'one', authors: ['Ana Ruiz'], year: '2021' },
      { slug: 'two', authors: ['Ana Ruiz'], year: '2021', doi: '10.5555/Two' },
    ]
    const printed =
      'Ruiz, Ana, and World Bank. 2021. “Two.” Sound Press. https://doi.org/10.5555/two.'
    expect(readCitation(printed, { briefs, authors: [], years: [] })).toEqual({
      ...{ slugs: ['two'], ids: [''] },
    })
  })

  it('is not one that only has a number', async () => {
    expect(await placesFor('(Smith, 2021, para. 2)')).toEqual([])
    expect(await placesFor('2')).toEqual([])
  })
})

it('finds the place of every citation that the site prints', async () => {
  const brief = { ...build(draft).brief, slug: 'brief-1' }
  const record = cslRecord(brief, (path) => `https://policy-briefs.example${path}`)
  for (const { reference, inText } of formatCitations(record, 'recommendation #')) {
    const printed = reference.replace(/<[^>]+>/g, '')
    expect(await placesFor(printed), printed).toEqual(['brief-1#'])
    expect(await placesFor(inText.whole), inText.whole).toEqual(['brief-1#'])
    const places = { p2: inText.paragraph, r1: inText.recommendation, n1: inText.note }
    for (const [id, template] of Object.entries(places)) {
      const citation = template.replace(/#(?=[^#]*$)/, id.slice(1))
      expect(await placesFor(citation), citation).toEqual([`brief-1#${id}`])
    }
  }
})

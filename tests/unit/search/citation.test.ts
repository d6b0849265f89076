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

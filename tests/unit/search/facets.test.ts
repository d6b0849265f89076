import { expect, it } from 'vitest'
import type { Author, Brief } from '../../../src/brief/model/brief.ts'
import { facetsOf } from '../../../src/search/index/facets.ts'

const author = (given: string, family: string) => ({ given, family }) as Author
const brief = (issued: string, ...authors: Author[]) => ({ issued, authors }) as Brief

it('has each author once, by family name, and each year once, the latest first', () => {
  const [ana, zoe, oda] = [author('Ana', 'Ruiz'), author('Zoe', 'Abt'), author('Oda', 'Öst')]
  const briefs = [brief('2021', ana), brief('2023-05', zoe, ana), brief('2021-02-03', oda)]
  expect(facetsOf({ briefs, lang: 'en' })).toEqual({
    briefs: 3,
    authors: ['Zoe Abt', 'Oda Öst', 'Ana Ruiz'],
    years: ['2023', '2021'],
  })
})

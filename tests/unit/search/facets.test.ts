import { expect, it } from 'vitest'
import type { Author, Brief } from '../../../src/brief/model/brief.ts'
import { facetsOf } from '../../../src/search/index/facets.ts'

const author = (given: string, family: string) => ({ given, family }) as Author
const brief = (issued: string, ...authors: Author[]) => ({ slug: issued, issued, authors }) as Brief

it('has each author once, by family name, and each year once, the latest first', () => {
  const [ana, zoe, oda] = [author('Ana', 'Ruiz'), author('Zoe', 'Abt'), author('Oda', 'Öst')]
  const briefs = [brief('2021', ana), brief('2023-05', zoe, ana), brief('2021-02-03', oda)]
  expect(facetsOf({ briefs, lang: 'en' })).toEqual({
    briefs: [
      { slug: '2021', authors: ['Ana Ruiz'], year: '2021' },
      { slug: '2023-05', authors: ['Zoe Abt', 'Ana Ruiz'], year: '2023' },
      { slug: '2021-02-03', authors: ['Oda Öst'], year: '2021' },
    ],
    authors: ['Zoe Abt', 'Oda Öst', 'Ana Ruiz'],
    years: ['2023', '2021'],
  })
})

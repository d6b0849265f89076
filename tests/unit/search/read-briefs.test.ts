import { expect, it } from 'vitest'
import type { Candidate } from '../../../src/search/query/candidates.ts'
import { namesOf } from '../../../src/search/query/load.ts'
import { readQuery } from '../../../src/search/query/query.ts'
import { readBest } from '../../../src/search/query/read-briefs.ts'

const names = namesOf([])

/** Ids of results are known for good once they are read. */
let made = 0

/** A brief with a title and one paragraph, of which a passage may have so many terms. */
function candidate(slug: string, terms: number, text: string, title = 'Title'): Candidate {
  made += 1
  const page = {
    ...{ url: `/base/${slug}/`, meta: { title, lang: 'en' }, content: `${title} ${text}` },
    anchors: [{ id: 'p1', title: 'P', location: title.split(' ').length }],
  }
  return { terms, result: { id: `${made}`, words: [], data: () => Promise.resolve(page) } }
}

async function read(query: string, count: number, candidates: readonly Candidate[]) {
  const { terms } = readQuery(query, names)
  const none = { required: [], excluded: [], kind: undefined, asksAdvice: false, names }
  const best = await readBest(candidates, { terms, ...none }, count)
  const found = best.briefs.map(({ slug, hits }) => `${slug}#${hits.map(({ id }) => id).join()}`)
  return { found: found.join(' '), read: best.read.size, moreBriefs: best.moreBriefs }
}

const many = (count: number, text: string) =>
  Array.from({ length: count }, (_, at) => candidate(`b${at}`, 1, text))

it('as many briefs are read as are asked for, and it is said how many more may match', async () => {
  expect(await read('border', 2, many(5, 'A border.'))).toEqual({
    ...{ found: 'b0#p1 b1#p1', read: 2, moreBriefs: 3 },
  })
  expect(await read('border', 9, many(5, 'A border.'))).toMatchObject({ read: 5, moreBriefs: 0 })
  expect(await read('border', 2, [])).toEqual({ found: '', read: 0, moreBriefs: 0 })
})

it('briefs are read on, eight at a time, while none has what is sought', async () => {
  const last = candidate('last', 1, 'A border.')
  expect(await read('border', 1, [...many(8, 'Trade.'), last, ...many(9, 'Trade.')])).toEqual({
    ...{ found: 'last#p1', read: 9, moreBriefs: 9 },
  })
  expect(await read('border', 1, many(20, 'Trade.'))).toEqual({
    found: '',
    read: 20,
    moreBriefs: 0,
  })
})

it('briefs that cannot have as many terms are not read', async () => {
  const candidates = [candidate('both', 2, 'A border for trade.'), candidate('one', 1, 'A border.')]
  expect(await read('border trade', 9, candidates)).toEqual({
    ...{ found: 'both#p1', read: 1, moreBriefs: 0 },
  })
})

it('the brief whose passages say most comes first, a title counting half', async () => {
  const candidates = [
    candidate('titled', 1, 'Trade.', 'The border'),
    candidate('said', 1, 'A border, a border.'),
  ]
  expect((await read('border', 9, candidates)).found).toBe('said#p1 titled#')
})

it('only the first five are compared', async () => {
  const better = candidate('better', 1, 'A border, the border.')
  const five = many(5, 'A border.')
  expect((await read('border', 9, [...five, better])).found).toMatch(/better#p1$/)
  expect((await read('border', 9, [...five.slice(0, 4), better])).found).toMatch(/^better#p1/)
})

it('a brief with all terms apart comes before one that lacks a term', async () => {
  const candidates = [
    candidate('lacks', 1, 'A border. A border. A border.'),
    candidate('apart', 2, 'A border.'),
  ]
  const { found } = await read('border trade', 9, [...candidates].reverse())
  expect(found).toBe('apart#p1 lacks#p1')
})

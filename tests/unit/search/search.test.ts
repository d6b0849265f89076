import { describe, expect, it } from 'vitest'
import { search } from '../../../src/search/query/search.ts'
import { libraryOf, placesOf } from './library.ts'

const fillers = (count: number, text: string) => Array.from({ length: count }, () => text)

describe('nothing is said to be missing that is there', () => {
  it('finds a phrase in the last of many briefs that have all its words', async () => {
    const { ask } = await libraryOf([
      ...fillers(30, 'Law rules. Of course.'),
      'The rule of law holds.',
    ])
    const answer = await ask('"rule of law"')
    expect(placesOf(answer)).toEqual(['brief-31#p1'])
    expect(answer.missing).toEqual([])
  })

  it('says that a phrase is missing when every brief with its words was read', async () => {
    const { ask } = await libraryOf(fillers(12, 'Council security.'))
    const answer = await ask('"security council"')
    expect(answer).toMatchObject({ missing: ['“security council”'] })
  })

  it('finds a phrase with a possessive ending and with hyphens', async () => {
    const { ask } = await libraryOf(['She’s been in U.S.-Mexico talks about Russia’s aims.'])
    for (const phrase of ['she’s been in', 'US-Mexico talks', 'Russia’s aims']) {
      expect(placesOf(await ask(`"${phrase}"`))).toEqual(['brief-1#p1'])
    }
  })

  it.each(['"eau salée"', '"fleuve l’eau"', 'eau', '"known so"', 'known', '"Mexico land"'])(
    'finds what Pagefind takes for one word: %s',
    async (query) => {
      const { ask } = await libraryOf(['Le fleuve, l’eau salée. Well—known—so. Mexico’s land.'])
      const answer = await ask(query)
      expect(answer).toMatchObject({ count: 1, missing: [] })
    },
  )

  it('throws if Pagefind finds no brief for a word of the list', async () => {
    const { files } = await libraryOf(['A zebra.'])
    const engine = { search: () => Promise.resolve({ results: [] }) }
    const broken = { ...files, engine: () => Promise.resolve(engine) }
    const scope = { filters: {}, briefs: 5 }
    await expect(search('zebra', broken, scope)).rejects.toThrow('No index for “zebra”.')
  })

  it('says which word a passage lacks, and which word no passage has', async () => {
    const { ask } = await libraryOf(['A zebra.', 'A horse.'])
    const answer = await ask('zebra horse quagga')
    expect(answer.missing).toEqual(['quagga'])
    const lacks = answer.briefs.map(({ hits }) => hits[0]?.lacks)
    expect(lacks).toEqual([['horse'], ['zebra']])
  })

  it('does not call a word missing that only a filter excludes', async () => {
    const { ask } = await libraryOf(['A zebra.'])
    const answer = await ask('zebra', { filters: { year: '1999' } })
    expect(answer).toMatchObject({ count: 0, missing: [] })
  })
})

describe('topics', () => {
  const triangle = {
    term: 'Northern Triangle',
    aliases: ['Triángulo Norte'],
    searchedAs: ['CA-3 countries'],
    definition: 'El Salvador, Guatemala and Honduras.',
  }
  const texts = ['The Northern Triangle.', 'Another place.']

  it.each(['northern tri', 'Triángulo Norte', 'triang', 'CA-3 countries'])(
    'are found by their names, also while these are typed: %s',
    async (query) => {
      const answer = await (await libraryOf(texts, [triangle])).ask(query)
      expect(placesOf(answer)).toEqual(['brief-1#p1'])
      expect(answer.topics.map(({ term }) => term)).toEqual(['Northern Triangle'])
    },
  )

  it.each(['Honduras', 'Honduran', 'Guatemalan'])(
    'are near a word of their definition: %s',
    async (query) => {
      const answer = await (await libraryOf(texts, [triangle])).ask(query)
      expect(placesOf(answer)).toEqual(['brief-1#p1'])
      expect(answer.near).toMatchObject([{ typed: query, topics: [{ term: 'Northern Triangle' }] }])
    },
  )

  it('do not take the place of a word that a passage has', async () => {
    const answer = await (await libraryOf(['Honduras.', ...texts], [triangle])).ask('Honduras')
    expect(placesOf(answer)).toEqual(['brief-1#p1'])
    expect(answer.near).toEqual([])
  })

  it('as a filter keep only passages that mention them', async () => {
    const { ask } = await libraryOf(
      ['A road to a place.', 'A road in the Northern Triangle.'],
      [triangle],
    )
    expect(placesOf(await ask('road', { topic: 'northern-triangle' }))).toEqual(['brief-2#p1'])
    expect(placesOf(await ask('place', { topic: 'northern-triangle' }))).toEqual([])
  })

  it('are found in either spelling', async () => {
    const oas = { term: 'OAS', longForm: 'Organization of American States' }
    const answer = await (
      await libraryOf(['The OAS met.'], [oas])
    ).ask('Organisation of American States')
    expect(placesOf(answer)).toEqual(['brief-1#p1'])
  })

  it('put the brief with most passages first', async () => {
    const un = { term: 'UN' }
    const more = 'The UN.\n\nThe UN.\n\nThe UN.'
    const { ask } = await libraryOf([...fillers(7, 'The UN.'), more], [un])
    expect((await ask('UN')).briefs[0]?.slug).toBe('brief-8')
  })
})

it('says on what to look instead, and marks that on the page', async () => {
  const { ask } = await libraryOf(
    ['The Northern Triangle has roads.', 'Other roads.'],
    [{ term: 'Northern Triangle', searchedAs: ['maras'] }],
  )
  expect(await ask('maras roads')).toMatchObject({
    ...{ query: 'maras roads', marks: 'Northern Triangle roads', missing: [] },
    near: [{ typed: 'maras' }],
  })
  expect(await ask('roads')).toMatchObject({ marks: 'roads', near: [], topics: [] })
  expect((await ask('roads')).typed).toBeUndefined()
})

it('suggests topics with names like the query, and only where nothing is found', async () => {
  const { ask } = await libraryOf(['A horse.', 'Nothing.'], [{ term: 'Zebras of Africa' }])
  const suggested = async (query: string) => (await ask(query)).suggestions.map(({ term }) => term)
  expect(await suggested('Zebros')).toEqual(['Zebras of Africa'])
  expect(await suggested('Zebros horse')).toEqual([])
  expect(await suggested('quagga')).toEqual([])
})

it('finds all passages on a topic that was chosen, without a query', async () => {
  const { ask } = await libraryOf(
    ['A road.', 'A road in the Northern Triangle.'],
    [{ term: 'Northern Triangle' }],
  )
  const answer = await ask('', { topic: 'northern-triangle' })
  expect(placesOf(answer)).toEqual(['brief-2#p1'])
  // An id that no topic has chooses none.
  expect(placesOf(await ask('road', { topic: 'unknown' })).sort()).toEqual([
    ...['brief-1#p1', 'brief-2#p1'],
  ])
})

it('finds only passages of the kind that was chosen, and only in briefs that filters allow', async () => {
  const { ask } = await libraryOf([
    { sections: { Part: 'A zebra.[^1]' }, endnotes: ['A zebra.'] },
    'A zebra.',
  ])
  expect(placesOf(await ask('zebra', { kind: 'endnote' }))).toEqual(['brief-1#n1'])
  expect(placesOf(await ask('zebra', { filters: { brief: 'brief-2' } }))).toEqual(['brief-2#p1'])
  const counted = await ask('zebra')
  expect(counted.count).toBe(3)
})

describe('several words', () => {
  it.each(['zebra/horse', 'zebra+horse', 'zebra & horse', 'zebra AND horse'])(
    'are parted by signs: %s',
    async (query) => {
      const { ask } = await libraryOf(['A zebra.', 'A zebra and a horse.'])
      expect(placesOf(await ask(query))).toEqual(['brief-2#p1'])
    },
  )

  it.each(['zebra NOT horse', 'zebra -horse', 'zebra -"a horse"'])('exclude: %s', async (query) => {
    const { ask } = await libraryOf(['A zebra.', 'A zebra and a horse.'])
    expect(placesOf(await ask(query))).toEqual(['brief-1#p1'])
  })

  it('are alternatives with OR', async () => {
    const { ask } = await libraryOf(['A zebra.', 'A horse.', 'A cow.'])
    const answer = await ask('zebra OR horse', { briefs: 9 })
    expect(placesOf(answer).sort()).toEqual(['brief-1#p1', 'brief-2#p1'])
  })

  it('count more the nearer they are', async () => {
    const far = `A zebra. ${'And more. '.repeat(30)} A horse.`
    const { ask } = await libraryOf([{ sections: { Part: `${far}\n\nA horse, a zebra.` } }])
    expect(placesOf(await ask('zebra horse'))).toEqual(['brief-1#p2', 'brief-1#p1'])
  })

  it('find recommendations for a question', async () => {
    const { ask } = await libraryOf([
      {
        sections: { Part: 'Kenya has zebras.' },
        recommendations: [{ body: 'Count the zebras.', paragraphs: ['p1'] }],
      },
    ])
    expect(placesOf(await ask('what should Kenya do about zebras?'))[0]).toBe('brief-1#r1')
  })
})

it('reads no more briefs than are needed', async () => {
  const { ask } = await libraryOf(fillers(7, 'A zebra.'))
  expect(await ask('zebra')).toMatchObject({ moreBriefs: 2 })
})

it('corrects a mistyped word, and leaves names alone that the library lacks', async () => {
  const { ask } = await libraryOf(['To forge vaccination in APEC.'], [{ term: 'APEC' }])
  expect(await ask('vacination')).toMatchObject({ query: 'vaccination', typed: 'vacination' })
  for (const name of ['Jorge', 'OPEC']) {
    expect(await ask(name)).toMatchObject({ query: name, count: 0, missing: [name] })
  }
})

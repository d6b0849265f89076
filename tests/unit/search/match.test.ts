import { describe, expect, it } from 'vitest'
import { namesOf } from '../../../src/search/query/load.ts'
import { matchTerms, rangesOf } from '../../../src/search/query/match.ts'
import { readQuery } from '../../../src/search/query/query.ts'
import { resolve, suggestTopics } from '../../../src/search/query/resolve.ts'

const topic = (slug: string, term: string, more: object = {}) => ({
  ...{ slug, term, aliases: [], searchedAs: [], definition: '', count: 1 },
  ...more,
})
const names = namesOf([
  topic('un', 'United Nations', { aliases: ['UN'], count: 9 }),
  topic('unsc', 'UN Security Council', { aliases: ['UNSC'], count: 5 }),
  topic('triangle', 'Northern Triangle', {
    searchedAs: ['remittances'],
    definition: 'Honduras and China.',
    count: 2,
  }),
  topic('council', 'Council of Europe', { count: 3 }),
  topic('councils', 'Councils of towns', { count: 4 }),
  topic('unknown', 'Council of nobody', { count: 0 }),
  topic('other', 'Council of Ministers', { count: 1 }),
])

describe('a text is matched', () => {
  /** For each term its rank and the words that it matches. */
  const found = (query: string, text: string) =>
    matchTerms(text, readQuery(query, names).terms, names)
      .map((one) =>
        one
          ? `${one.rank} ${one.ranges.map(({ start, end }) => text.slice(start, end)).join(',')}`
          : 'none',
      )
      .join(' | ')

  it.each([
    ['policy ', 'Policy and policies, a policy’s end.', '3 Policy,policies,policy’s'],
    ['policies ', 'A policy.', '2 policy'],
    ['poli', 'Politics, a poll and policy.', '1 Politics,policy'],
    ['pol', 'Politics and polls.', '1 Politics,polls'],
    ['po', 'Politics and polls.', 'none'],
    ['pol river', 'Politics at a river.', 'none | 3 river'],
    ['poli river', 'Politics at a river.', '1 Politics | 3 river'],
    ['cat', 'A cat, cats, a category.', '3 cat,cats'],
    ['"rule of law"', 'The rule of law, the law of rule.', '3 rule of law'],
    ['"rule of law"', 'The law’s rule.', 'none'],
    ['"law rule"', 'The law’s rule.', '3 law’s rule'],
    ['co-operate', 'They cooperate.', '3 cooperate'],
    ['co-operate', 'They co-operate.', '3 co-operate'],
    ['cooperate', 'They co-operate.', '3 co-operate'],
    ['"co operate"', 'They cooperate.', 'none'],
    ['UN', 'The UN and the United Nations.', '3 UN,United Nations'],
    ['UN', 'The UN Security Council.', '1 UN'],
    ['UNSC', 'The UN Security Council.', '3 UN Security Council'],
    ['UN', 'The un.', 'none'],
    ['zebra OR policies', 'A policy for a zebra.', '3 zebra,policy'],
    ['zebra OR horse', 'A cow.', 'none'],
    ['', 'A cow.', ''],
  ])('%j in %j', (query, text, matches) => {
    expect(found(query, text)).toBe(matches)
  })

  it('with its places in the order of the text', () => {
    const text = 'A cow and a zebra.'
    const matches = matchTerms(text, readQuery('zebra cow', names).terms, names)
    const words = rangesOf([...matches, undefined]).map(({ start, end }) => text.slice(start, end))
    expect(words).toEqual(['cow', 'zebra'])
  })
})

describe('instead of a word that no passage has', () => {
  const result = { id: '1', words: [], data: () => Promise.reject(new Error('No text is read.')) }
  const engine = { search: () => Promise.resolve({ results: [result] }) }
  const list = { words: new Map([['river', 3]]), isWhole: true }
  const instead = async (typed: string) => {
    const term = { kind: 'word' as const, typed, word: typed.toLowerCase(), isLast: true }
    const { alternative: found } = await resolve(term, { engine, list }, names)
    return (
      found &&
      `${found.corrected ?? found.topics.map(({ slug }) => slug).join(' ')}${found.isNear ? ' near' : ''}`
    )
  }

  it.each([
    ['council', 'unsc councils council'],
    ['nations', 'un'],
    ['north', 'triangle'],
    ['remittance', 'triangle near'],
    ['riverr', 'river'],
    ['Honduras', 'triangle near'],
    ['Honduran', 'triangle near'],
    ['Chinese', 'triangle near'],
    ['Honduranian', undefined],
    ['Chi', 'triangle near'],
    ['quagga', undefined],
  ])('%s comes %s', async (typed, found) => {
    expect(await instead(typed)).toBe(found)
  })

  it.each([
    ['counsil', 'unsc councils council other'],
    ['natoins united', 'un'],
    ['unn', ''],
    ['quagga', ''],
  ])('topics are suggested: for %s %s', (query, found) => {
    expect(
      suggestTopics(query, names)
        .map(({ slug }) => slug)
        .join(' '),
    ).toBe(found)
  })
})

import { describe, expect, it } from 'vitest'
import { namesOf } from '../../../src/search/query/load.ts'
import { readQuery, type QueryTerm } from '../../../src/search/query/query.ts'

const topic = (slug: string, term: string, aliases: string[] = [], searchedAs: string[] = []) => ({
  ...{ slug, term, aliases, searchedAs, definition: '', count: 1 },
})
const names = namesOf([
  topic('un', 'United Nations', ['UN']),
  topic('unsc', 'UN Security Council', ['UNSC']),
  topic('labor', 'Labor market'),
  topic('energy', 'Energy', [], ['oil', 'crude oil']),
])

/** A term in one word: `topic:un`, `“a b”`, `a-b`, `last~` if it may go on. */
function shown(term: QueryTerm): string {
  if (term.kind === 'topic') return `topic:${term.topic.slug}`
  if (term.kind === 'phrase') return `“${term.words.join(' ')}”`
  if (term.kind === 'any') return `(${term.terms.map(shown).join('|')})`
  return `${term.word}${term.isLast ? '~' : ''}`
}

describe('a query is read as', () => {
  it.each([
    ['Zebra', 'zebra~'],
    ['zebras at a river', 'zebras river~'],
    ['zebra river ', 'zebra river~'],
    ['of the', 'of the~'],
    ['what should they do', 'they'],
    ['what should Kenya do', 'kenya'],
    ['"rule of law"', '“rule of law”'],
    ['law "of the sea" river', 'law “of the sea” river~'],
    ['«droit de la mer»', '“droit de la mer”'],
    ['""', ''],
    ['l’eau', 'eau~'],
    ['Kenya’s river', 'kenya river~'],
    ['UN reform', 'topic:un reform~'],
    ['the un security council', 'topic:unsc'],
    ['security', 'security~'],
    ['united nat', 'topic:un'],
    ['un secur', 'topic:un secur~'],
    ['united nat ', 'topic:un'],
    ['labour market', 'topic:labor'],
    ['oil', 'oil~'],
    ['crude oil', 'topic:energy'],
    ['US-Mexico border', '(“us mexico”|usmexico) border~'],
    ['U.S.-Mexico-Canada', '(“us mexico canada”|usmexicocanada)'],
    ['UN-led talks', '(“un led”|unled) talks~'],
    ['zebra AND horse', 'zebra horse~'],
    ['zebra and horse', 'zebra horse~'],
    ['zebra OR horse', '(zebra|horse~)'],
    ['OR horse', 'horse~'],
    ['zebra OR', 'zebra'],
    ['zebra NOT horse', 'zebra !horse~'],
    ['zebra -horse', 'zebra !horse~'],
    ['zebra -"a horse" cow', 'zebra cow~ !“a horse”'],
    ['-horse', '!horse~'],
    ['one two three four five six NOT seven', 'one two three four five six not seven~'],
    ['one two three four five six -seven', 'one two three four five six seven~'],
  ])('%j', (query, read) => {
    const { terms, excluded } = readQuery(query, names)
    const all = [...terms.map(shown), ...excluded.map((term) => `!${shown(term)}`)]
    expect(all.join(' ')).toBe(read)
  })

  it('one for advice if it has a word for that', () => {
    for (const query of ['What should Kenya do', '¿Qué debe hacer Kenia?', 'recommendations']) {
      expect(readQuery(query, names).asksAdvice, query).toBe(true)
    }
    expect(readQuery('What does Kenya do', names).asksAdvice).toBe(false)
  })

  it('what was typed', () => {
    const { terms } = readQuery('“ rule of law ” OR U.S.-Mexico', names)
    expect(terms.map(({ typed }) => typed)).toEqual(['“rule of law” OR U.S.-Mexico'])
  })
})

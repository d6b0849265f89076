import { describe, expect, it } from 'vitest'
import { noteReferencesIn } from '../../../src/brief/blocks/note-reference.ts'
import { buildBrief } from '../../../src/brief/assembly/brief.ts'
import type { Brief } from '../../../src/brief/model/brief.ts'
import { briefRecord } from '../../../src/brief/model/front-matter.ts'
import type { Problem } from '../../../src/brief/problems/problem.ts'
import { sourceOf, type Draft } from './sources.ts'

const draft: Draft = {
  sections: { Trade: 'One.[^1]\n\n### Ports\n\nTwo.', Water: 'Three.' },
  endnotes: ['A note.'],
  recommendations: [{ body: 'Do something.', paragraphs: ['p1'] }],
  pullQuotes: [{ body: 'Three.' }],
}

interface Declared {
  aliases?: Record<string, string>
  withdrawn?: Record<string, string>
}

function buildWith({ aliases = {}, withdrawn = {} }: Declared): {
  brief: Brief
  problems: Problem[]
} {
  const source = sourceOf(draft)
  const fields = new Map(
    [...Object.keys(aliases), ...Object.keys(withdrawn)].flatMap((id, index) =>
      ['aliases', 'withdrawn'].map(
        (field) => [`${field}.${id}`, { line: 10 + index, column: 3 }] as const,
      ),
    ),
  )
  const data = { ...source.record.data, aliases, withdrawn }
  const author = { slug: 'ana-ruiz', given: 'Ana', family: 'Ruiz', role: '', links: [], about: [] }
  return buildBrief(
    { ...source, record: { ...source.record, data, fields } },
    new Map([[author.slug, author]]),
  )
}

/** Codes and lines of the problems. */
const problemsOf = (declared: Declared) =>
  buildWith(declared).problems.map(({ code, line }) => [code, line])

describe('an alias', () => {
  it('is an alias of the place that it leads to, of any kind', () => {
    const { brief, problems } = buildWith({
      aliases: {
        'old-trade': 'trade',
        'old-ports': 'ports',
        p4: 'p3',
        r2: 'r1',
        n2: 'n1',
        'n1-ref-2': 'n1-ref',
        q2: 'q1',
      },
    })
    expect(problems).toEqual([])
    const [trade, water] = brief.sections
    const [first, ports] = trade?.flow ?? []
    const [third, quote] = water?.flow ?? []
    expect(
      [trade, ports, third, ...brief.recommendations, ...brief.endnotes, quote].map((place) =>
        place && 'aliases' in place ? place.aliases : undefined,
      ),
    ).toEqual([['old-trade'], ['old-ports'], ['p4'], ['r2'], ['n2'], ['q2']])
    expect(noteReferencesIn(first?.prose ?? [])).toMatchObject([{ aliases: ['n1-ref-2'] }])
    expect(brief.aliases).toContainEqual({ id: 'old-trade', target: 'trade' })
  })

  it('may lead to another alias, so that a place renamed twice needs no editing', () => {
    const { brief, problems } = buildWith({ aliases: { commerce: 'business', business: 'trade' } })
    expect(problems).toEqual([])
    expect(brief.sections[0]?.aliases).toEqual(['commerce', 'business'])
  })

  it('may lead to a place that was withdrawn later', () => {
    const { brief, problems } = buildWith({
      aliases: { r3: 'r2' },
      withdrawn: { r2: 'Overtaken by the treaty.' },
    })
    expect(problems).toEqual([])
    expect(brief.withdrawn).toEqual([
      { id: 'r2', reason: 'Overtaken by the treaty.', aliases: ['r3'] },
    ])
  })

  it('may not lead to nowhere', () => {
    expect(problemsOf({ aliases: { old: 'gone' } })).toEqual([['alias-to-nowhere', 10]])
    expect(problemsOf({ aliases: { old: 'contents' } })).toEqual([['alias-to-nowhere', 10]])
  })

  it('may not lead in a circle', () => {
    expect(problemsOf({ aliases: { one: 'two', two: 'one', self: 'self' } })).toEqual([
      ['alias-in-a-circle', 10],
      ['alias-in-a-circle', 11],
      ['alias-in-a-circle', 12],
    ])
  })

  it('may not be an address of the brief', () => {
    expect(problemsOf({ aliases: { p1: 'p2', contents: 'trade' } })).toEqual([
      ['alias-of-living-address', 10],
      ['alias-of-living-address', 11],
    ])
  })

  it('may not be withdrawn as well, nor may an address of the brief', () => {
    expect(problemsOf({ aliases: { r2: 'r1' }, withdrawn: { r2: 'Why.' } })).toEqual([
      ['alias-of-withdrawn-address', 11],
    ])
    expect(problemsOf({ withdrawn: { p1: 'Why.' } })).toEqual([['withdrawn-but-there', 10]])
  })
})

it('a wrong alias is explained in full', () => {
  const words = (declared: Declared) =>
    buildWith(declared).problems.map(({ message, hint }) => `${message} ${hint}`)
  expect(words({ aliases: { old: 'gone' } })).toMatchInlineSnapshot(`
    [
      "The alias old leads to #gone, which the brief does not have. Use a number such as p1 or r1, or one of these: trade, ports, water.",
    ]
  `)
  expect(words({ aliases: { one: 'two', two: 'one' } }).slice(0, 1)).toMatchInlineSnapshot(`
    [
      "The alias one leads back to itself: one → two → one. Make one of them lead to a place in the brief.",
    ]
  `)
  expect(words({ aliases: { p1: 'p2' } })).toMatchInlineSnapshot(`
    [
      "The alias p1 is an address that the brief still has. Remove the line from aliases, which are for addresses that the brief no longer has.",
    ]
  `)
  expect(words({ aliases: { r2: 'r1' }, withdrawn: { r2: 'Why.' } })).toMatchInlineSnapshot(`
    [
      "The address r2 is both an alias and withdrawn. Remove it from withdrawn if something replaces it, otherwise from aliases.",
    ]
  `)
  expect(words({ withdrawn: { p1: 'Why.' } })).toMatchInlineSnapshot(`
    [
      "#p1 is withdrawn, but the brief still has it. Remove the line from withdrawn, or remove p1 from the brief.",
    ]
  `)
  expect(words({ aliases: { ['x'.repeat(241)]: 'p1' } })).toMatchInlineSnapshot(`
    [
      "The alias “xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…” is longer than 240 bytes. Such an address was never published: remove the line.",
    ]
  `)
})

describe('the record', () => {
  const record = {
    ...{ title: 'A', shortTitle: 'A', authors: ['a'], lang: 'en', issued: 2021 },
    ...{ publisher: 'P', rights: 'None.' },
  }

  it('reads a year as the id of a section', () => {
    expect(briefRecord.parse({ ...record, aliases: { 2020: 2021 } }).aliases).toEqual({
      '2020': '2021',
    })
  })

  it('refuses an address with its #, and a reason without words', () => {
    expect(briefRecord.safeParse({ ...record, aliases: { '#p7': 'p8' } }).success).toBe(false)
    expect(briefRecord.safeParse({ ...record, withdrawn: { p7: '' } }).success).toBe(false)
  })
})

import { describe, expect, it } from 'vitest'
import { acceptedIds } from '../../../src/permalinks/accepted-ids.ts'
import { fingerprintOf } from '../../../src/permalinks/fingerprint.ts'
import { ledgerJson, updatedLedger } from '../../../src/permalinks/ledger.ts'
import { placesOf } from '../../../src/brief/model/places.ts'
import { build, type Draft } from '../brief/sources.ts'
import { compare, courts, draft, farms, five, ports, schools, trade, water } from './published.ts'

describe('a published brief', () => {
  it('has no problems if nothing changes', () => {
    expect(compare(five, five).problems).toEqual([])
  })

  it('may have small corrections, longer paragraphs, and new text at the end', () => {
    const corrected = draft(
      trade.replace('lorries', 'trucks'),
      water.replace('sue', 'have sued'),
      `${courts} Nobody knows when they will, and the electoral tribunal does not say either.`,
      ports,
      schools,
      farms,
    )
    expect(compare(five, corrected).problems).toEqual([])
  })

  it('must not get a new paragraph between two others; that is one problem', () => {
    const { problems } = compare(five, draft(trade, water, farms, courts, ports, schools))
    expect(problems).toEqual([
      {
        code: 'renumbered-addresses',
        severity: 'error',
        file: 'p3',
        message:
          'A new paragraph was added before the published p3 (“Judges who were named last spring have yet…”), so links and citations of p3 to p5 now lead to different words; the published words are at p4 to p6.',
        hint: 'Keep the published numbers: add the new words to the paragraph before or after, write them as a list or a block quotation (which have no number), or put them after the last paragraph. If the numbers must change, accept them: npm run permalinks -- test-brief --accept p3-p5.',
      },
    ])
  })

  it('must not get new paragraphs in two places; these are two problems', () => {
    const { problems, found } = compare(
      five,
      draft(trade, farms, water, courts, 'New.', ports, schools),
    )
    expect(found).toEqual(['p2 renumbered-addresses', 'p5 renumbered-addresses'])
    expect(problems[1]?.message).toMatch(
      /^A new paragraph was added before the published p4 .* p4 to p5/,
    )
  })

  it('must not lose a paragraph; the hint names the alias and the option --accept', () => {
    const { problems } = compare(five, draft(trade, courts, ports, schools))
    expect(problems).toHaveLength(1)
    expect(problems[0]?.message).toMatch(
      /^The published p2 \(“Every .*”\) no longer exists, so links and citations of p3 to p5 .* at p2 to p4\.$/,
    )
    expect(problems[0]?.hint).toMatch(
      /--accept p2\. .* --accept p2-p4, and add .* aliases: \{ p5: p4 \}\.$/,
    )
  })

  it('must not have two paragraphs joined', () => {
    const { problems } = compare(five, draft(trade, `${water} ${courts}`, ports, schools))
    expect(problems).toHaveLength(1)
    expect(problems[0]?.message).toMatch(
      /^The published p3 .* was joined to p2, .* p4 to p5 .* p3 to p4/,
    )
    expect(problems[0]?.hint).toContain('--accept p3-p4, and add')
  })

  it('may have its last two paragraphs joined only with an alias', () => {
    const joined = draft(trade, water, courts, `${ports} ${schools}`)
    const { problems } = compare(five, joined)
    expect(problems.map(({ code, hint }) => [code, hint])).toEqual([
      [
        'lost-address',
        'Restore the paragraph, or keep the old address working: add to the front matter of content/test-brief/brief.md the line aliases: { p5: p4 }.',
      ],
    ])
    expect(compare(five, joined, ['p5']).problems).toEqual([])
  })

  it('must not have two paragraphs swapped', () => {
    const { found, problems } = compare(five, draft(trade, courts, water, ports, schools))
    expect(found).toEqual(['p3 renumbered-addresses', 'p2 renumbered-addresses'])
    expect(problems[0]?.message).toContain('p2 is now p3')
  })

  it('must not have other words under a number', () => {
    const { found, problems } = compare(five, draft(trade, water, farms, ports, schools))
    expect(found).toEqual(['p3 changed-address'])
    expect(problems[0]?.hint).toContain('npm run permalinks -- test-brief --accept p3')
  })

  it('must give a reason for a paragraph that is removed for good', () => {
    const { problems } = compare(five, draft(trade, water, courts, ports))
    expect(problems[0]?.message).toBe(
      'The published address p5 (“Teachers in rural districts earn less than drivers…”) and its words no longer exist.',
    )
    expect(problems[0]?.hint).toContain('withdrawn: { p5: "Your reason." }')
  })
})

describe('a published section', () => {
  const published = { sections: { 'The North': `${trade}\n\n${water}`, 'The South': courts } }

  it('may grow and may be split', () => {
    const split = { sections: { 'The North': trade, 'Its water': water, 'The South': courts } }
    expect(compare(published, split).problems).toEqual([])
  })

  it('is not reported if another section gets the same title, which has its own problem', () => {
    const twice = { sections: { ...published.sections, 'The north': farms } }
    expect(compare(published, twice).problems).toEqual([])
  })

  it('must not be renamed; the hint has the line for the alias', () => {
    const renamed = { sections: { 'Up North': `${trade}\n\n${water}`, 'The South': courts } }
    const { problems } = compare(published, renamed)
    expect(problems.map(({ file, hint }) => [file, hint])).toEqual([
      [
        'up-north',
        'Restore its old title, or keep the old address working: add to the front matter of content/test-brief/brief.md the line aliases: { the-north: up-north }.',
      ],
    ])
    expect(compare(published, renamed, ['the-north']).problems).toEqual([])
  })

  it('must not swap titles with another one', () => {
    const swapped = { sections: { 'The South': `${trade}\n\n${water}`, 'The North': courts } }
    expect(compare(published, swapped).found).toEqual([
      'the-north changed-address',
      'the-south changed-address',
    ])
  })

  it('must not lose a subheading', () => {
    const before = { sections: { One: `${trade}\n\n### Its water\n\n${water}` } }
    const after = { sections: { One: `${trade}\n\n### The water\n\n${water}` } }
    expect(compare(before, after).problems[0]?.hint).toContain('{ its-water: the-water }')
  })
})

describe('published notes', () => {
  const noted = (...bodies: string[]): Draft => ({
    ...draft(...bodies),
    endnotes: ['A treaty of 1944.', 'The yearbook of the ministry.'],
  })
  const published = noted(`${trade}[^1]`, `${water}[^2]`, courts)

  it('have no problem for a reference if its paragraph has one', () => {
    const { found } = compare(published, noted(`${farms}[^1]`, `${water}[^2]`, courts))
    expect(found).toEqual(['p1 changed-address'])
  })

  it('must keep their references in the same paragraph', () => {
    const { found } = compare(published, noted(`${trade}[^1]`, water, `${courts}[^2]`))
    expect(found).toEqual(['n2-ref changed-address'])
  })

  it('have one problem if a note and its reference are removed', () => {
    const without = { ...draft(`${trade}[^1]`, water, courts), endnotes: ['A treaty of 1944.'] }
    expect(compare(published, without).found).toEqual(['n2 lost-address'])
  })
})

describe('the ledger', () => {
  it('has one address a line, by kind and number', () => {
    const print = fingerprintOf('Words.')
    const json = ledgerJson(
      new Map(['q1', 'p10', 'p9', 'n1-ref', 'n1', 'zebra', 'apple', 'r1'].map((id) => [id, print])),
    )
    const ids = json
      .split('\n')
      .flatMap((line) => /^ {4}"([^"]+)": \{ "begins"/.exec(line)?.[1] ?? [])
    expect(ids).toEqual(['apple', 'zebra', 'p9', 'p10', 'r1', 'n1', 'n1-ref', 'q1'])
    expect(Object.keys(JSON.parse(json) as object)).toEqual(['$comment', 'addresses'])
  })

  it('keeps addresses that no longer exist, and records corrections and new addresses', () => {
    const before = updatedLedger(new Map(), placesOf(build(draft(trade, water)).brief))
    const after = updatedLedger(before, placesOf(build(draft(`${trade} Indeed.`)).brief))
    expect(after.get('p2')).toEqual(before.get('p2'))
    expect(after.get('p1')?.sample).not.toBe(before.get('p1')?.sample)
  })
})

describe('the option --accept', () => {
  const ids = ['p7', 'p8', 'p9', 'r8', 'the-north']

  it.each([
    ['p7', ['p7']],
    ['p8-p14', ['p8', 'p9']],
    ['p7,r8, the-north', ['p7', 'r8', 'the-north']],
    ['all', ids],
  ])('accepts %s', (text, accepted) => {
    expect(acceptedIds(text, ids)).toEqual({ accepted, unknown: [] })
  })

  it('does not accept addresses that have not changed', () => {
    expect(acceptedIds('p1,p7-r8', ids)).toEqual({ accepted: [], unknown: ['p1', 'p7-r8'] })
  })
})

import { describe, expect, it } from 'vitest'
import { acceptedIds } from '../../../src/permalinks/accepted-ids.ts'
import { fingerprintOf } from '../../../src/permalinks/fingerprint.ts'
import { brokenPermalinks, ledgerJson, updatedLedger } from '../../../src/permalinks/ledger.ts'
import { permalinkProblems } from '../../../src/permalinks/problems.ts'
import { placesOf } from '../../../src/brief/model/places.ts'
import { build, type Draft } from '../brief/sources.ts'

/** Paragraphs on subjects of their own, as different as paragraphs are. */
const [trade, water, courts, ports, schools, farms] = [
  'Trade across the northern border doubled within a decade, and lorries now wait two days.',
  'Every reservoir in the basin is lower than its treaty allows, so farmers sue the commission.',
  'Judges who were named last spring have yet to hear a single case about federal elections.',
  'Container terminals on the Pacific coast run at half their strength for want of customs staff.',
  'Teachers in rural districts earn less than drivers do, which empties classrooms each autumn.',
  'Smallholders grow maize for their own tables while avocados leave by the shipload for export.',
]

const draft = (...bodies: string[]): Draft => ({ sections: { 'The North': bodies.join('\n\n') } })

/** What an editor is told who published one draft and then wrote another. */
function compare(published: Draft, now: Draft, kept: string[] = []) {
  const ledger = updatedLedger(new Map(), placesOf(build(published).brief))
  const broken = brokenPermalinks(ledger, placesOf(build(now).brief), new Set(kept))
  const problems = permalinkProblems(broken, {
    slug: 'test-brief',
    hasAliases: false,
    positionOf: (id) => ({ file: id }),
  })
  return { broken, problems, told: problems.map(({ code, file }) => `${file} ${code}`) }
}

const five = draft(trade, water, courts, ports, schools)

describe('what may happen to a published brief', () => {
  it('nothing', () => {
    expect(compare(five, five).problems).toEqual([])
  })

  it('small corrections, text that is joined to a paragraph, and new text at the end', () => {
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

  it('no paragraph put between two others: said once', () => {
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

  it('no paragraphs put in at two places: said twice', () => {
    const { problems, told } = compare(
      five,
      draft(trade, farms, water, courts, 'New.', ports, schools),
    )
    expect(told).toEqual(['p2 renumbered-addresses', 'p5 renumbered-addresses'])
    expect(problems[1]?.message).toMatch(
      /^A new paragraph was added before the published p4 .* p4 to p5/,
    )
  })

  it('no paragraph taken out: the last number gets an alias, or the place is kept', () => {
    const { problems } = compare(five, draft(trade, courts, ports, schools))
    expect(problems).toHaveLength(1)
    expect(problems[0]?.message).toMatch(
      /^The published p2 \(“Every .*”\) no longer exists, so links and citations of p3 to p5 .* at p2 to p4\.$/,
    )
    expect(problems[0]?.hint).toMatch(
      /--accept p2\. .* --accept p2-p4, and add .* aliases: \{ p5: p4 \}\.$/,
    )
  })

  it('no two paragraphs joined', () => {
    const { problems } = compare(five, draft(trade, `${water} ${courts}`, ports, schools))
    expect(problems).toHaveLength(1)
    expect(problems[0]?.message).toMatch(
      /^The published p3 .* was joined to p2, .* p4 to p5 .* p3 to p4/,
    )
    expect(problems[0]?.hint).toContain('--accept p3-p4, and add')
  })

  it('no last paragraph joined to the one before, unless an alias says so', () => {
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

  it('no paragraphs that change places', () => {
    const { told, problems } = compare(five, draft(trade, courts, water, ports, schools))
    expect(told).toEqual(['p3 renumbered-addresses', 'p2 renumbered-addresses'])
    expect(problems[0]?.message).toContain('p2 is now p3')
  })

  it('no other words under a number', () => {
    const { told, problems } = compare(five, draft(trade, water, farms, ports, schools))
    expect(told).toEqual(['p3 changed-address'])
    expect(problems[0]?.hint).toContain('npm run permalinks -- test-brief --accept p3')
  })

  it('no paragraph that is gone for good', () => {
    const { problems } = compare(five, draft(trade, water, courts, ports))
    expect(problems[0]?.message).toBe(
      'The published address p5 (“Teachers in rural districts earn less than drivers…”) and its words no longer exist.',
    )
    expect(problems[0]?.hint).toContain('withdrawn: { p5: "Your reason." }')
  })
})

describe('what may happen to a published section', () => {
  const published = { sections: { 'The North': `${trade}\n\n${water}`, 'The South': courts } }

  it('to grow, and to be parted', () => {
    const parted = { sections: { 'The North': trade, 'Its water': water, 'The South': courts } }
    expect(compare(published, parted).problems).toEqual([])
  })

  it('to have its title given to another one as well, which is told elsewhere', () => {
    const twice = { sections: { ...published.sections, 'The north': farms } }
    expect(compare(published, twice).problems).toEqual([])
  })

  it('not to be renamed: the line for the alias is ready', () => {
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

  it('not to change titles with another one', () => {
    const swapped = { sections: { 'The South': `${trade}\n\n${water}`, 'The North': courts } }
    expect(compare(published, swapped).told).toEqual([
      'the-north changed-address',
      'the-south changed-address',
    ])
  })

  it('not to lose a subheading', () => {
    const before = { sections: { One: `${trade}\n\n### Its water\n\n${water}` } }
    const after = { sections: { One: `${trade}\n\n### The water\n\n${water}` } }
    expect(compare(before, after).problems[0]?.hint).toContain('{ its-water: the-water }')
  })
})

describe('what may happen to published notes', () => {
  const noted = (...bodies: string[]): Draft => ({
    ...draft(...bodies),
    endnotes: ['A treaty of 1944.', 'The yearbook of the ministry.'],
  })
  const published = noted(`${trade}[^1]`, `${water}[^2]`, courts)

  it('nothing is said of a reference whose paragraph is told already', () => {
    const { told } = compare(published, noted(`${farms}[^1]`, `${water}[^2]`, courts))
    expect(told).toEqual(['p1 changed-address'])
  })

  it('a reference may not move to another paragraph', () => {
    const { told } = compare(published, noted(`${trade}[^1]`, water, `${courts}[^2]`))
    expect(told).toEqual(['n2-ref changed-address'])
  })

  it('a note that is gone takes its reference with it', () => {
    const without = { ...draft(`${trade}[^1]`, water, courts), endnotes: ['A treaty of 1944.'] }
    expect(compare(published, without).told).toEqual(['n2 lost-address'])
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

  it('keeps what is gone, and takes in corrections and what is new', () => {
    const before = updatedLedger(new Map(), placesOf(build(draft(trade, water)).brief))
    const after = updatedLedger(before, placesOf(build(draft(`${trade} Indeed.`)).brief))
    expect(after.get('p2')).toEqual(before.get('p2'))
    expect(after.get('p1')?.sample).not.toBe(before.get('p1')?.sample)
  })
})

describe('what is accepted', () => {
  const ids = ['p7', 'p8', 'p9', 'r8', 'the-north']

  it.each([
    ['p7', ['p7']],
    ['p8-p14', ['p8', 'p9']],
    ['p7,r8, the-north', ['p7', 'r8', 'the-north']],
    ['all', ids],
  ])('%s', (text, accepted) => {
    expect(acceptedIds(text, ids)).toEqual({ accepted, unknown: [] })
  })

  it('is nothing that has not changed', () => {
    expect(acceptedIds('p1,p7-r8', ids)).toEqual({ accepted: [], unknown: ['p1', 'p7-r8'] })
  })
})

import { describe, expect, it } from 'vitest'
import type { PlaceKind } from '../../../src/brief/model/place.ts'
import { permalinkProblems } from '../../../src/permalinks/problems.ts'
import type { Draft } from '../brief/sources.ts'
import { compare, courts, draft, farms, five, ports, schools, trade, water } from './published.ts'

describe('a renumbering is explained whole', () => {
  const advice = (...bodies: string[]): Draft => ({
    ...draft(trade),
    recommendations: bodies.map((body) => ({ body })),
  })
  const command = 'npm run permalinks -- test-brief --accept'
  const line = 'add to the front matter of content/test-brief/brief.md the line aliases:'

  it.each([
    [
      'one paragraph was removed',
      [five, draft(trade, courts, ports, schools)],
      'The published p2 (“Every reservoir in the basin is lower than…”) no longer exists, so links and citations of p3 to p5 now lead to different words; the published words are at p2 to p4.',
      `Restore the paragraph, or keep its number with a text such as “This paragraph was withdrawn” and accept that: ${command} p2. If the numbers must change, accept them: ${command} p2-p4, and ${line} { p5: p4 }.`,
    ],
    [
      'two paragraphs were removed',
      [five, draft(trade, ports, schools)],
      'The published p2 (“Every reservoir in the basin is lower than…”) and p3 (“Judges who were named last spring have yet…”) no longer exist, so links and citations of p4 to p5 now lead to different words; the published words are at p2 to p3.',
      `Restore the paragraphs, or keep their numbers with a text such as “This paragraph was withdrawn” and accept that: ${command} p2-p3. If the numbers must change, accept them: ${command} p2-p3, and ${line} { p4: p2, p5: p3 }.`,
    ],
    [
      'two paragraphs were joined',
      [five, draft(trade, `${water} ${courts}`, ports, schools)],
      'The published p3 (“Judges who were named last spring have yet…”) was joined to p2, so links and citations of p4 to p5 now lead to different words; the published words are at p3 to p4.',
      `Separate the two again with an empty line. If the numbers must change, accept them: ${command} p3-p4, and ${line} { p5: p4 }.`,
    ],
    [
      'a paragraph has moved',
      [five, draft(trade, courts, water, ports, schools)],
      'The published p2 (“Every reservoir in the basin is lower than…”) has moved: p2 is now p3, so links and citations lead to different words.',
      `Move it back. If the numbers must change, accept them: ${command} p2.`,
    ],
    [
      'two paragraphs were added',
      [five, draft(trade, farms, 'More about the other lakes.', water, courts, ports, schools)],
      '2 new paragraphs were added before the published p2 (“Every reservoir in the basin is lower than…”), so links and citations of p2 to p5 now lead to different words; the published words are at p4 to p7.',
      `Keep the published numbers: add the new words to the paragraph before or after, write them as a list or a block quotation (which have no number), or put them after the last paragraph. If the numbers must change, accept them: ${command} p2-p5.`,
    ],
    [
      'a recommendation was added',
      [advice(courts, water), advice(courts, farms, water)],
      'A new recommendation was added before the published r2 (“Every reservoir in the basin is lower than…”), so links and citations of r2 now lead to different words; the published words are at r3.',
      `Keep the published numbers: give the new file the next free number. If the numbers must change, accept them: ${command} r2.`,
    ],
  ] as const)('%s', (_, [published, now], message, hint) => {
    expect(compare(published, now).problems[0]).toMatchObject({ message, hint })
  })
})

describe('a lost address', () => {
  const lost = (id: string, kind: PlaceKind, begins: string, hasAliases: boolean) => {
    const brief = { slug: 'rain', hasAliases, positionOf: () => ({ file: 'a' }) }
    const [problem] = permalinkProblems([{ id, kind, begins, gone: true, now: 'p4' }], brief)
    return [problem?.message, problem?.hint]
  }

  it('has an alias as a line to copy, below those that the brief has', () => {
    expect(lost('p5', 'paragraph', '', true)).toEqual([
      'The published address p5 no longer exists: its words are now at #p4.',
      'Restore the paragraph, or keep the old address working: add to the aliases of content/rain/brief.md the line p5: p4.',
    ])
  })

  it('is quoted with the beginning of its words; that of a section with #', () => {
    expect(lost('early-rain', 'section', 'Early rain', false)[0]).toBe(
      'The published address #early-rain (“Early rain”) no longer exists: its words are now at #p4.',
    )
  })
})

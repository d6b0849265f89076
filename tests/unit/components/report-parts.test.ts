import { describe, expect, it } from 'vitest'
import type { Brief } from '../../../src/brief/model/brief.ts'
import {
  hasFigures,
  hasReportParts,
  imagePathsOf,
} from '../../../src/components/brief/report-parts.ts'
import { author, briefWith, workingPaper } from '../cite/drafts.ts'
import { build } from '../brief/sources.ts'

const section = (text: string) => build({ sections: { One: `Text.\n\n${text}` } }).brief
const person = author('Ada', 'King')

describe('the styles of reports', () => {
  it('are not loaded for a short brief', () => {
    expect(hasReportParts(briefWith())).toBe(false)
    expect(hasReportParts(section('- A list\n\n> said'))).toBe(false)
  })

  const changes: Partial<Brief>[] = [
    ...Object.entries({ ...workingPaper, disclosure: 'None.', acknowledgements: 'Thanks.' })
      .filter(([name]) => !['authors', 'original', 'files'].includes(name))
      .map(([name, value]) => ({ [name]: value })),
    { translations: [] },
    { authors: [{ ...person, affiliation: ['A School'] }] },
    { authors: [{ ...person, orcid: '0000-0002-1825-0097' }] },
    { authors: [{ ...person, ror: '05dxps055' }] },
  ]
  it.each(changes)('are loaded for a brief with %j', (change) => {
    expect(hasReportParts(briefWith(change))).toBe(true)
  })

  it.each([
    ...[':::table\nCosts\n\n| a |\n|---|\n| 1 |\n:::', ':::box\nA box.\n:::', '> [!NOTE]\n> Note.'],
    ...[
      '$$\na\n$$',
      'At $$a$$.',
      '### Heading',
      '- [ ] to do',
      'Tide\n: Water.',
      'A **bold** word.',
    ],
    '![Rain](figures/rain.png)',
  ])('are loaded for %j', (text) => {
    expect(hasReportParts(section(text))).toBe(true)
  })

  it.each([
    { summary: 'Short.' },
    { list: { place: 'end' as const } },
    { fields: { One: { part: 'Water' } } },
    { record: { numbering: true } },
    { recommendations: [{ body: 'Do it.', group: 'For cities', paragraphs: ['p1'] }] },
    { recommendations: [{ body: 'Do it.', addressee: 'Mayors', paragraphs: ['p1'] }] },
    { recommendations: [{ body: '- One\n- Two', paragraphs: ['p1'] }] },
  ])('are loaded for %j', (draft) => {
    const plain = { recommendations: [{ body: 'Do it.', paragraphs: ['p1'] }] }
    expect(hasReportParts(build({ sections: { One: 'Text.' }, ...plain }).brief)).toBe(false)
    expect(hasReportParts(build({ sections: { One: 'Text.' }, ...plain, ...draft }).brief)).toBe(
      true,
    )
  })
})

it('images are those of figures and of running text', () => {
  const figure = section(':::figure\n![Rain](figures/rain.png)\n\nDays of rain.\n:::')
  expect([hasFigures(figure), imagePathsOf(figure).length]).toEqual([true, 1])
  const image = section('See ![Rain](figures/rain.png) here.')
  expect([hasFigures(image), imagePathsOf(image).length]).toEqual([false, 1])
  expect([hasFigures(briefWith()), imagePathsOf(briefWith())]).toEqual([false, []])
})

import { describe, expect, it } from 'vitest'
import { subheadingsOf } from '../../../src/brief/blocks/heading.ts'
import type { Brief } from '../../../src/brief/model/brief.ts'
import { byPart } from '../../../src/brief/model/parts.ts'
import { placesOf } from '../../../src/brief/model/places.ts'
import { sectionTitle } from '../../../src/i18n/section-title.ts'
import { build, codesOf, type Draft } from './sources.ts'

/** The ids of a brief's sections and subheadings, in reading order. */
const idsOf = (draft: Draft): string[] =>
  placesOf(build(draft).brief).flatMap(({ kind, id }) => (kind === 'section' ? id : []))

/** The parts of a brief with the titles of their sections. */
const partsOf = ({ sections }: Brief) =>
  byPart(sections).map(({ part, sections: ofPart }) => [
    part?.title,
    ...ofPart.map(({ title }) => title),
  ])

describe('the addresses of headings', () => {
  it('begin with the section where a heading repeats', () => {
    const draft = {
      sections: { Water: 'A.\n\n### Costs', Fire: 'B.\n\n### Costs\n\n### Costs', Costs: 'C.' },
    }
    expect(codesOf(draft)).toEqual([])
    expect(idsOf(draft)).toEqual([
      ...['water', 'water-costs'],
      ...['fire', 'fire-costs', 'costs-1'],
      'costs',
    ])
  })

  it.each(['Recommendations', 'Contents', 'Endnotes', 'Text', 'P7', 'N2', 'Files', 'Ref Wayne'])(
    'say that “%s” is a section where the page has that address',
    (title) => {
      const slug = title.toLowerCase().replace(' ', '-')
      const draft = { sections: { [title]: 'A.', Other: `B.\n\n### ${title}` } }
      expect(codesOf(draft)).toEqual([])
      expect(idsOf(draft)).toEqual([`section-${slug}`, 'other', `other-${slug}`])
    },
  )

  it('do not meet the ids of titles on the page', () => {
    expect(idsOf({ sections: { Water: 'A.\n\n### Water title' } })).toEqual([
      'water',
      'water-water-title',
    ])
  })

  it('begin with the part, or with “appendix”, where the title of a section repeats', () => {
    const { brief, problems } = build({
      sections: { Data: 'A.', 'Data ': 'B.', 'Data  ': 'C.' },
      fields: { 'Data ': { part: 'Part II' }, 'Data  ': { appendix: true } },
    })
    expect(problems).toEqual([])
    expect(brief.sections.map(({ id }) => id)).toEqual(['data', 'part-ii-data', 'appendix-data'])
  })
})

describe('parts', () => {
  it('hold the sections that name them', () => {
    const { brief, problems } = build({
      sections: { Opening: 'A.', Rain: 'B.', Rivers: 'C.', Closing: 'D.' },
      fields: { Rain: { part: 'Water' }, Rivers: { part: 'Water' } },
    })
    expect(problems).toEqual([])
    expect(partsOf(brief)).toEqual([
      [undefined, 'Opening'],
      ['Water', 'Rain', 'Rivers'],
      [undefined, 'Closing'],
    ])
    expect(placesOf(brief)).toContainEqual({
      ...{ kind: 'section', id: 'water', plain: 'Water — Rain Rivers', aliases: [] },
    })
  })

  it('are folders, called by a field or by their names', () => {
    const { brief } = build({
      sections: { Rain: 'A.', Rivers: 'B.', Coal: 'C.' },
      fields: {
        Rain: { folder: '01-water' },
        Rivers: { folder: '01-water', part: 'Part I: Water' },
        Coal: { folder: '02-fire_and-coal' },
      },
    })
    expect(partsOf(brief)).toEqual([
      ['Part I: Water', 'Rain', 'Rivers'],
      ['Fire and coal', 'Coal'],
    ])
  })

  it('leave their name to a section with the same title', () => {
    const { brief, problems } = build({
      sections: { Water: 'A.' },
      fields: { Water: { part: 'Water' } },
    })
    expect(problems).toEqual([])
    expect(brief.sections[0]).toMatchObject({ id: 'water', part: { id: 'part-water' } })
  })

  it('may not be in two places', () => {
    const fields = { Rain: { part: 'Water' }, Coal: { part: 'Fire' }, Rivers: { part: 'Water' } }
    expect(codesOf({ sections: { Rain: 'A.', Coal: 'B.', Rivers: 'C.' }, fields })).toEqual([
      'divided-part',
    ])
  })
})

describe('appendices', () => {
  const draft: Draft = {
    sections: { Method: 'Last but one.\n\n### Survey', Text: 'First.', Data: 'Last.' },
    fields: { Method: { appendix: true }, Data: { appendix: true } },
  }

  it('come last, with letters, and their paragraphs are numbered last', () => {
    const { sections } = build(draft).brief
    expect(sections.map((section) => sectionTitle(section, 'en'))).toEqual([
      'Text',
      'Appendix A. Method',
      'Appendix B. Data',
    ])
    expect(sections.map((section) => sectionTitle(section, 'fr'))[1]).toBe('Annexe A. Method')
    expect(sections.map(({ flow }) => flow[0])).toMatchObject([
      ...[{ id: 'p1', plain: 'First.' }, { id: 'p2' }, { id: 'p3' }],
    ])
  })

  it('are not called so twice', () => {
    const own = { title: 'Annex 1: Data', number: 'A', isAppendix: true }
    expect(sectionTitle(own, 'en')).toBe('Annex 1: Data')
    expect(sectionTitle({ ...own, title: 'Anexos' }, 'es')).toBe('Anexo A. Anexos')
  })

  it('number their subheadings with the letter', () => {
    const { sections } = build({ ...draft, record: { numbering: true } }).brief
    expect(sections[1]?.flow[1]).toMatchObject({ id: 'survey', number: 'A.1' })
  })
})

describe('numbers of sections', () => {
  const body = 'A.\n\n### B\n\n#### C\n\n#### D\n\n##### E\n\n### F'

  it('are there on request, and in no address', () => {
    const draft = { sections: { One: body, Two: '### G\n\nH.' } }
    const numbered = build({ ...draft, record: { numbering: true } }).brief
    const numbersOf = ({ sections }: Brief) =>
      sections.flatMap(({ number, flow }) => [
        number,
        ...flow.flatMap((block) => (block.kind === 'heading' ? [block.number] : [])),
      ])
    expect(numbersOf(numbered)).toEqual([
      ...['1', '1.1', '1.1.1', '1.1.2', '1.1.2.1', '1.2'],
      ...['2', '2.1'],
    ])
    expect(numbersOf(build(draft).brief).filter((number) => number !== undefined)).toEqual([])
    expect(placesOf(numbered)).toEqual(placesOf(build(draft).brief))
  })

  it('are written in the digits of the language', () => {
    const section = { title: 'الماء', number: '12', isAppendix: false }
    expect(sectionTitle(section, 'ar-EG')).toBe('١٢ الماء')
  })

  it('are in the contents with the subheadings down to the fourth rank', () => {
    const { brief } = build({ sections: { One: `${body}\n\n#### G\n\n##### H\n\n###### I` } })
    const words = (listed: ReturnType<typeof subheadingsOf>): unknown[] =>
      listed.map(({ heading, below }) => [heading.plain, ...words(below)])
    expect(words(subheadingsOf(brief.sections[0]?.flow ?? []))).toEqual([
      ['B', ['C'], ['D', ['E']]],
      ['F', ['G', ['H']]],
    ])
  })
})

describe('a definition list', () => {
  it('is a block without a number, whose terms and definitions are apart', () => {
    const { brief, problems } = build({
      sections: { One: 'Text.\n\nFreeboard\n: The *height* of a wall.[^1]\n\nTide\n: Water.' },
      endnotes: ['A note.'],
    })
    expect(problems).toEqual([])
    const list = brief.sections[0]?.flow[1]
    expect(list?.kind).toBe('list')
    expect(list?.plain.split(/\s+/).join(' ')).toBe('Freeboard The height of a wall. Tide Water.')
    expect(placesOf(brief).map(({ id }) => id)).toEqual(['one', 'p1', 'n1-ref', 'n1'])
  })
})

import { describe, expect, it } from 'vitest'
import { formatReferences } from '../../../src/cite/references/format-references.ts'
import { buildBriefs } from '../../../src/brief/assembly/briefs.ts'
import { wrongNumber } from '../../../src/brief/assembly/written-numbers.ts'
import { referenceName } from '../../../src/i18n/reference-name.ts'
import { build, sourceOf, type Draft } from './sources.ts'

const figure = (path: string): string => `:::figure\n![Alt](figures/${path})\n\nCaption.\n:::`
const table = (caption: string): string => `:::table\n${caption}\n\n| a |\n| - |\n| 1 |\n:::`

const draft: Draft = {
  sections: {
    Rain: `First.[^1]\n\n${figure('a.png')}\n\n${figure('b.png')}\n\n### Snow and *ice*`,
    Rivers: `Second.\n\n${table('One.')}\n\n${table('Two.')}\n\n:::box[Title]\nText.\n:::`,
    Survey: 'Third.\n\n### Sample',
  },
  fields: { Rain: { part: 'Water' }, Survey: { appendix: true } },
  endnotes: ['A note.'],
  recommendations: [{ body: 'Do it.', paragraphs: ['p1'] }],
}

/** The last paragraph of the text “Rivers” when a sentence is added to it. */
function printed(sentence: string, record: Draft['record'] = {}) {
  const { Rivers = '', ...others } = draft.sections
  const sections = { Rain: others['Rain'] ?? '', Rivers: `${sentence}\n\n${Rivers}` }
  const built = build({
    ...draft,
    sections: { ...sections, Survey: others['Survey'] ?? '' },
    record,
  })
  const [paragraph] = built.brief.sections[1]?.flow ?? []
  return { plain: paragraph?.plain, problems: built.problems.map(({ code }) => code), built }
}

describe('a link without words', () => {
  it.each([
    ['#f2', 'Figure 2'],
    ['#t1', 'Table 1'],
    ['#b1', 'Box 1'],
    ['#n1', 'note 1'],
    ['#r1', 'recommendation 1'],
    ['#p1', 'paragraph 1'],
    ['#rain', 'Rain'],
    ['#snow-and-ice', 'Snow and ice'],
    ['#water', 'Water'],
    ['#survey', 'Appendix A'],
    ['#sample', 'Sample'],
  ])('to %s prints “%s”', (address, name) => {
    expect(printed(`As [](${address}) says.`)).toMatchObject({
      ...{ plain: `As ${name} says.`, problems: [] },
    })
  })

  it.each([
    ['#rain', 'Section 1'],
    ['#snow-and-ice', 'Section 1.1'],
    ['#survey', 'Appendix A'],
    ['#sample', 'Section A.1'],
  ])('to %s prints “%s” where sections have numbers', (address, name) => {
    expect(printed(`See [](${address}).`, { numbering: true }).plain).toBe(`See ${name}.`)
  })

  it('prints the name in the language of the brief', () => {
    expect(printed('Ver [](#f1), [](#n1) y [](#survey).', { lang: 'es' }).plain).toBe(
      'Ver Figura 1, nota 1 y Anexo A.',
    )
    expect(printed('Voir [](#t2) et [](#b1).', { lang: 'fr' }).plain).toBe(
      'Voir Tableau 2 et Encadré 1.',
    )
  })

  it('is part of the words that a pull quote repeats', () => {
    const { problems, brief } = build({
      sections: { One: `The line bends, as [](#f1) shows.\n\n${figure('a.png')}` },
      pullQuotes: [{ body: 'as Figure 1 shows' }],
    })
    expect(problems).toEqual([])
    expect(brief.pullQuotes).toHaveLength(1)
  })

  it('leads to another brief, too, by either address', () => {
    const other = sourceOf(draft, 'other')
    const texts = 'See [](/other/#f1), [](../other/#t2), [](../other/) and [it](../other#p1).'
    const [built] = buildBriefs(
      [sourceOf({ sections: { One: texts } }), other],
      new Map(),
      referenceName,
      formatReferences,
    )
    const [paragraph] = built?.brief.sections[0]?.flow ?? []
    expect(paragraph?.plain).toBe('See Figure 1, Table 2, Test and it.')
    expect(JSON.stringify(paragraph?.prose)).not.toContain('../')
    expect(JSON.stringify(paragraph?.prose)).toContain('"/other/#p1"')
  })

  it('does not change the files that it is in', () => {
    const source = sourceOf({ sections: { One: 'See [](#p1).' } })
    const before = structuredClone(source)
    buildBriefs([source], new Map(), referenceName, formatReferences)
    expect(source).toEqual(before)
  })
})

describe('a number written by hand', () => {
  it.each(['[Figure 1](#f2)', '[fig. 3](#f2)', '[see Table 2](#t1)', 'Table [2](#t1)'])(
    'is a warning if it is another: %s',
    (link) => {
      const { problems, plain } = printed(`See ${link}.`)
      expect(problems).toEqual(['wrong-number'])
      expect(plain).toBe(`See ${link.replace(/[[\]]|\(.*\)/g, '')}.`)
    },
  )

  it.each([
    ...[
      '[Figure 2](#f2)',
      '[Fig. 2](#f2)',
      '[Figures 1 and 2](#f2)',
      '[2020](#t1)',
      '[40 cases](#f1)',
    ],
    ...[
      '[Appendix A](#survey)',
      '[the survey](#survey)',
      '[in 2021](#p1)',
      '[12](#p1)',
      '[Box 1](#b1)',
    ],
  ])('is accepted if it is not another: %s', (link) => {
    expect(printed(`See ${link}.`).problems).toEqual([])
  })

  it('is compared in its own digits', () => {
    expect(wrongNumber('الشكل 2', 'الشكل ٢')).toBe(false)
    expect(wrongNumber('الشكل 3', 'الشكل ٢')).toBe(true)
  })

  it('counts alone, too, where there is a place with that number', () => {
    const isWrong = (words: string) => wrongNumber(words, 'Figure 2', 3)
    expect(['0', '1', '2', '3', '4'].map(isWrong)).toEqual([false, true, false, true, false])
  })

  it('is compared whatever its capitals and its style', () => {
    expect(wrongNumber('FIGURE 3', 'Figure 2')).toBe(true)
    expect(wrongNumber('Figure 𝟛', 'Figure 3')).toBe(false)
  })

  it('may be that of a section or an appendix', () => {
    expect(wrongNumber('Section 1.3', 'Section 1.2')).toBe(true)
    expect(wrongNumber('Sec. 1.2', 'Section 1.2')).toBe(false)
    expect(wrongNumber('Appendix B', 'Appendix A')).toBe(true)
    expect(wrongNumber('Section 2', 'Rain')).toBe(false)
  })
})

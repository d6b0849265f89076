import { expect, it } from 'vitest'
import { marginEntries } from '../../../src/components/brief/margin-entries.ts'
import { marginCss } from '../../../src/components/brief/margin.ts'
import { build } from '../brief/sources.ts'

const { brief, problems } = build({
  sections: { One: 'A.[^1] B.[^2]\n\nAgain.[^1]', Two: 'Argued here.\n\nNothing beside this.' },
  endnotes: ['First.', 'Second.'],
  recommendations: [{ body: 'Act.', paragraphs: ['p3'] }],
})

it('marginCss puts each item at its line and below the item before it', () => {
  expect(problems).toEqual([])
  expect(marginCss(brief, marginEntries(brief).ofCitations).split('}').filter(Boolean)).toEqual([
    '#n1-ref{anchor-name:--n1-ref',
    '#n1-side{anchor-name:--margin-1;--line:--n1-ref',
    '#n2-ref{anchor-name:--n2-ref',
    '#n2-side{anchor-name:--margin-2;--line:--n2-ref;--previous:--margin-1',
    '#p3{anchor-name:--p3',
    '#p3>.margin-note{anchor-name:--margin-3;--line:--p3;--previous:--margin-2',
  ])
})

it('marginCss keeps an item below the one before a pull quote, should the quote be hidden', () => {
  const { brief } = build({
    sections: { One: 'Some words.[^1]\n\nMore.[^2]' },
    endnotes: ['First.', 'Second.'],
    pullQuotes: [{ body: 'Some words.' }],
  })
  expect(marginCss(brief, marginEntries(brief).ofCitations).split('}').filter(Boolean)).toEqual(
    expect.arrayContaining([
      '#n1-side{anchor-name:--margin-1,--margin-2;--line:--n1-ref',
      '#q1{--anchor:--margin-2;--line:--p1;--previous:--margin-1',
      '#n2-side{anchor-name:--margin-3;--line:--n2-ref;--previous:--margin-2',
    ]),
  )
})

it('marginCss has the notes of the summary and of the recommendations where the page has them', () => {
  const draft = {
    summary: 'In short.[^1]',
    sections: { One: 'Some words.[^2]', Two: 'More.' },
    endnotes: ['First.', 'Second.', 'Third.'],
    recommendations: [{ body: 'Act.[^3]' }],
  }
  const notesOf = ({ brief }: ReturnType<typeof build>) =>
    Array.from(marginCss(brief, new Map()).matchAll(/#n(\d)-side/g), ([, note]) => Number(note))
  expect(notesOf(build(draft))).toEqual([1, 3, 2])
  expect(notesOf(build({ ...draft, list: { place: 'end' } }))).toEqual([1, 2, 3])
  const inSection = { place: 'section', title: 'One' } as const
  expect(notesOf(build({ ...draft, list: inSection }))).toEqual([1, 2, 3])
})

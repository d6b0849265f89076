import { expect, it } from 'vitest'
import { marginCss } from '../../../src/components/brief/margin.ts'
import { build } from '../brief/sources.ts'

const { brief, problems } = build({
  sections: { One: 'A.[^1] B.[^2]\n\nAgain.[^1]', Two: 'Argued here.\n\nNothing beside this.' },
  endnotes: ['First.', 'Second.'],
  recommendations: [{ body: 'Act.', paragraphs: ['p3'] }],
})

it('marginCss puts each item at its line and below the item before it', () => {
  expect(problems).toEqual([])
  expect(marginCss(brief).split('}').filter(Boolean)).toEqual([
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
  expect(marginCss(brief).split('}').filter(Boolean)).toEqual(
    expect.arrayContaining([
      '#n1-side{anchor-name:--margin-1,--margin-2;--line:--n1-ref',
      '#q1{--anchor:--margin-2;--line:--p1;--previous:--margin-1',
      '#n2-side{anchor-name:--margin-3;--line:--n2-ref;--previous:--margin-2',
    ]),
  )
})

import { h } from 'hastscript'
import { expect, it } from 'vitest'
import { plainText } from '../../../src/brief/text/plain-text.ts'
import { tableOf } from '../../../src/pdf/table.ts'

/** The columns of a table with one row of words, each of so many letters. */
function columnsOf(lengths: readonly number[]): string | undefined {
  const cells = lengths.map((length) => h('td', 'x'.repeat(length)))
  const markup = tableOf(h('table', h('tbody', h('tr', cells))), { text: plainText })
  return /columns: \((.*?),\)/.exec(markup)?.[1]
}

it('gives the first column of a narrow table the room that is left', () => {
  expect(columnsOf([10, 5])).toBe('1fr, auto')
})

it('shares the line among long columns by length, unless short ones need it', () => {
  expect(columnsOf([49, 400, 6])).toBe('7.0fr, 20.0fr, auto')
  expect(columnsOf([49, ...Array<number>(8).fill(9)])).toBe(Array(9).fill('auto').join(', '))
})

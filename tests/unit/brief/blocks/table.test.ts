import { h } from 'hastscript'
import { expect, it } from 'vitest'
import { buildTable, partsOfTable } from '../../../../src/brief/blocks/table.ts'

it('a table has a caption above and its source below', () => {
  const [caption, grid, source] = [h('p', 'Trade.'), h('table'), h('p', 'Source: A bank.')]
  const table = buildTable(h('table-block', caption, grid, source), 1)
  expect(partsOfTable(table)).toEqual({ caption: [caption], grid: [grid], below: [source] })
})

it('several grids are one table, with what is between them', () => {
  const parts = [h('p', 'Trade.'), h('table'), h('p', 'Later:'), h('table'), h('p', 'Source.')]
  const { caption, grid, below } = partsOfTable(buildTable(h('table-block', ...parts), 1))
  expect([caption, grid, below].map(({ length }) => length)).toEqual([1, 3, 1])
})

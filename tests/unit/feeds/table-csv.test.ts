import { spawnSync } from 'node:child_process'
import { expect, it } from 'vitest'
import { blocksWithin } from '../../../src/brief/blocks/block.ts'
import { tableCsv } from '../../../src/feeds/table-csv.ts'
import { build } from '../brief/sources.ts'

const markdown = `
:::table
Costs, USD million.

| Place | Cost | Remark |
|---|---:|---|
| "Old" harbour | 1,200.50 | a *new* wall[^1] |
| Ría de Ño | −3 | two, three |

| Second | Table |
|---|---|
| = 1 + 1 | |
:::
`

it('is what a CSV parser reads as the cells of the page', () => {
  const { brief, problems } = build({ sections: { First: markdown }, endnotes: ['A note.'] })
  expect(problems).toEqual([])
  const [table] = blocksWithin(brief.sections.flatMap(({ flow }) => flow))
  if (table?.kind !== 'table') throw new Error('no table')
  const script = 'import csv,json,sys; print(json.dumps(list(csv.reader(sys.stdin, strict=True))))'
  const python = spawnSync('python3', ['-X', 'utf8', '-c', script], {
    input: tableCsv(table),
    encoding: 'utf8',
  })
  expect(python.stderr).toBe('')
  expect(JSON.parse(python.stdout)).toEqual([
    ['Place', 'Cost', 'Remark'],
    ['“Old” harbour', '1,200.50', 'a new wall'],
    ['Ría de Ño', '−3', 'two, three'],
    [],
    ['Second', 'Table'],
    ['= 1 + 1', ''],
  ])
})

/** The report of an import. */
import { expect, it } from 'vitest'
import { checkContent } from '../../../src/content/check.ts'
import { reportOf, type Imported } from '../../../src/import/report.ts'
import { contentOf } from '../content/project.ts'

const nothing = {
  ...{ sections: 0, recommendations: 0, notes: 0, images: 0, tables: 0, formulas: 0 },
  ...{ citations: 0, references: 0, crossReferences: 0 },
}

const image = (place: string) => ({
  severity: 'doubtful' as const,
  kind: 'images without alternative text',
  place,
  advice: 'Write what each shows.',
})

const imported: Imported = {
  document: 'water.docx',
  source: { notes: 3, tables: 1 },
  brief: { ...nothing, sections: 2, notes: 2, tables: 1 },
  losses: [
    image('figures/a.png'),
    image('figures/b.png'),
    image('figures/c.png'),
    { severity: 'lost', kind: 'charts', place: 'Level of the aquifer', advice: 'Save it as PNG.' },
  ],
  comparison: {
    differences: [
      { side: 'source', words: 'not', after: 'of water but', file: 'water/sections/01.md' },
      { side: 'brief', words: 'indeed', after: '', file: 'water/summary.md' },
    ],
    ignored: new Map([['citations', 1_200]]),
    words: { source: 12_000, brief: 11_999 },
  },
}

it('compares counts side by side, then names what is lost, what differs, what is doubtful', () => {
  expect(reportOf(imported, 2)).toBe(`# Import of water.docx

|          | document |  brief |
| -------- | -------: | -----: |
| Words    |   12,000 | 11,999 |
| Sections |          |      2 |
| Notes    |        3 |      2 |
| Tables   |        1 |      1 |

## Lost: the brief lacks it

**1 charts.** Save it as PNG.

- “Level of the aquifer”

## Words that differ

2 places differ. Compare each with the document.

- The brief lacks “not” after “of water but” (water/sections/01.md)
- The brief alone has “indeed” (water/summary.md)

Not compared: citations (1,200 words).

## Doubtful: it is in the brief, perhaps wrongly

**3 images without alternative text.** Write what each shows.

- “figures/a.png”
- “figures/b.png”
- and 1 more
`)
})

it('says so when nothing differs', () => {
  const comparison = { ...imported.comparison, differences: [], ignored: new Map() }
  const report = reportOf({ ...imported, losses: [], comparison })
  expect(report).toContain('None: word for word, the brief says what the document says.')
  expect(report).not.toContain('Lost')
})

it('is no content: the check accepts it beside the brief', () => {
  const { root, remove } = contentOf({ 'a-brief/import-report.md': reportOf(imported) })
  try {
    const found = checkContent(root).problems.filter(({ code }) => code === 'stray-file')
    expect(found).toEqual([])
  } finally {
    remove()
  }
})

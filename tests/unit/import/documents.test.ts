/** Documents of several programs and languages as briefs. Needs Pandoc. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readInput } from '../../../src/import/input/read-input.ts'
import { hasPandoc, PANDOC_MISSING } from '../../../src/import/pandoc/run.ts'
import { readDocument } from '../../../src/import/read.ts'
import { briefOf, errorsIn } from './imported.ts'

const fixtures = join(import.meta.dirname, '../../fixtures/import')
const folder = mkdtempSync(join(tmpdir(), 'policy-brief-import-test-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const fixture = (name: string) => () => join(fixtures, name)

/** The report of Quarto without its own markup, as Pandoc writes it in another format. */
const converted = (name: string) => () => {
  const input = readFileSync(join(fixtures, 'water.qmd'), 'utf8')
    .replaceAll(/ \{#tbl-\w+\}/g, '')
    .replaceAll(/@(?:fig|tbl)-\w+/g, 'it')
  const file = join(folder, name)
  execFileSync('pandoc', ['--from', 'markdown', '-o', file], { cwd: fixtures, input })
  return file
}

/** The brief made of a document, with its files by their paths in its folder. */
async function importedFrom(file: string) {
  if (!hasPandoc()) throw new Error(PANDOC_MISSING)
  const { brief, imported } = await briefOf(await readDocument(readInput(file), false))
  const texts = Array.from(
    brief.files,
    ([path, data]) => [path.replace(/^it\//, ''), String(data)] as const,
  )
  return { ...imported, files: new Map(texts), errors: errorsIn(brief.files) }
}

type ImportedDocument = Awaited<ReturnType<typeof importedFrom>>

describe.each([
  ['Quarto', fixture('water.qmd'), { notes: 3, images: 1, tables: 1, formulas: 2 }],
  ['LaTeX', fixture('eau.tex'), { notes: 1, images: 1, tables: 1, formulas: 2 }],
  ['HTML', fixture('agua.html'), { notes: 0, images: 1, tables: 1, formulas: 0 }],
  [
    'Word, of LibreOffice',
    fixture('libreoffice.docx'),
    { notes: 3, images: 1, tables: 1, formulas: 0 },
  ],
  ['Word, of Pandoc', converted('water.docx'), { notes: 3, images: 1, tables: 1, formulas: 2 }],
  [
    'OpenDocument, of Pandoc',
    converted('water.odt'),
    { notes: 3, images: 1, tables: 1, formulas: 0 },
  ],
])('%s', (_format, file, counts) => {
  let document: ImportedDocument
  beforeAll(async () => void (document = await importedFrom(file())))

  it('becomes a brief that the check accepts', () => {
    expect(document.errors).toEqual([])
  })

  it('has the same words as the brief', () => {
    expect(document.comparison.differences).toEqual([])
  })

  it('has its notes, images, tables and formulas in the brief', () => {
    expect(document.brief).toMatchObject(counts)
  })
})

describe('a report of Quarto', () => {
  let document: ImportedDocument
  beforeAll(async () => void (document = await importedFrom(join(fixtures, 'water.qmd'))))
  const file = (path: string) => document.files.get(path) ?? ''

  it('gives the record', () => {
    const record = file('brief.md')
    for (const field of [
      'title: "Water in the valley"',
      'subtitle: "Two cities and one aquifer"',
      'authors: ["ana-ruiz","john-doe"]',
      'lang: "en"',
      'issued: "2021-03-04"',
      'doi: "10.1234/water"',
      'keywords: ["water","cities"]',
    ])
      expect(record).toContain(field)
    expect(file('authors/ana-ruiz.md')).toContain('Institute of the Valley')
  })

  it('has the summary, recommendations, notes and acknowledgements in their places', () => {
    expect(file('summary.md')).toContain('Two cities share one aquifer')
    expect(file('recommendations/1.md')).toBe(
      '---\ngroup: "For the cities"\n---\n\nRaise the price of water, but not for the poorest households.\n',
    )
    expect(file('recommendations/3.md')).toContain('group: "For the farms"')
    expect(file('endnotes.md')).toMatch(/\[\^1\]: Water Board.+\[\^2\]: Measured.+\[\^3\]: As in/s)
    expect(file('brief.md')).toContain('acknowledgements: "The authors thank their readers."')
  })

  it('has figures, tables, boxes, formulas, citations and cross references', () => {
    const section = file('sections/01-a-shared-aquifer.md')
    for (const part of [
      ':::figure\n![A line falls from left to right](figures/level.png)\n\nLevel of the aquifer, 2001–2020.\n:::',
      ':::table\nLevels of the aquifer.\n\n| Year',
      ':::box[The law of 1992]\nNobody may pump more than *two* thirds.\n:::',
      '[](#f1) shows its level',
      'see [](#t1)',
      '[@ruiz2020, p.',
      String.raw`\@doe1999`,
      '$5 a month',
      String.raw`$$c = p \cdot |q|$$`,
      'CO<sub>2</sub>',
      '[Prices](#prices)',
      '### Who takes it',
    ])
      expect(section).toContain(part)
  })

  it('reports what is doubtful, and nothing as lost', () => {
    expect(document.losses.filter(({ severity }) => severity === 'lost')).toEqual([])
    expect(document.losses).toContainEqual(
      expect.objectContaining({
        kind: 'citations without an entry in the references',
        place: '@doe1999',
      }),
    )
  })
})

it('leads references of LaTeX to figures, tables and sections, without their names', async () => {
  const { files } = await importedFrom(join(fixtures, 'eau.tex'))
  const section = files.get('sections/01-une-nappe-partagee.md') ?? ''
  expect(section).toContain('Le [](#t1) donne ses niveaux, et la [](#f1) les montre')
  // A bar would end the cell.
  expect(section).toContain(String.raw`| 28 $$\vert q\vert $$`)
  expect(files.get('sections/02-conclusion.md')).toContain('[](#une-nappe-partagée)')
  expect(files.get('brief.md')).toMatch(/lang: "fr"\nissued: "2021-03"/)
})

it('repeats merged cells, says so, and leaves out images that are not there', async () => {
  const { files, losses } = await importedFrom(join(fixtures, 'agua.html'))
  const section = files.get('sections/01-un-acuifero-compartido.md') ?? ''
  expect(section).toContain('| 2001 | 40')
  expect(section).toContain('| 2001 | 28')
  expect(section).toContain('\n\nNivel del acuífero.\n:::')
  expect(section).not.toContain('logo.gif')
  const kinds = losses.map(({ kind }) => kind)
  expect(kinds).toContain('tables with merged cells')
  expect(kinds).toContain('images that are not beside the document')
})

it('lists the formulas of OpenDocument, which Pandoc does not read, as lost', async () => {
  const { losses } = await importedFrom(converted('formulas.odt')())
  expect(losses.filter(({ kind }) => kind === 'formulas')).toHaveLength(2)
})

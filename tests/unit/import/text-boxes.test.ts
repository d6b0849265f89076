import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { importSource } from '../../../src/import/import.ts'
import { readInput } from '../../../src/import/input/read-input.ts'
import { hasPandoc, PANDOC_MISSING } from '../../../src/import/pandoc/run.ts'
import { readDocument } from '../../../src/import/read.ts'
import { paragraph, run, wordFile } from './word-file.ts'

/** A text box as Word 2010 and later write it, with the copy for older versions. */
const box = (text: string): string => {
  const content = `<w:txbxContent>${paragraph(text)}</w:txbxContent>`
  const shape = 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape'
  return `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><a:graphic><a:graphicData uri="${shape}"><wps:wsp xmlns:wps="${shape}"><wps:txbx>${content}</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>${content}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`
}

test('a text box that repeats the text is a pull quote; another one is listed as lost', async () => {
  if (!hasPandoc()) throw new Error(PANDOC_MISSING)
  const folder = mkdtempSync(join(tmpdir(), 'import-boxes-'))
  try {
    const file = join(folder, 'report.docx')
    const words = 'The rivers of the valley are older than all of its towns'
    const body = [
      paragraph('Method', 'heading1'),
      paragraph(
        run(`${words}, and the towns know it & say so.`.replace('&', '&amp;')) + box(words),
      ),
      paragraph(run('More.') + box('What &amp; where: a list of towns')),
    ]
    writeFileSync(file, wordFile({ body: body.join('') }))
    const source = await readDocument(readInput(file), false, true)
    const options = { name: 'report', slug: 'it', year: '2021', publisher: 'Valley Press' }
    const { brief, imported } = await importSource(source, 'report.docx', options)
    expect(brief.files.get('it/pull-quotes/1.md')).toBe(`${words}\n`)
    expect([...brief.files.keys()].filter((path) => path.includes('pull-quotes'))).toHaveLength(1)
    expect(brief.losses.filter(({ kind }) => kind === 'text boxes')).toMatchObject([
      { severity: 'lost', place: 'What & where: a list of towns' },
    ])
    expect(imported.comparison.differences).toEqual([])
  } finally {
    rmSync(folder, { recursive: true })
  }
})

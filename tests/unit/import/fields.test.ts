/** Fields of Word other than citations, read by both readers. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { briefOf, READERS, readWord } from './imported.ts'
import { cell, field, image, paragraph, relation, run } from './word-file.ts'

const png = readFileSync(new URL('../../fixtures/import/level.png', import.meta.url))

const bookmark = (name: string, content: string) =>
  `<w:bookmarkStart w:id="1" w:name="${name}"/>${content}<w:bookmarkEnd w:id="1"/>`

const numbered = (name: string, label: string, words: string) =>
  paragraph(
    bookmark(name, run(`${label} `) + field(`SEQ ${label} \\* ARABIC`, '1')) + run(words),
    'caption',
  )

const BODY = [
  paragraph(bookmark('_Ref1', run('Method')), 'heading1'),
  paragraph(
    [
      run('See '),
      field('REF _Ref3 \\h', 'Figure 1'),
      run(', '),
      `<w:fldSimple w:instr=" REF _Ref2 \\h ">${run('Table 1')}</w:fldSimple>`,
      run(', '),
      field('REF _Ref1 \\h', 'Method'),
      run(', '),
      field('REF _Ref9 \\h', 'Box 7'),
      run(' on page '),
      field('PAGEREF _Ref3 \\h', '12'),
      run(', note '),
      field('NOTEREF _Ref1 \\h', '2'),
      run('.'),
    ].join(''),
  ),
  numbered('_Ref2', 'Table', ': Levels'),
  `<w:tbl><w:tblGrid><w:gridCol w:w="2000"/><w:gridCol w:w="2000"/></w:tblGrid><w:tr>${cell(paragraph('Year'))}${cell(paragraph('Level'))}</w:tr><w:tr>${cell(paragraph('2001'))}${cell(paragraph('40'))}</w:tr></w:tbl>`,
  paragraph('Between.'),
  paragraph(bookmark('fig-map', image('pic', 'A map'))),
  numbered('_Ref3', 'Figure', '. Where it is'),
  paragraph(`<w:hyperlink w:anchor="fig-map">${run('Figure 1')}</w:hyperlink>`),
  paragraph('After it.'),
]

test.each(READERS)(
  'cross references lead to figures, tables and headings ($name)',
  async ({ isInstalled }) => {
    const word = {
      body: BODY.join(''),
      relations: { pic: relation('image', 'media/a.png') },
      files: { 'word/media/a.png': png },
    }
    const source = await readWord(word, isInstalled)
    const { brief, imported } = await briefOf(source)
    expect(brief.files.get('it/sections/01-method.md')).toContain(
      'See [](#f1), [](#t1), [](#method), Box 7 on page [12](#f1), note 2.',
    )
    expect(imported.source).toMatchObject({ images: 1, tables: 1, crossReferences: 6 })
    expect(imported.brief).toMatchObject({ images: 1, tables: 1, crossReferences: 5 })
    const listed = imported.losses.map(({ kind, place }) => [kind, place])
    expect(listed).toContainEqual(['cross references to places that the brief lacks', 'Box 7'])
    expect(listed).toContainEqual(['numbers of pages and notes that the text names', '12'])
    expect(imported.comparison.differences).toEqual([])
  },
)

test.each(READERS)(
  'what is in the document, and in neither brief nor report, is listed as lost ($name)',
  async ({ isInstalled }) => {
    const source = await readWord(
      { body: paragraph('Method', 'heading1') + paragraph('Text.') },
      isInstalled,
    )
    source.counts = { ...source.counts, images: 2, formulas: 1, tables: 1, notes: 1, citations: 1 }
    const { imported } = await briefOf(source)
    const lost = imported.losses.filter(({ severity }) => severity === 'lost')
    expect(lost.map(({ kind }) => kind).sort()).toEqual([
      'citations',
      'formulas',
      'images',
      'images',
      'notes',
      'tables',
    ])
  },
)

test('notes to which nothing refers are listed as lost', async () => {
  const source = await readWord(
    { body: paragraph('Method', 'heading1') + paragraph('Text.') },
    false,
  )
  source.notes = [[{ type: 'paragraph', children: [{ type: 'text', value: 'Nobody’s note.' }] }]]
  const { brief, imported } = await briefOf(source)
  expect(brief.files.has('it/endnotes.md')).toBe(false)
  expect(imported.losses).toContainEqual(
    expect.objectContaining({ severity: 'lost', place: 'Nobody’s note.', of: 'notes' }),
  )
})

import { toString } from 'mdast-util-to-string'
import { expect, test } from 'vitest'
import { briefOf, errorsIn, READERS, readWord } from './imported.ts'
import { field, paragraph, run, type Word } from './word-file.ts'

const doe = {
  id: 12,
  type: 'book',
  title: 'Water & towns',
  author: [{ family: 'Doe', given: 'John' }],
  publisher: 'Valley Press',
  issued: { 'date-parts': [[2020]] },
}
const roe = { ...doe, id: 13, title: 'Rivers', author: [{ family: 'Roe', given: 'Jane' }] }
const again = { ...doe, id: 14, title: 'Another book' }

const cite = (...citationItems: object[]) => JSON.stringify({ citationItems })

const WORD: Word = {
  body:
    paragraph('Method', 'heading1') +
    paragraph(
      [
        run('It is known '),
        field(
          `ADDIN ZOTERO_ITEM CSL_CITATION ${cite({ id: 12, itemData: doe, locator: '4' }, { id: 13, itemData: roe, prefix: 'see', label: 'chapter', locator: '2' })}`,
          run('(Doe 2020, 4; ') + run('see Roe 2020)'),
        ),
        run(', as Doe '),
        field(
          `ADDIN CSL_CITATION ${cite({ id: 'ITEM-1', itemData: again, 'suppress-author': true })}`,
          run('(2020b)'),
        ),
        run(' and others say.'),
      ].join(''),
    ) +
    paragraph(run('Noted.') + '<w:r><w:footnoteReference w:id="2"/></w:r>') +
    paragraph('Sources', 'heading1') +
    paragraph(run('The list.')) +
    paragraph(
      field('ADDIN ZOTERO_BIBL {"uncited":[]} CSL_BIBLIOGRAPHY', run('Doe. 2020. Rivers.')),
    ),
  footnotes: {
    '2': paragraph(
      run('The whole history of the rivers is in ') +
        field(`ADDIN CSL_CITATION ${cite({ id: 1, itemData: doe })}`, run('Doe 2020')),
    ),
  },
}

test.each(READERS)(
  'citations of Zotero and Mendeley lead to the works in their fields, and every word is there ($name)',
  async ({ isInstalled }) => {
    const source = await readWord(WORD, isInstalled)
    const { brief, imported } = await briefOf(source)
    const texts = [...brief.files].filter(([path]) => path.startsWith('it/sections/'))
    const all = texts.map(([, text]) => String(text)).join('\n')
    expect(all).toContain(
      'It is known [@doe2020, p. 4; see @roe2020, chapter 2], as Doe [-@doe2020b]',
    )
    expect(String(brief.files.get('it/endnotes.md'))).toContain('is in [@doe2020]')
    expect(all).not.toContain('Rivers')
    const works: unknown = JSON.parse(String(brief.files.get('it/references.json')))
    expect(works).toEqual([
      { ...doe, id: 'doe2020' },
      { ...roe, id: 'roe2020' },
      { ...again, id: 'doe2020b' },
    ])
    expect(imported.comparison.differences).toEqual([])
    expect(imported.losses.filter(({ kind }) => kind === 'citation fields')).toEqual([])
    expect(imported.losses.filter(({ kind }) => kind === 'reference lists')).toHaveLength(1)
    expect(errorsIn(brief.files)).toEqual([])
  },
)

test.each(READERS)(
  'citations of Mendeley Cite, in content controls, are kept ($name)',
  async ({ isInstalled }) => {
    const tag = `MENDELEY_CITATION_v3_${Buffer.from(cite({ id: 'a', itemData: doe })).toString('base64')}`
    const control = `<w:sdt><w:sdtPr><w:tag w:val="${tag}"/></w:sdtPr><w:sdtContent>${run('(Doe 2020)')}</w:sdtContent></w:sdt>`
    const word = { body: paragraph('Method', 'heading1') + paragraph(run('Known ') + control) }
    const source = await readWord(word, isInstalled)
    expect(source.references?.text).toContain('"id": "doe2020"')
    expect(toString(source.body[1], { includeHtml: true })).toBe('Known [@doe2020]')
  },
)

test('citations of EndNote and of Word are listed where no reader knows them; their words stay', async () => {
  const fields = [
    field('ADDIN EN.CITE <EndNote><Cite>{}</Cite></EndNote>', run('(Roe 2019)')),
    field('CITATION Doe20 \\l 1033 {}', run('(Doe 2020)')),
  ]
  const word = {
    body: paragraph('Method', 'heading1') + paragraph(run('Known ') + fields.join('')),
  }
  const source = await readWord(word, false)
  expect(toString(source.body[1])).toBe('Known (Roe 2019)(Doe 2020)')
  expect(source.losses).toMatchObject([
    { severity: 'lost', kind: 'citation fields', place: '(Roe 2019)', of: 'citations' },
    { severity: 'lost', kind: 'citation fields', place: '(Doe 2020)', of: 'citations' },
  ])
  expect(source.counts.citations).toBe(2)
})

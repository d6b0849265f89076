import { toMarkdown } from 'mdast-util-to-markdown'
import { directiveToMarkdown } from 'mdast-util-directive'
import { gfmToMarkdown } from 'mdast-util-gfm'
import type { RootContent } from 'mdast'
import { expect, test } from 'vitest'
import { briefOf, readWord } from './imported.ts'
import { cell, field, image, paragraph, relation, run, type Word } from './word-file.ts'

const read = (word: Word) => readWord(word, false)

const markdown = (children: readonly RootContent[]) =>
  toMarkdown(
    { type: 'root', children: [...children] },
    { extensions: [gfmToMarkdown(), directiveToMarkdown()], emphasis: '*' },
  ).trim()

test('headings, emphasis, lists of words and raised text keep their marks', async () => {
  const { body } = await read({
    body: [
      paragraph(run('Introduction', '<w:b/>'), 'heading1'),
      paragraph(
        `${run('bold ', '<w:b/>')}${run('and plain, CO')}${run('2', '<w:vertAlign w:val="subscript"/>')}`,
      ),
      paragraph('A quotation.', 'Quote'),
    ].join(''),
  })
  expect(markdown(body)).toBe(
    '# Introduction\n\n**bold** and plain, CO<sub>2</sub>\n\n> A quotation.',
  )
})

test('footnotes and endnotes are numbered together, in the order of the text', async () => {
  const { body, notes, words } = await read({
    body: paragraph(
      `${run('One')}<w:r><w:endnoteReference w:id="4"/></w:r>${run(' two')}<w:r><w:footnoteReference w:id="3"/></w:r>`,
    ),
    footnotes: { '3': paragraph('The footnote.') },
    endnotes: { '4': paragraph('The endnote.') + paragraph('Its second paragraph.') },
  })
  expect(markdown(body)).toBe('One[^1] two[^2]')
  expect(notes.map(markdown)).toEqual(['The endnote.\n\nIts second paragraph.', 'The footnote.'])
  expect(words.split(/\s+/).filter(Boolean).join(' ')).toBe(
    'One two The endnote. Its second paragraph. The footnote.',
  )
})

test('a style without an id takes no text away', async () => {
  const styles =
    '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:style w:type="paragraph"><w:name w:val="toc 2"/></w:style></w:styles>'
  const { body } = await read({
    body: paragraph('First words.'),
    files: { 'word/styles.xml': new TextEncoder().encode(styles) },
  })
  expect(markdown(body)).toBe('First words.')
})

test('a note with two references stays one note', async () => {
  const reference = (id: string) => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`
  const { body, notes } = await read({
    body: paragraph(
      `${run('One')}${reference('2')}${run(' two')}${reference('3')}${run(' one')}${reference('2')}`,
    ),
    footnotes: { '2': paragraph('The first.'), '3': paragraph('The second.') },
  })
  expect(markdown(body)).toBe('One[^1] two[^2] one[^1]')
  expect(notes.map(markdown)).toEqual(['The first.', 'The second.'])
})

test('an image is a figure with its caption and alternative text; one on the web is not fetched', async () => {
  const { body, media, losses } = await read({
    body:
      paragraph(image('pic', 'A map')) +
      paragraph('Figure 1. Where it is', 'caption') +
      paragraph(image('web', 'A spy', 'link')) +
      paragraph(image('disk', 'A secret', 'link')),
    relations: {
      pic: relation('image', 'media/a.png'),
      web: relation('image', 'https://example.org/spy.png', 'External'),
      disk: relation('image', 'file:///etc/hostname', 'External'),
    },
    files: { 'word/media/a.png': Uint8Array.from([1, 2, 3]) },
  })
  expect(markdown(body)).toBe(':::figure\n![A map](image-1.png)\n\nWhere it is\n:::')
  expect(media).toEqual(new Map([['image-1.png', Buffer.from([1, 2, 3])]]))
  expect(losses.map(({ kind, place }) => [kind, place])).toEqual([
    ['linked images', 'https://example.org/spy.png'],
    ['linked images', 'file:///etc/hostname'],
  ])
})

test('an image in bold type is a figure, too', async () => {
  const bold = image('pic', 'A map').replace('<w:r>', '<w:r><w:rPr><w:b/></w:rPr>')
  const { body } = await read({
    body: paragraph(run('Where it is', '<w:b/>') + bold),
    relations: { pic: relation('image', 'media/a.png') },
    files: { 'word/media/a.png': Uint8Array.from([1, 2, 3]) },
  })
  expect(markdown(body)).toBe('**Where it is**\n\n![A map](image-1.png)')
})

test('merged cells are written into each cell, blocks of a cell into lines, and said to be doubtful', async () => {
  const { body, losses } = await read({
    body:
      paragraph('Table 1: Trade', 'caption') +
      `<w:tbl><w:tr>${cell(paragraph('Both'), '<w:gridSpan w:val="2"/>')}${cell(paragraph('C'))}</w:tr>` +
      `<w:tr>${cell(paragraph('tall'), '<w:vMerge w:val="restart"/>')}${cell(paragraph('x') + paragraph('y'))}${cell(paragraph('3'))}</w:tr>` +
      `<w:tr>${cell(paragraph(''), '<w:vMerge/>')}${cell(paragraph('z'))}${cell(paragraph('4'))}</w:tr></w:tbl>`,
  })
  expect(markdown(body).split('\n')).toEqual([
    ':::table',
    'Trade',
    '',
    '| Both | Both   | C |',
    '| ---- | ------ | - |',
    '| tall | x<br>y | 3 |',
    '| tall | z      | 4 |',
    ':::',
  ])
  expect(losses).toMatchObject([{ severity: 'doubtful', kind: 'tables with merged cells' }])
})

test('a table of one cell is a box', async () => {
  const { body } = await read({ body: `<w:tbl><w:tr>${cell(paragraph('Inside'))}</w:tr></w:tbl>` })
  expect(markdown(body)).toBe(':::box\nInside\n:::')
})

test('a table with its caption in a table of one cell, as Quarto writes it, is no box', async () => {
  const table = `<w:tbl><w:tr>${cell(paragraph('Year'))}${cell(paragraph('Level'))}</w:tr><w:tr>${cell(paragraph('2001'))}${cell(paragraph('40'))}</w:tr></w:tbl>`
  const { body } = await read({
    body: `<w:tbl><w:tr>${cell(paragraph('Table 1: Levels', 'caption') + table)}</w:tr></w:tbl>`,
  })
  expect(markdown(body).split('\n').slice(0, 2)).toEqual([':::table', 'Levels'])
})

test('formulas, citation fields, changes and comments are listed, with their place', async () => {
  const { losses, words } = await read({
    body: [
      paragraph(`${run('Energy is ')}<m:oMath><m:r><m:t>E=mc</m:t></m:r></m:oMath>`),
      paragraph(field('ADDIN ZOTERO_ITEM CSL_CITATION {}', '(Wayne 2017)')),
      paragraph(
        `<w:del><w:r><w:delText>old</w:delText></w:r></w:del><w:ins>${run('new')}</w:ins><w:r><w:commentReference w:id="1"/></w:r>`,
      ),
      paragraph('Contents 3', 'toc1'),
    ].join(''),
  })
  expect(losses.map(({ kind, place }) => [kind, place])).toEqual([
    ['formulas', 'Energy is E=mc'],
    ['tracked changes', 'new'],
    ['comments', 'new'],
    ['tables of contents', 'Contents 3'],
    ['citation fields', '(Wayne 2017)'],
  ])
  expect(words.replaceAll(/[^\x21-~]+/g, ' ').trim()).toBe('Energy is (Wayne 2017) new')
})

test('a formula that is lost takes no word from the text beside it', async () => {
  const source = await read({
    body:
      paragraph('Interval', 'heading1') +
      paragraph('Here is the explanation for the lower limit.') +
      paragraph(
        `<m:oMath><m:r><m:t>I+</m:t></m:r></m:oMath>${run('=')}<m:oMath><m:r><m:t>H0</m:t></m:r></m:oMath>${run(', I is the lower limit.')}`,
      ),
  })
  const { imported } = await briefOf(source)
  expect(imported.comparison.differences).toEqual([])
  expect(imported.losses.filter(({ of }) => of === 'formulas')).toHaveLength(2)
})

test('the words of a text box are a box, and counted once', async () => {
  const box = `<w:txbxContent>${paragraph('A striking sentence.')}</w:txbxContent>`
  const { body, words } = await read({
    body: paragraph(
      `${run('Here.')}<w:r><mc:AlternateContent><mc:Choice>${box}</mc:Choice><mc:Fallback><w:pict><v:textbox>${box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
    ),
  })
  expect(markdown(body)).toBe('Here.\n\n:::box\nA striking sentence.\n:::')
  expect(words).toMatch(/^Here\.\n\W*A striking sentence\.\n\W*$/)
})

test('title, authors and keywords come from the text or the properties, which are doubtful', async () => {
  const properties =
    '<dc:title>Old &amp; wrong</dc:title><dc:creator>Ana Ruiz;Luis Gil</dc:creator><cp:keywords>water, border</cp:keywords><dcterms:created>2021-02-03T10:00:00Z</dcterms:created>'
  const titled = await read({ body: paragraph('The title', 'Title'), properties })
  expect(titled.record).toMatchObject({
    title: 'The title',
    authors: [{ name: 'Ana Ruiz' }, { name: 'Luis Gil' }],
    date: '2021',
    keywords: ['water', 'border'],
  })
  const untitled = await read({ body: paragraph('Text'), properties })
  expect(untitled.record.propertyTitle).toBe('Old & wrong')
  expect(untitled.losses.map(({ kind }) => kind)).toContain('authors')
})

test('links keep their address, those to headings too; files of a machine are lost', async () => {
  const { body, losses } = await read({
    body:
      paragraph(`<w:bookmarkStart w:id="1" w:name="method"/>${run('Method')}`, 'heading1') +
      paragraph(
        `<w:hyperlink w:anchor="method">${run('above')}</w:hyperlink>${run(' ')}<w:hyperlink r:id="web">${run('web')}</w:hyperlink>${run(' ')}<w:hyperlink r:id="disk">${run('disk')}</w:hyperlink>`,
      ),
    relations: {
      web: relation('hyperlink', 'https://example.org/', 'External'),
      disk: relation('hyperlink', 'file:///c:/report.doc', 'External'),
    },
  })
  expect(markdown(body)).toBe('# Method\n\n[above](#method) [web](https://example.org/) disk')
  expect(body[0]).toMatchObject({ data: { sourceId: 'method' } })
  expect(losses).toMatchObject([{ place: 'file:///c:/report.doc' }])
})

test('damaged XML is named', async () => {
  await expect(read({ body: '<w:p>' })).rejects.toThrow('is damaged (word/document.xml)')
})

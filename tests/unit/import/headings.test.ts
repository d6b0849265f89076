/** Headings of documents that a brief cannot have as they are. */
import { expect, test } from 'vitest'
import type { Source } from '../../../src/import/source.ts'
import { briefOf, readFile, readWord } from './imported.ts'
import { paragraph, run } from './word-file.ts'

async function imported(source: Source) {
  const { brief, imported: result } = await briefOf(source)
  expect(result.comparison.differences).toEqual([])
  const text = (start: string) => {
    const path = [...brief.files.keys()].find((one) => one.startsWith(`it/${start}`)) ?? ''
    return String(brief.files.get(path) ?? '')
  }
  return { text, listed: result.losses.map(({ kind, place }) => [kind, place]) }
}

const fromMarkdown = async (markdown: string) => imported(await readFile('report.md', markdown))

const bold = (words: string) => paragraph(run(words, '<w:b/>'))

test('notes on headings are at the end of the first paragraph below', async () => {
  const { text, listed } = await fromMarkdown(
    '# One[^a]\n\n## *Below*[^b] it\n\n- item\n\nFirst.\n\nSecond.\n\n# Two\n\nText.\n\n[^a]: Ana.\n\n[^b]: Ben.\n',
  )
  expect(text('sections/01-one.md')).toContain('- item\n\nFirst.[^1][^2]\n\nSecond.')
  expect(text('endnotes.md')).toBe('[^1]: Ana.\n\n[^2]: Ben.\n')
  expect(listed).toContainEqual(['headings with notes', 'One'])
})

test('ids after headings with dots and digits are no words, and links lead to them', async () => {
  const { text } = await fromMarkdown(
    '# One {#5.1.-x}\n\nSee [below](#6.0) and [above](#5.1.-x).\n\n# Two {#6.0 .wide}\n\nText.\n',
  )
  expect(text('sections/01-one.md')).toContain('title: "One"')
  expect(text('sections/01-one.md')).toContain('See [below](#two) and [above](#one).')
})

test('a heading between the title and the next heading is the subtitle', async () => {
  for (const markdown of [
    '# Water\n\n## In two valleys\n\n## One\n\nText.\n\n## Two\n\nText.\n',
    '# Water\n\n## In two valleys\n\n### One\n\nText.\n\n### Two\n\nText.\n',
  ]) {
    const { text, listed } = await fromMarkdown(markdown)
    expect(text('brief.md')).toContain('title: "Water"\nsubtitle: "In two valleys"\n')
    expect(text('sections/01-one.md')).toContain('Text.')
    expect(listed.flat()).not.toContain('headings without text below them')
  }
})

test('parts and sections with text are no subtitles', async () => {
  const parts = '# T\n\n## Part I\n\n### One\n\nText.\n\n## Part II\n\n### Two\n\nText.\n'
  expect((await fromMarkdown(parts)).text('sections/01-one.md')).toContain('part: "Part I"')
  const section = '# T\n\n## One\n\nFirst.\n\n## Two\n\nText.\n'
  expect((await fromMarkdown(section)).text('sections/01-one.md')).toContain('First.')
})

test('parts whose sections have the same titles are sections', async () => {
  const { text } = await fromMarkdown(
    '# North\n\n## Rain\n\nMuch.\n\n# South\n\n## Rain\n\nLittle.\n',
  )
  expect(text('sections/02-south.md')).toContain('### Rain\n\nLittle.')
})

test('a title that the text repeats without a style is in the record alone', async () => {
  const body = paragraph('Water') + paragraph('Rain', 'heading1') + paragraph('Text.')
  const word = { body, properties: '<dc:title>Water</dc:title>' }
  const { text } = await imported(await readWord(word, false))
  expect(text('brief.md')).toContain('title: "Water"')
  expect(text('brief.md')).toMatch(/---\n\nTo be completed\n$/)
})

test('the only paragraph of a document is its text, not its standfirst', async () => {
  const word = { body: paragraph('The only one.'), properties: '<dc:title>Water</dc:title>' }
  const { text } = await imported(await readWord(word, false))
  expect(text('sections/01-introduction.md')).toContain('The only one.')
})

test('a formula in a heading is written as its characters', async () => {
  const { text, listed } = await fromMarkdown(
    '# The price $p \\neq \\rho$ of water\n\nText.\n\n# Two\n\nText.\n',
  )
  expect(text('sections/01-the-price')).toContain('title: "The price p≠ρ of water"')
  expect(listed).toContainEqual(['formulas in headings', 'p≠ρ'])
})

test('a heading without letters is a paragraph', async () => {
  const { text, listed } = await fromMarkdown(
    '# One\n\nText.\n\n# * * *\n\nMore.\n\n# Two\n\nText.\n',
  )
  expect(text('sections/01-one.md')).toContain('More.')
  expect(listed.flat()).toContain('headings without letters')
})

test('a Word file without styles for headings has headings in bold type', async () => {
  const body = [
    bold('Water in two valleys'),
    paragraph('Ana Ruiz'),
    bold('Introduction:'),
    paragraph(`${run('Note:', '<w:b/>')}${run(' no heading.')}`),
    bold('This sentence is important.'),
    bold('What we found'),
    paragraph('Text.'),
  ]
  const { text, listed } = await imported(await readWord({ body: body.join('') }, false))
  expect(text('brief.md')).toContain('title: "Water in two valleys"')
  expect(text('sections/01-introduction.md')).toContain('**This sentence is important.**')
  expect(text('sections/02-what-we-found.md')).toContain('Text.')
  expect(listed).toContainEqual(['headings in bold type', 'What we found'])
})

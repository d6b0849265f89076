import { strToU8, zipSync } from 'fflate'
import { toString } from 'mdast-util-to-string'
import { expect, test } from 'vitest'
import { hasPandoc } from '../../../src/import/pandoc/run.ts'
import { briefOf, readFile } from './imported.ts'
import { paragraph, run, wordFile } from './word-file.ts'

const WORD = wordFile({
  body:
    paragraph('Method', 'heading1') +
    paragraph(`${run('Text.')}<w:r><w:footnoteReference w:id="2"/></w:r>`),
  footnotes: { '2': paragraph(`<w:r><w:footnoteRef/></w:r>${run(' The note.')}`) },
  files: { 'word/vbaProject.bin': strToU8('Sub AutoOpen()') },
})

test.skipIf(!hasPandoc())('Pandoc reads an archive with its images and references', async () => {
  const archive = zipSync({
    'a/works.bib': strToU8('@book{a, title={A}}'),
    'a/report.md': strToU8('![A map](img/map.png)\n'),
    'a/img/map.png': strToU8('image'),
    'b/secret.png': strToU8('image'),
  })
  const { media, references } = await readFile('images.zip', archive)
  expect([...media.keys()]).toEqual(['img/map.png'])
  expect(references).toEqual({ file: 'references.bib', text: '@book{a, title={A}}' })
})

test.skipIf(!hasPandoc())(
  'a page keeps its heading as title and its list of works; images on the web are listed',
  async () => {
    const page = `<html><head><title>Water | The Valley Press</title></head><body><h1>Water</h1><h2>Method</h2>
    <p>Text with a <a href="https://a[b]/">link</a>.</p>
    <p><img src="https://example.org/map.png" alt="A map"><img src="data:image/png;base64,AAAA" alt="Not one"></p>
    <h2>Sources</h2><div class="references"><p>Doe 2020, Rivers.</p></div></body></html>`
    const source = await readFile('page.html', page)
    const { brief, imported } = await briefOf(source)
    expect(brief.files.get('it/brief.md')).toContain('title: "Water"\n')
    expect(brief.files.get('it/sections/02-sources.md')).toContain('Doe 2020, Rivers.')
    expect(imported.source.images).toBe(2)
    const lost = imported.losses.filter(({ severity }) => severity === 'lost')
    expect(lost.map(({ kind, place }) => [kind, place])).toEqual([
      ['links to files of the author’s machine, or to no address', 'https://a%5Bb%5D/'],
      ['images on the web', 'https://example.org/map.png'],
      ['images of a format that cannot be read', 'data:image/png;base64,AAAA'],
    ])
    expect(imported.comparison.differences).toEqual([])
  },
)

test.skipIf(!hasPandoc())('what LaTeX draws or includes, and is not there, is listed', async () => {
  const text = String.raw`\documentclass{article}\begin{document}\section{One}
\begin{figure}\begin{tikzpicture}\draw (0,0) -- (1,1);\end{tikzpicture}\caption{A drawn line}\end{figure}
\scalebox{2}{\includegraphics{small.png}} Text. \resizebox{2cm}{!}{Narrow words.}
\begin{wrapfigure}{r}{4cm}\includegraphics{side.png}\caption{At the side}\end{wrapfigure}
\includepdf{annex.pdf}
\input{chapter}
\section{Two} Text.\end{document}`
  const source = await readFile('shapes.tex', text)
  const { brief, imported } = await briefOf(source)
  expect(brief.files.get('it/sections/01-one.md')).toBe(
    '---\ntitle: "One"\n---\n\nA drawn line\n\nText. Narrow words.\n\nAt the side\n',
  )
  const lost = imported.losses.filter(({ severity }) => severity === 'lost')
  expect(lost.map(({ place }) => place).sort()).toEqual([
    'annex.pdf',
    'chapter',
    'side.png',
    'small.png',
    'tikzpicture-1',
  ])
  expect(imported.comparison.differences).toEqual([])
})

test.skipIf(!hasPandoc())(
  'the words of commands that Pandoc does not know are listed',
  async () => {
    const text = String.raw`\documentclass{article}\geometry{a4paper, left=2cm}
\lhead{Policy Brief}
\begin{document}\section{One} Text \mark{about
the river} and \hl{a marked} \fbox{framed} word.\vspace{2em}\pagestyle{empty}
\begin{keybox}[title=Key facts]Wells.\end{keybox}\begin{spread}{2cm}Mills.\end{spread}\marginnote{At the side}
\end{document}`
    const source = await readFile('unknown.tex', text)
    expect(source.losses.map(({ place, advice }) => [place, advice.split('. ')[0]])).toEqual([
      ['about the river', 'Pandoc does not know \\mark'],
      ['title Key facts', 'Pandoc does not know \\begin{keybox}'],
      ['At the side', 'Pandoc does not know \\marginnote'],
    ])
    expect(toString({ type: 'root', children: source.body })).toContain('and a marked framed word.')
  },
)

test.skipIf(!hasPandoc())('a section with the title of another is a subheading', async () => {
  const text = '# 一\n\nFirst.\n\n# 二\n\nWe.\n\n# 一\n\nAgain.\n'
  const source = await readFile('twice.md', text)
  const { brief, imported } = await briefOf(source)
  expect(brief.files.get('it/sections/02-section.md')).toContain('We.\n\n### 一\n\nAgain.\n')
  expect(imported.comparison.differences).toEqual([])
})

test('without Pandoc a Word file is read all the same, and others say where to get it', async () => {
  const { body, notes, losses } = await readFile('report.docm', WORD, false)
  expect(body.map(({ type }) => type)).toEqual(['heading', 'paragraph'])
  expect(toString(notes[0]?.[0])).toBe('The note.')
  expect(losses).toMatchObject([{ kind: 'macros and embedded files' }])
  await expect(readFile('a.md', 'Text', false)).rejects.toThrow('Install Pandoc')
})

test.skipIf(!hasPandoc())('a table of Quarto keeps its number with a note below it', async () => {
  const table = '| A | B |\n|---|---|\n| 1 | 2 |'
  const text = `# One\n\nSee @tbl-one.\n\n::: {#tbl-one}\n\n${table}\n\nA note.\n\nTrade.\n\n:::\n`
  const { brief } = await briefOf(await readFile('report.qmd', text))
  const section = brief.files.get('it/sections/01-one.md')
  expect(section).toContain('See [](#t1).')
  expect(section).toMatch(/:::table\nTrade\.\n\n\| A[^]*A note\.\n:::/)
})

import type { RootContent } from 'mdast'
import { gfmToMarkdown } from 'mdast-util-gfm'
import { toMarkdown } from 'mdast-util-to-markdown'
import { describe, expect, test } from 'vitest'
import { openDocument } from '../../../src/import/input/document.ts'
import { readPdf } from '../../../src/import/pdf/read.ts'
import { pdfFile, type Piece } from './pdf-file.ts'

const read = (pages: readonly Piece[][]) =>
  readPdf(openDocument('report.pdf', pdfFile(pages)), true)

/** Lines below one another. */
const lines = (texts: readonly string[], from = 700, size = 10): Piece[] =>
  texts.map((text, index) => ({ text, y: from - index * 1.3 * size, size }))

const LONG = 'many words of the text that fill the whole line of the page until'

const markdown = (children: readonly RootContent[]) =>
  toMarkdown({ type: 'root', children: [...children] }, { extensions: [gfmToMarkdown()] })
    .trim()
    .split('\n\n')

const kinds = (losses: readonly { kind: string; place: string }[], kind: string) =>
  losses.filter((loss) => loss.kind === kind).map(({ place }) => place)

describe('the text of a PDF', () => {
  test('paragraphs are joined across lines and pages; an empty line or an indent ends one', async () => {
    const { body } = await read([
      lines([`One ${LONG}`, `its ${LONG}`, 'the next page without']),
      [
        ...lines(['an end.', `Two ${LONG}`, 'done.'], 700),
        ...lines([`Three ${LONG}`, 'here.'], 640),
      ].map((piece) => (piece.text.startsWith('Two') ? { ...piece, x: 90 } : piece)),
    ])
    expect(markdown(body)).toEqual([
      `One ${LONG} its ${LONG} the next page without an end.`,
      `Two ${LONG} done.`,
      `Three ${LONG} here.`,
    ])
  })

  test('a hyphen at the end of a line goes or stays as elsewhere in the text, else it is doubtful', async () => {
    const { body, losses } = await read([
      lines([
        `Nations of long-term coopera-`,
        `tion, and the cooperation is long-`,
        `term ${LONG} in-`,
        `definite, see https://example.org/a-`,
        `b/c and so on, ${LONG}`,
      ]),
    ])
    expect(markdown(body)).toEqual([
      `Nations of long-term cooperation, and the cooperation is long-term ${LONG} indefinite, see https\\://example.org/a-b/c and so on, ${LONG}`,
    ])
    expect(kinds(losses, 'words divided at the end of a line')).toEqual(['indefinite'])
  })

  test('a paragraph at the top of a page after a full line with a full stop is doubtful', async () => {
    const { losses } = await read([lines([LONG, `${LONG}.`]), lines([`Or ${LONG}`, 'not.'])])
    expect(kinds(losses, 'paragraphs after a page or column')).toHaveLength(1)
  })

  test('running heads, page numbers and the table of contents are left out and listed', async () => {
    const page = (number: number): Piece[] => [
      { text: `Policy Brief ${number}`, y: 770, size: 8 },
      ...lines([`Page ${LONG}`, 'ends.']),
      { text: String(number), y: 30, x: 300 },
    ]
    const contents = lines(['Contents', 'Trade . . . . . . . . . 7', `Page ${LONG}`])
    const { body, losses } = await read([contents, page(2), page(3), page(4)])
    expect(markdown(body).join(' ')).not.toMatch(/Policy Brief|Contents|Trade|\b[234]\b/)
    expect(losses.slice(1).map(({ kind, place }) => [kind, place])).toEqual([
      ['running heads', 'Policy Brief 2'],
      ['running heads', 'Policy Brief 3'],
      ['running heads', 'Policy Brief 4'],
      ['page numbers', '2'],
      ['lines of the table of contents', 'Contents'],
    ])
  })

  test('headings are found by their size; the largest type is the title', async () => {
    const { body, record } = await read([
      [
        ...lines(['Water and', 'the border'], 760, 30),
        ...lines(['Method'], 680, 18),
        ...lines([`Text ${LONG}`, LONG, 'ends.'], 650),
        ...lines(['A detail'], 580, 13),
        ...lines(['\x95 one', '\x95 two'], 550),
      ],
    ])
    expect(record.title).toBe('Water and the border')
    expect(markdown(body)).toEqual([
      '# Method',
      `Text ${LONG} ${LONG} ends.`,
      '## A detail',
      '* one\n* two',
    ])
  })

  test('bold lines are headings, not those inside a paragraph', async () => {
    const { body, losses } = await read([
      [
        { text: 'The method', y: 740, isBold: true },
        ...lines([`Text ${LONG}`, LONG, 'goes'], 724),
        { text: 'on in bold words that fill the line', y: 685, isBold: true },
        ...lines([`and ${LONG}`, 'ends.'], 672),
      ],
    ])
    expect(markdown(body).slice(0, 2)).toEqual([
      '# The method',
      `Text ${LONG} ${LONG} goes on in bold words that fill the line and ${LONG} ends.`,
    ])
    expect(kinds(losses, 'headings in bold type')).toEqual(['The method'])
  })

  test('raised numbers refer to the notes at the foot of their page or at the end', async () => {
    const page = (first: Piece[]): Piece[] => [
      ...lines([`Text ${LONG}`, `and ${LONG}`, `then ${LONG}`], 600),
      ...first,
    ]
    const foot = await read([
      page([
        { text: 'The claim.', y: 561 },
        { text: '1', y: 565, x: 120, size: 6 },
        { text: '1', y: 63, size: 5 },
        { text: 'The source, long', y: 60, x: 76, size: 8 },
        { text: '2020 is.', y: 50, size: 8 },
      ]),
      page([
        { text: 'More.', y: 561 },
        { text: '2', y: 565, x: 100, size: 6 },
        { text: '2 Another source.', y: 60, size: 8 },
      ]),
    ])
    expect(markdown(foot.body).join(' ')).toMatch(/claim\.\[\^1\].* More\.\[\^2\]/)
    expect(foot.notes.map((note) => markdown(note))).toEqual([
      ['The source, long 2020 is.'],
      ['Another source.'],
    ])
    const end = await read([
      page([
        { text: 'The claim.', y: 561 },
        { text: '1', y: 565, x: 120, size: 6 },
        { text: 'Or not.', y: 561, x: 130 },
        { text: '7', y: 565, x: 170, size: 6 },
        ...lines(['Endnotes'], 500, 14),
        ...lines(['1. The source.', '2. Nobody refers to it.'], 470),
      ]),
    ])
    expect(markdown(end.body).at(-1)).toMatch(/The claim\.\[\^1\] Or not\.<sup>7<\/sup>$/)
    expect(end.notes.map((note) => markdown(note))).toEqual([
      ['The source.'],
      ['Nobody refers to it.'],
    ])
    expect(kinds(end.losses, 'raised numbers without a note')).toEqual(['7 on page 1'])
    expect(end.words).toContain('The claim.[1] Or not.[7]')
  })

  test('a sentence in larger type that the text has, too, is a quotation', async () => {
    const words = 'Most of the water of the river is used up before the border'
    const { body, losses } = await read([
      [
        ...lines([`As we know: ${words.toLowerCase()}, ${LONG}`, LONG, 'always.'], 700),
        ...lines([words.slice(0, 30), words.slice(30)], 600, 15),
      ],
    ])
    expect(kinds(losses, 'paragraphs in larger type')).toEqual([])
    expect(body.at(-1)?.type).toBe('blockquote')
  })
})

describe('a PDF that is not imported', () => {
  const open = (bytes: Uint8Array, withText = true) =>
    readPdf(openDocument('report.pdf', bytes), withText)
  const plain = pdfFile([lines(Array.from({ length: 5 }, () => LONG))])

  test('without --text the source file is asked for', async () => {
    await expect(open(plain, false)).rejects.toThrow(
      /Ask its author for the source file.* add --text/,
    )
  })

  test('one of images, one with a password, one cut off', async () => {
    await expect(open(pdfFile([[], [{ text: '2', y: 30 }]]))).rejects.toThrow('images of its pages')
    const secret = 'ab'.repeat(32)
    const locked = pdfFile(
      [lines([LONG])],
      `/ID [<01> <02>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${secret}> /U <${secret}> >>`,
    )
    await expect(open(locked)).rejects.toThrow('protected by a password')
    await expect(open(plain.subarray(0, 60))).rejects.toThrow('incomplete or damaged')
  })
})

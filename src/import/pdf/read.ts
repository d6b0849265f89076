/** Reads the text of a PDF. */
import type { BlockContent } from 'mdast'
import { getDocumentProxy, getMeta } from 'unpdf'
import type { Document } from '../input/document.ts'
import { ImportError, lost, type Loss, type Source } from '../source.ts'
import { blocksOf, doubt, phrasingOf, wordsOf, type Conversion } from './blocks.ts'
import { bodySize, sortLines, type SortedLines } from './furniture.ts'
import { vocabularyOf } from './join.ts'
import { linesOf, piecesOf, type Line } from './lines.ts'
import { takeNotes } from './notes.ts'
import { groupLines } from './paragraphs.ts'

const ADVICE =
  'A PDF has letters and their places, no headings, notes or tables. Ask its author for the source file: .docx, .odt, .md or .tex.'

/** Fewer letters on a page are a stamp or a page number on a scanned image. */
const FEWEST_LETTERS = 50

/**
 * @param document a PDF
 * @param withText whether the editor has asked for its text, with `--text`
 * @returns its paragraphs, headings and notes, as far as they can be told, with a doubt for all that cannot
 * @throws ImportError without `--text`, and if the PDF is damaged, protected by a password or scanned
 */
export async function readPdf({ name, bytes }: Document, withText: boolean): Promise<Source> {
  if (!withText)
    throw new ImportError(
      `${name} is a PDF. ${ADVICE} If there is none, add --text for its plain text.`,
    )
  const pdf = await open(name, bytes)
  const heights = await Promise.all(
    Array.from({ length: pdf.numPages }, async (_, index) => {
      const [, bottom = 0, , top = 0] = (await pdf.getPage(index + 1)).view
      return top - bottom
    }),
  )
  const pieces = await piecesOf(pdf)
  const { info } = await getMeta(pdf)
  await pdf.cleanup()
  const lines = linesOf(pieces)
  const letters = lines.reduce((sum, { text }) => sum + text.length, 0)
  if (letters < FEWEST_LETTERS * heights.length)
    throw new ImportError(
      `${name} has images of its pages and hardly any text. Recognise the text with a program for OCR first, or ask for the source file.`,
    )
  const sorted = sortLines(lines, heights)
  const body = bodySize(sorted.text)
  const { notes, text } = takeNotes(sorted.text, body)
  const conversion: Conversion = {
    ...{ body, vocabulary: vocabularyOf(text), notes, cited: [] },
    losses: [general(name), ...dropped(sorted)],
  }
  const groups = groupLines(text)
  const { title, blocks } = blocksOf(groups, conversion)
  const ordered = [...new Set([...conversion.cited, ...notes])]
  const author = textIn(info, 'Author')
  if (author !== undefined)
    doubt(
      conversion,
      'authors',
      author,
      'It comes from the properties of the file. Look whether it is right.',
    )
  const named = title ?? textIn(info, 'Title')
  return {
    record: {
      ...(named !== undefined && { title: named }),
      authors: author === undefined ? [] : [{ name: author }],
    },
    body: blocks,
    notes: ordered.map((note): BlockContent[] => [
      {
        type: 'paragraph',
        children: phrasingOf(wordsOf({ ...conversion, losses: [] }, note), conversion),
      },
    ]),
    media: new Map(),
    losses: conversion.losses,
    counts: { notes: ordered.length },
    words: [...groups, ...ordered]
      .map((one) => wordsOf({ ...conversion, losses: [] }, one))
      .map((words) => words.replace(/\uE000(\d+)[^\uE001]*\uE001/g, '[$1]'))
      .join('\n'),
  }
}

/** Opens a PDF; nothing of it is run, and nothing fetched. */
async function open(name: string, bytes: Uint8Array) {
  try {
    // PDF.js takes the bytes away from the caller.
    return await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 })
  } catch (cause) {
    const kind = cause instanceof Error ? cause.name : ''
    if (kind === 'PasswordException')
      throw new ImportError(`${name} is protected by a password. Save it without one.`, { cause })
    throw new ImportError(
      `${name} is incomplete or damaged. Copy or download it again, or ask for the source file.`,
      { cause },
    )
  }
}

function textIn(info: Readonly<Record<string, unknown>>, name: string): string | undefined {
  const value = info[name]
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined
}

const general = (name: string): Loss => {
  const advice = `Tables are lines of text. Add them again. ${ADVICE}`
  return { ...lost('emphasis, links, images and tables of a PDF', name, advice), words: '' }
}

/** What pages repeat: each head, and the first page number and line of contents for all. */
function dropped({ heads, pageNumbers, contents }: SortedLines): Loss[] {
  const left = (kind: string, places: readonly string[], advice: string) =>
    places.map((place) => ({ ...lost(kind, place, advice), words: '' }))
  const first = (lines: readonly Line[]) => lines.slice(0, 1).map(({ text }) => text)
  const headings = [...new Set(heads.map(({ text }) => text))]
  return [
    ...left('running heads', headings, 'Look whether one is text.'),
    ...left('page numbers', first(pageNumbers), `Nothing: all ${pageNumbers.length} are left out.`),
    ...left(
      'lines of the table of contents',
      first(contents),
      `Nothing: all ${contents.length} are left out, and the site makes its own.`,
    ),
  ]
}

/** Reads the text of a PDF. */
import type { BlockContent } from 'mdast'
import { getDocumentProxy, getMeta } from 'unpdf'
import type { Document } from '../input/document.ts'
import { ImportError, lost, type Source } from '../source.ts'
import { blocksOf, doubt, phrasingOf, type Conversion } from './blocks.ts'
import { withoutFurniture } from './furniture.ts'
import { joinLines, vocabularyOf } from './join.ts'
import { bodySize, linesOf } from './lines.ts'
import { takeNotes } from './notes.ts'
import { groupLines } from './paragraphs.ts'

const ADVICE =
  'A PDF has letters and their places, no headings, notes or tables. Ask its author for the source file: .docx, .odt, .md or .tex.'

/** Fewer letters on a page are a stamp or a page number on a scanned image. */
const FEWEST_LETTERS = 50

/**
 * @returns the paragraphs, headings and notes of a PDF, as far as they can be told, with a doubt for all that cannot
 * @throws ImportError if its text is not wanted, or if it is damaged, protected by a password or scanned
 */
export async function readPdf({ name, bytes }: Document, withText: boolean): Promise<Source> {
  if (!withText)
    throw new ImportError(
      `${name} is a PDF. ${ADVICE} If there is none, add --text for its plain text.`,
    )
  const pdf = await open(name, bytes)
  const { lines, heights } = await linesOf(pdf)
  const { info } = await getMeta(pdf)
  await pdf.cleanup()
  const letters = lines.reduce((sum, { text }) => sum + text.length, 0)
  if (letters < FEWEST_LETTERS * heights.length)
    throw new ImportError(
      `${name} has images of its pages and hardly any text. Recognise the text with a program for OCR first, or ask for the source file.`,
    )
  const advice = `Tables are lines of text. Add them again. ${ADVICE}`
  const losses = [
    { ...lost('emphasis, links, images and tables of a PDF', name, advice), words: '' },
  ]
  const read = withoutFurniture(lines, heights, losses)
  const body = bodySize(read)
  const { notes, text } = takeNotes(read, body)
  const conversion: Conversion = { body, losses, notes, cited: [] }
  const vocabulary = vocabularyOf(text)
  const groups = groupLines(text).map((group) => ({
    ...group,
    text: joinLines(group.lines, vocabulary, (word) =>
      doubt(
        conversion,
        'words divided at the end of a line',
        word,
        'Look whether it has a hyphen.',
      ),
    ),
  }))
  const { title = textIn(info, 'Title'), blocks } = blocksOf(groups, conversion)
  const ordered = [...new Set([...conversion.cited, ...notes])]
  const noteTexts = ordered.map((note) => joinLines(note.lines, vocabulary))
  const author = textIn(info, 'Author')
  const doubtful = 'It comes from the properties of the file. Look whether it is right.'
  if (author !== undefined) doubt(conversion, 'authors', author, doubtful)
  return {
    record: { title, authors: author === undefined ? [] : [{ name: author }] },
    body: blocks,
    notes: noteTexts.map((words): BlockContent[] => [
      { type: 'paragraph', children: phrasingOf(words, conversion) },
    ]),
    media: new Map(),
    losses,
    counts: { notes: ordered.length },
    words: [...groups.map((group) => group.text), ...noteTexts]
      .join('\n')
      .replace(/\uE000(\d+)[^\uE001]*\uE001/g, '[$1]'),
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

/** Reads a document by the program for its format. */
import { basename, extname } from 'node:path'
import { completeWord, prepareWord } from './docx/open.ts'
import { readDocx } from './docx/read.ts'
import type { Input } from './input/read-input.ts'
import { readPandoc } from './pandoc/read.ts'
import { hasPandoc, PANDOC_MISSING } from './pandoc/run.ts'
import { readPdf } from './pdf/read.ts'
import { ImportError, type Source } from './source.ts'
import { tidy } from './tidy.ts'

/**
 * @param withText whether the text of a PDF is wanted
 * @param isInstalled whether Pandoc is installed
 * @throws ImportError if it cannot be read, or if its format needs Pandoc and Pandoc is not installed
 */
export async function readDocument(
  input: Input,
  withText: boolean,
  isInstalled = hasPandoc(),
): Promise<Source> {
  const { document } = input
  const word = document.format === 'docx' ? prepareWord(document, isInstalled) : undefined
  const prepared = { ...input, document: word?.document ?? document }
  const read = await readFormat(prepared, withText, isInstalled)
  const losses = [...input.losses, ...read.losses]
  const source = { ...read, losses, body: tidy(read.body, losses) }
  source.notes = source.notes.map((note) => tidy(note, losses))
  source.notes.forEach(trimNote)
  return word ? completeWord(source, word) : source
}

async function readFormat(input: Input, withText: boolean, isInstalled: boolean): Promise<Source> {
  const { document } = input
  if (document.format === 'pdf') return readPdf(document, withText)
  if (isInstalled) return readPandoc(input, referencesBeside(input))
  if (document.format === 'docx') return readDocx(document)
  throw new ImportError(PANDOC_MISSING)
}

/** Word puts a space between the number of a note and its words. */
function trimNote([block]: Source['notes'][number]): void {
  const [text] = block?.type === 'paragraph' ? block.children : []
  if (text?.type === 'text') text.value = text.value.trimStart()
}

/** A file of references beside the document: the one of its name, one with a usual name, or the only one. */
function referencesBeside({ document: { name }, paths, read }: Input): Source['references'] {
  const names = [basename(name, extname(name)), 'references', 'refs', 'bibliography', 'library']
  const usual = names.flatMap((one) => [`${one}.bib`, `${one}.json`])
  const bibliographies = paths.filter((path) => path.endsWith('.bib'))
  const only = bibliographies.length === 1 ? bibliographies : []
  for (const path of [...usual, ...only]) {
    const bytes = read(path)
    const file = path.endsWith('.bib') ? 'references.bib' : 'references.json'
    if (bytes) return { file, text: Buffer.from(bytes).toString() }
  }
  return undefined
}

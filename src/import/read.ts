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
 * @param input a document and the files beside it
 * @param withText whether the text of a PDF is wanted
 * @param isInstalled whether Pandoc is installed
 * @returns the document
 * @throws ImportError if it cannot be read, or if its format needs Pandoc and Pandoc is not installed
 */
export async function readDocument(
  input: Input,
  withText: boolean,
  isInstalled = hasPandoc(),
): Promise<Source> {
  const { document } = input
  const read =
    document.format === 'pdf'
      ? await readPdf(document, withText)
      : document.format === 'docx'
        ? await readWord(input, isInstalled)
        : await readOther(input, isInstalled)
  const losses = [...input.losses, ...read.losses]
  const source = { ...read, losses, body: tidy(read.body, losses) }
  source.notes = source.notes.map((note) => tidy(note, losses))
  source.notes.forEach(trimNote)
  return source
}

async function readWord(input: Input, isInstalled: boolean): Promise<Source> {
  const prepared = prepareWord(input.document, isInstalled)
  const { document } = prepared
  const source = isInstalled
    ? await readOther({ ...input, document }, true)
    : await readDocx(document)
  return completeWord(source, prepared)
}

async function readOther(input: Input, isInstalled: boolean): Promise<Source> {
  if (!isInstalled) throw new ImportError(PANDOC_MISSING)
  return readPandoc(input, referencesBeside(input))
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

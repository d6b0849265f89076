/** Reads a document by the program for its format. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, extname, join } from 'node:path'
import { completeWord, prepareWord } from './docx/open.ts'
import { readDocx } from './docx/read.ts'
import type { Input } from './input/read-input.ts'
import { readPandoc, readsCitations } from './pandoc/read.ts'
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
  const { format } = input.document
  const read =
    format === 'pdf'
      ? await readPdf(input.document, withText)
      : format === 'docx'
        ? await readWord(input, isInstalled)
        : readOther(input, isInstalled)
  const losses = [...input.losses, ...read.losses]
  const source = { ...read, losses, body: tidy(read.body, losses) }
  source.notes = source.notes.map((note) => tidy(note, losses))
  source.notes.forEach(trimNote)
  return source
}

async function readWord(input: Input, isInstalled: boolean): Promise<Source> {
  const citations = isInstalled && readsCitations()
  const prepared = prepareWord(input.document, { formulas: isInstalled, citations })
  const source = isInstalled
    ? readOther({ ...input, document: prepared.document }, true)
    : await readDocx(prepared.document)
  return completeWord(source, prepared)
}

function readOther(input: Input, isInstalled: boolean): Source {
  if (!isInstalled) throw new ImportError(PANDOC_MISSING)
  return withFile(input, (file) => readPandoc(file, referencesBeside(input)))
}

/** Word puts a space between the number of a note and its words. */
function trimNote([block]: Source['notes'][number]): void {
  const [text] = block?.type === 'paragraph' ? block.children : []
  if (text?.type === 'text') text.value = text.value.trimStart()
}

/** Gives Pandoc the file that was checked: the text itself, a new archive of a Word file, the files of an archive. */
function withFile(input: Input, act: (file: string) => Source): Source {
  const { document, file, paths, read } = input
  if (file !== undefined && document.parts.size === 0) return act(file)
  const folder = mkdtempSync(join(tmpdir(), 'policy-brief-import-'))
  try {
    for (const path of file === undefined ? paths : []) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), read(path) ?? '')
    }
    const whole = join(folder, document.name.replace(/\.docm$/i, '.docx'))
    writeFileSync(whole, document.bytes)
    return act(whole)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
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

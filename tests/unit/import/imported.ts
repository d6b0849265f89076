/** Imports documents for tests. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { checkContent } from '../../../src/content/check.ts'
import type { BriefFiles } from '../../../src/import/brief-text.ts'
import { importSource } from '../../../src/import/import.ts'
import { readInput } from '../../../src/import/input/read-input.ts'
import { hasPandoc, PANDOC_MISSING } from '../../../src/import/pandoc/run.ts'
import { readDocument } from '../../../src/import/read.ts'
import type { Source } from '../../../src/import/source.ts'
import { contentOf } from '../content/project.ts'
import { wordFile, type Word } from './word-file.ts'

/** The programs that read Word documents. */
export const READERS = [
  { name: 'Pandoc', isInstalled: true },
  { name: 'Mammoth', isInstalled: false },
] as const

/** @returns a document as its reader gives it */
export async function readFile(
  name: string,
  content: string | Uint8Array,
  isInstalled = hasPandoc(),
): Promise<Source> {
  const folder = mkdtempSync(join(tmpdir(), 'import-'))
  try {
    writeFileSync(join(folder, name), content)
    return await readDocument(readInput(join(folder, name)), false, isInstalled)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** @returns a document as Pandoc or, without it, Mammoth reads it */
export async function readWord(word: Word, isInstalled: boolean): Promise<Source> {
  if (isInstalled && !hasPandoc()) throw new Error(PANDOC_MISSING)
  return readFile('report.docx', wordFile(word), isInstalled)
}

/** @returns the brief made of a document, in the folder `it`, and what the import reports */
export const briefOf = (source: Source) => {
  const options = { name: 'report', slug: 'it', year: '2021', publisher: 'Valley Press' }
  return importSource(source, 'report', options)
}

/** @returns the errors that the check finds in a brief */
export function errorsIn(files: BriefFiles): string[] {
  const { root, remove } = contentOf(Object.fromEntries(files))
  try {
    return checkContent(root)
      .problems.filter(
        ({ severity, file }) => severity === 'error' && file.startsWith('content/it/'),
      )
      .map(({ file, line, message }) => `${file}:${line ?? ''} ${message}`)
  } finally {
    remove()
  }
}

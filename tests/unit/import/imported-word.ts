/** Imports Word documents for tests. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readInput } from '../../../src/import/input/read-input.ts'
import { hasPandoc, PANDOC_MISSING } from '../../../src/import/pandoc/run.ts'
import { readDocument } from '../../../src/import/read.ts'
import type { Source } from '../../../src/import/source.ts'
import { wordFile, type Word } from './word-file.ts'

/** The programs that read Word documents. */
export const READERS = [
  { name: 'Pandoc', isInstalled: true },
  { name: 'Mammoth', isInstalled: false },
] as const

/** @returns a document as Pandoc or, without it, Mammoth reads it */
export async function readWord(word: Word, isInstalled: boolean): Promise<Source> {
  if (isInstalled && !hasPandoc()) throw new Error(PANDOC_MISSING)
  const folder = mkdtempSync(join(tmpdir(), 'import-word-'))
  try {
    writeFileSync(join(folder, 'report.docx'), wordFile(word))
    return await readDocument(readInput(join(folder, 'report.docx')), false, isInstalled)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

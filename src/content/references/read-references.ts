/** Reads what a brief cites: `references.bib`, `references.json`, and the CSL file of its style. */
import type { WorkSource } from '../../brief/model/reference.ts'
import { error, type Problem } from '../../brief/problems/problem.ts'
import { checkCharacters } from '../files/characters.ts'
import { decode } from '../files/decode.ts'
import { readBytes } from '../files/source-file.ts'
import { limits, tooMuch, withinStack } from '../limits.ts'
import { readBibtex } from './bibtex.ts'
import { checkWorks } from './check-works.ts'
import { readCslJson } from './csl-json.ts'

/** A file of works, read. */
export interface ReadReferences {
  file: string
  works: WorkSource[]
  /** Whether works may be missing, so that citations of them seem to lead nowhere. */
  isUnread: boolean
  problems: Problem[]
}

/**
 * @param root the project's root
 * @param file the path of a file of works
 * @param lang the brief's language
 * @returns its works that can be cited, and every problem in it
 * @throws disk errors other than a missing file or permission
 */
export function readReferences(root: URL, file: string, lang: string): ReadReferences {
  const text = readText(root, file, limits.bytesOfReferences)
  if (typeof text !== 'string') return { file, works: [], isUnread: true, problems: [text] }
  if (text.trim() === '') {
    const problem = error(
      'empty-file',
      { file },
      'The file is empty.',
      'Add its content, or delete the file.',
    )
    return { file, works: [], isUnread: true, problems: [problem] }
  }
  const read = file.endsWith('.bib') ? readBibtex : readCslJson
  const { works, problems } = withinStack(() => read(text, file, lang)) ?? {
    works: [],
    problems: [tooMuch(file)],
  }
  const checked = checkWorks(works)
  return {
    file,
    works: checked.works,
    isUnread: [...problems, ...checked.problems].some(({ severity }) => severity === 'error'),
    problems: [...checkCharacters(file, text), ...problems, ...checked.problems],
  }
}

/**
 * @param root the project's root
 * @param file the path of a text file
 * @param most the size in bytes that it may have
 * @returns its text, or why it cannot be read
 * @throws disk errors other than a missing file or permission
 */
export function readText(root: URL, file: string, most: number): string | Problem {
  const bytes = readBytes(root, file)
  if (!(bytes instanceof Uint8Array)) return bytes
  if (bytes.length > most) {
    return tooMuch(file, { words: `more than ${most / 1_000_000} MB` })
  }
  return decode(bytes, file)
}

/** Looks at a document before any program reads it: what it is, and whether it is safe to read. */
import { extname } from 'node:path'
import { zipSync } from 'fflate'
import { ImportError, lost, type Loss } from '../source.ts'
import { openArchive } from './archive.ts'
import { checkSize, limits, megabytes } from './limits.ts'

/** What can be imported, by the ending of the file's name. */
const FORMATS = {
  docx: 'docx',
  docm: 'docx',
  odt: 'odt',
  md: 'markdown',
  markdown: 'markdown',
  qmd: 'markdown',
  rmd: 'markdown',
  html: 'html',
  htm: 'html',
  tex: 'latex',
  latex: 'latex',
  pdf: 'pdf',
} as const

export type Format = (typeof FORMATS)[keyof typeof FORMATS]

/** A document that is safe to read. */
export interface Document {
  /** Its file name, for messages. */
  name: string
  format: Format
  /** Its content; of a Word or OpenDocument file a new archive without macros and embedded programs. */
  bytes: Uint8Array
  /** The files in a Word or OpenDocument file. */
  parts: ReadonlyMap<string, Uint8Array>
  /** What was left out. */
  losses: Loss[]
}

/** Macros, ActiveX controls and embedded files of Word; macros of OpenDocument. */
const PROGRAMS =
  /vba(?:Project|Data)|\/activeX\/|\/embeddings\/|^Basic\/|^Scripts\/|\.(?:exe|dll|js|vbs)$/i

const TEXT = /^word\/(?:document|footnotes|endnotes|styles)\.xml$/

const SAVE_AS = 'Open it in the program that made it and save it as .docx or .odt.'

/** @returns the format that a file name's ending says; `undefined` for one that cannot be imported */
export function formatOf(name: string): Format | undefined {
  const ending = extname(name).slice(1).toLowerCase()
  return Object.entries(FORMATS).find(([one]) => one === ending)?.[1]
}

/**
 * @returns the document in a file
 * @throws ImportError if it is too large, empty, incomplete, protected by a password, of another format, or
 *   has XML that declares entities
 */
export function openDocument(name: string, bytes: Uint8Array): Document {
  const format = formatOf(name)
  if (format === undefined)
    throw new ImportError(
      `${name} has a format that cannot be imported: it can be .docx, .odt, .md, .qmd, .html or .tex. ${SAVE_AS}`,
    )
  checkSize(name, bytes.length)
  if (bytes.length === 0) throw new ImportError(`${name} is empty. Copy or download it again.`)
  if (format === 'docx' || format === 'odt') return openOffice(name, format, bytes)
  const start = Buffer.from(bytes.subarray(0, 8_000)).toString('latin1')
  if (format === 'pdf' && !start.includes('%PDF-')) throw otherFormat(name, 'a PDF file')
  // UTF-16 has zero bytes and begins with a byte order mark.
  if (format !== 'pdf' && start.includes('\0') && !/^(?:\xff\xfe|\xfe\xff)/.test(start))
    throw otherFormat(name, 'a text file')
  return { name, format, bytes, parts: new Map(), losses: [] }
}

function openOffice(name: string, format: 'docx' | 'odt', bytes: Uint8Array): Document {
  const expected = format === 'docx' ? 'a Word file (.docx)' : 'an OpenDocument file'
  const start = Buffer.from(bytes.subarray(0, 4)).toString('latin1')
  // Source: [MS-CFB] 2.2, the header of a compound file.
  if (start === '\xd0\xcf\x11\xe0')
    throw new ImportError(
      `${name} is protected by a password, or is a Word file from before 2007. Open it, remove the password, and save it as .docx.`,
    )
  if (!start.startsWith('PK')) throw otherFormat(name, expected)
  const { files } = openArchive(bytes, name)
  if (!files.has(format === 'docx' ? '[Content_Types].xml' : 'content.xml'))
    throw otherFormat(name, expected)
  if (Buffer.from(files.get('META-INF/manifest.xml') ?? []).includes('encryption-data'))
    throw new ImportError(`${name} is protected by a password. Save it without one.`)
  const parts = new Map([...files].filter(([path]) => !PROGRAMS.test(path)))
  for (const [path, part] of parts) {
    if (/\.(?:xml|rels|rdf)$/i.test(path) && declaresEntities(part))
      throw new ImportError(
        `${name} has XML that declares entities (${path}), as no word processor writes it. It is not read. ${SAVE_AS}`,
      )
    if (TEXT.test(path) && part.length > limits.text)
      throw new ImportError(
        `${name} has more than ${megabytes(limits.text)} of text (${path}). Divide it into several documents.`,
      )
  }
  const advice = 'Nothing of it was run. If readers need an embedded file, save it into files/.'
  const losses = [...files.keys()]
    .filter((path) => PROGRAMS.test(path))
    .map((path): Loss => ({ ...lost('macros and embedded files', path, advice), words: '' }))
  // A new archive has only the files that were checked, whatever reads it.
  return { name, format, bytes: zipSync(Object.fromEntries(parts), { level: 1 }), parts, losses }
}

/** In UTF-8 and, without the zero bytes, in UTF-16. */
function declaresEntities(xml: Uint8Array): boolean {
  const text = Buffer.from(xml).toString('latin1').replaceAll('\0', '')
  return /<!ENTITY|<!DOCTYPE[^>]*\[/i.test(text)
}

const otherFormat = (name: string, expected: string): ImportError =>
  new ImportError(`${name} is not ${expected}, in spite of its name. ${SAVE_AS}`)

/**
 * Unpacks ZIP archives, which Word and OpenDocument files are, too, into memory.
 * Source: APPNOTE.TXT, the .ZIP File Format Specification, sections 4.3.7, 4.3.12 and 4.3.16.
 */
import { crc32, inflateRawSync } from 'node:zlib'
import { ImportError } from '../source.ts'
import { limits, megabytes } from './limits.ts'

const END = 0x06054b50
const ENTRY = 0x02014b50
const LOCAL = 0x04034b50
const SYMBOLIC_LINK = 0o120000
const FILE_TYPE = 0o170000

/** An archive in memory. */
export interface Archive {
  /** The files by path, with forward slashes. */
  files: Map<string, Uint8Array>
  /** Symbolic links, which are left out. */
  links: string[]
}

interface Entry {
  path: string
  flags: number
  method: number
  checksum: number
  packed: number
  size: number
  mode: number
  offset: number
}

/**
 * @param bytes an archive
 * @param name its name, for messages
 * @returns its files
 * @throws ImportError if it is damaged or encrypted, leads out of its folder, or would exceed a limit
 */
export function openArchive(bytes: Uint8Array, name: string): Archive {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const incomplete = new ImportError(
    `${name} is incomplete or damaged. Copy or download it again, or save it again in the program that made it.`,
  )
  try {
    const entries = listEntries(view, bytes)
    if (entries === undefined) throw incomplete
    checkEntries(entries, name)
    const files = new Map<string, Uint8Array>()
    const links: string[] = []
    for (const entry of entries) {
      if (entry.path.endsWith('/')) continue
      if ((entry.mode & FILE_TYPE) === SYMBOLIC_LINK) links.push(entry.path)
      else files.set(entry.path, unpack(view, bytes, entry, incomplete))
    }
    return { files, links }
  } catch (cause) {
    // A position beyond the end of the file.
    if (cause instanceof RangeError) throw incomplete
    throw cause
  }
}

/** The central directory; `undefined` if the file has none. */
function listEntries(view: DataView, bytes: Uint8Array): Entry[] | undefined {
  const last = Math.max(0, bytes.length - 65_557)
  let end = bytes.length - 22
  while (end >= last && view.getUint32(end, true) !== END) end--
  if (end < last) return undefined
  const count = view.getUint16(end + 10, true)
  const entries: Entry[] = []
  let at = view.getUint32(end + 16, true)
  for (let number = 0; number < count; number++) {
    if (view.getUint32(at, true) !== ENTRY) return undefined
    const [name, extra, comment] = [28, 30, 32].map((field) => view.getUint16(at + field, true))
    const start = at + 46
    const path = new TextDecoder().decode(bytes.subarray(start, start + (name ?? 0)))
    entries.push({
      path: path.replaceAll('\\', '/'),
      flags: view.getUint16(at + 8, true),
      method: view.getUint16(at + 10, true),
      checksum: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      mode: view.getUint32(at + 38, true) >>> 16,
      offset: view.getUint32(at + 42, true),
    })
    at = start + (name ?? 0) + (extra ?? 0) + (comment ?? 0)
  }
  return entries
}

function checkEntries(entries: readonly Entry[], name: string): void {
  if (entries.some(({ flags }) => (flags & 1) === 1))
    throw new ImportError(`${name} is protected by a password. Save it without one.`)
  const outside = entries.find(({ path }) => /^(?:\/|[a-z]:)|(?:^|\/)\.\.(?:\/|$)|\0/i.test(path))
  if (outside)
    throw new ImportError(
      `${name} contains ${JSON.stringify(outside.path)}, which leads out of its folder. Make the archive again without it.`,
    )
  if (entries.length > limits.files)
    throw new ImportError(`${name} contains more than ${limits.files} files.`)
  const total = entries.reduce((sum, { size }) => sum + size, 0)
  const isBomb = entries.some(
    ({ size, packed }) => size > limits.ratioFrom && size > packed * limits.ratio,
  )
  if (isBomb || total > limits.unpacked)
    throw new ImportError(
      `${name} would fill more than ${megabytes(limits.unpacked)} unpacked, or is packed more tightly than any report. It is not opened.`,
    )
}

/** @throws `incomplete` if the bytes are not what the directory says; a file that is larger is not unpacked further */
function unpack(view: DataView, bytes: Uint8Array, entry: Entry, incomplete: ImportError) {
  const { offset, packed, method, size, checksum } = entry
  if (view.getUint32(offset, true) !== LOCAL) throw incomplete
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true)
  const data = bytes.subarray(start, start + packed)
  if (data.length < packed) throw incomplete
  const file = method === 8 ? inflate(data, size) : method === 0 ? data : undefined
  if (file?.length !== size || crc32(file) !== checksum) throw incomplete
  return file
}

function inflate(data: Uint8Array, size: number): Uint8Array | undefined {
  try {
    return inflateRawSync(data, { maxOutputLength: Math.max(size, 1) })
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause) return undefined
    throw cause
  }
}

/**
 * Unpacks ZIP archives, which Word and OpenDocument files are, too, into memory.
 * Source: APPNOTE.TXT, the .ZIP File Format Specification, sections 4.3.7, 4.3.12 and 4.3.16.
 */
import assert from 'node:assert/strict'
import { crc32, inflateRawSync } from 'node:zlib'
import { ImportError } from '../source.ts'
import { limits, megabytes } from './limits.ts'

const END = 'PK\x05\x06'
const ENTRY = 0x02014b50
const LOCAL = 0x04034b50
const STORED = 0
const DEFLATED = 8
const FILE_TYPE = 0o170000
const SYMBOLIC_LINK = 0o120000

/** An archive in memory. */
export interface Archive {
  /** The files by their paths, with forward slashes. */
  files: Map<string, Uint8Array>
  /** The paths of symbolic links, which are left out. */
  links: string[]
}

/**
 * @returns what is in an archive; its name is for messages
 * @throws ImportError if it is damaged or encrypted, leads out of its folder, or would exceed a limit
 */
export function openArchive(bytes: Uint8Array, name: string): Archive {
  const archive = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  try {
    const entries = listEntries(archive)
    checkEntries(entries, name)
    const isLink = ({ mode }: Entry) => (mode & FILE_TYPE) === SYMBOLIC_LINK
    const files = entries.filter((entry) => !entry.path.endsWith('/') && !isLink(entry))
    return {
      files: new Map(files.map((entry) => [entry.path, unpack(archive, entry)])),
      links: entries.filter(isLink).map(({ path }) => path),
    }
  } catch (cause) {
    // Those of Node: a position beyond the end, data that cannot be inflated, a failed assertion.
    if (!(cause instanceof Error && 'code' in cause)) throw cause
    const message = `${name} is incomplete or damaged. Copy or download it again, or save it again in the program that made it.`
    throw new ImportError(message, { cause })
  }
}

type Entry = ReturnType<typeof listEntries>[number]

/** The central directory. */
function listEntries(archive: Buffer) {
  // The record that ends it has 22 bytes and a comment.
  const end = archive.lastIndexOf(END, archive.length - 22)
  assert.notEqual(end, -1)
  const count = archive.readUInt16LE(end + 10)
  let at = archive.readUInt32LE(end + 16)
  return Array.from({ length: count }, () => {
    assert.equal(archive.readUInt32LE(at), ENTRY)
    const nameEnd = at + 46 + archive.readUInt16LE(at + 28)
    const entry = {
      path: archive.toString('utf8', at + 46, nameEnd).replaceAll('\\', '/'),
      flags: archive.readUInt16LE(at + 8),
      method: archive.readUInt16LE(at + 10),
      checksum: archive.readUInt32LE(at + 16),
      packed: archive.readUInt32LE(at + 20),
      size: archive.readUInt32LE(at + 24),
      mode: archive.readUInt32LE(at + 38) >>> 16,
      offset: archive.readUInt32LE(at + 42),
    }
    at = nameEnd + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32)
    return entry
  })
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

/** @throws AssertionError if the bytes are not what the directory says; a larger file is not unpacked further */
function unpack(archive: Buffer, entry: Entry): Uint8Array {
  const { offset, packed, method, size, checksum } = entry
  assert.equal(archive.readUInt32LE(offset), LOCAL)
  const start = offset + 30 + archive.readUInt16LE(offset + 26) + archive.readUInt16LE(offset + 28)
  const data = archive.subarray(start, start + packed)
  assert.equal(data.length, packed)
  assert(method === STORED || method === DEFLATED)
  const file =
    method === STORED ? data : inflateRawSync(data, { maxOutputLength: Math.max(size, 1) })
  assert.equal(file.length, size)
  assert.equal(crc32(file), checksum)
  return file
}

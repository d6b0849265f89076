import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strToU8, unzipSync, zipSync, type Zippable } from 'fflate'
import { afterAll, describe, expect, test } from 'vitest'
import { openDocument } from '../../../src/import/input/document.ts'
import { limits } from '../../../src/import/input/limits.ts'
import { readInput } from '../../../src/import/input/read-input.ts'

const folder = mkdtempSync(join(tmpdir(), 'import-input-'))
afterAll(() => rmSync(folder, { recursive: true }))

const DOCX = {
  '[Content_Types].xml': strToU8('<Types/>'),
  'word/document.xml': strToU8('<w:document/>'),
}

/** Writes a file and returns its path. */
function write(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  mkdirSync(join(path, '..'), { recursive: true })
  writeFileSync(path, content)
  return path
}

const zip = (name: string, files: Zippable) => write(name, zipSync(files))

/** The offset of the first entry of the central directory. */
const directoryOf = (bytes: Uint8Array) => Buffer.from(bytes).indexOf('PK\u0001\u0002')

describe('what is imported', () => {
  test('a file is read with the images beside it', () => {
    const path = write('alone/report.md', '# Report')
    write('alone/images/map.png', 'image')
    const { document, read, paths } = readInput(path)
    expect(document).toMatchObject({ name: 'report.md', format: 'markdown' })
    expect(read('images/map.png')).toEqual(Buffer.from('image'))
    expect(paths).toEqual(['images', 'report.md'])
  })

  test('a folder and a ZIP give their document, images and references', () => {
    const files = {
      'paper/report.docx': zipSync(DOCX),
      'paper/report.pdf': strToU8('%PDF-1.7'),
      'paper/README.md': strToU8('Read me'),
      'paper/figures/map.png': strToU8('image'),
      'paper/refs.bib': strToU8('@book{a}'),
      '__MACOSX/paper/._report.docx': strToU8('litter'),
    }
    for (const [name, bytes] of Object.entries(files)) write(`whole/${name}`, bytes)
    for (const input of [readInput(join(folder, 'whole')), readInput(zip('whole.zip', files))]) {
      expect(input.document.name).toBe('report.docx')
      expect(input.paths).toEqual(
        expect.arrayContaining(['figures/map.png', 'refs.bib', 'report.pdf']),
      )
      expect(input.read('./figures/map.png')).toEqual(Buffer.from('image'))
    }
  })

  test('of LaTeX files the one that begins the document is taken, of others index', () => {
    const latex = zip('latex.zip', {
      'a.tex': strToU8('\\section{A}'),
      'thesis.tex': strToU8('\\documentclass{article}'),
    })
    expect(readInput(latex).document.name).toBe('thesis.tex')
    const book = zip('book.zip', { 'index.qmd': strToU8('a'), 'method.qmd': strToU8('b') })
    expect(readInput(book)).toMatchObject({
      document: { name: 'index.qmd' },
      losses: [{ kind: 'other documents', place: 'method.qmd' }],
    })
  })

  test('several documents, none, and a path that is missing are named', () => {
    const several = zip('several.zip', { 'a.md': strToU8('a'), 'b.docx': strToU8('b') })
    expect(() => readInput(several)).toThrow('several documents: a.md, b.docx')
    expect(() => readInput(zip('none.zip', { 'a.png': strToU8('a') }))).toThrow('has no document')
    expect(() => readInput(join(folder, 'missing.md'))).toThrow('There is no file')
    expect(() => readInput(write('report.rtf', '{\\rtf1}'))).toThrow('save it as .docx')
  })
})

describe('hostile input', () => {
  test('nothing outside the folder is read, by path, link or address', () => {
    write('secret.txt', 'secret')
    const path = write('inside/report.md', 'Report')
    symlinkSync(join(folder, 'secret.txt'), join(folder, 'inside/link.png'))
    symlinkSync(folder, join(folder, 'inside/up'))
    for (const input of [readInput(path), readInput(join(folder, 'inside'))]) {
      for (const one of ['../secret.txt', 'link.png', 'up/secret.txt', join(folder, 'secret.txt')])
        expect(input.read(one), one).toBeUndefined()
      expect(input.read('https://example.org/map.png')).toBeUndefined()
    }
    expect(readInput(join(folder, 'inside')).losses.map(({ place }) => place)).toEqual([
      'link.png',
      'up',
    ])
  })

  test('a symbolic link in a ZIP is not read as a file, and is listed', () => {
    const path = zip('link.zip', {
      'draft/old.md': strToU8('# Report'),
      'report.md': [strToU8('draft/old.md'), { os: 3, attrs: 0o120777 * 0x10000 }],
    })
    const { document, losses } = readInput(path)
    expect(Buffer.from(document.bytes).toString()).toBe('# Report')
    expect(losses).toMatchObject([{ kind: 'symbolic links', place: 'report.md' }])
  })

  test.each(['../evil.md', '/etc/evil.md', 'C:\\evil.md', 'a\\..\\..\\evil.md'])(
    'an archive with the path %s is refused',
    (path) => {
      expect(() => readInput(zip('traversal.zip', { [path]: strToU8('evil') }))).toThrow(
        'leads out of its folder',
      )
    },
  )

  test('a ZIP bomb is refused before it is unpacked, even if it says that it is small', () => {
    const bomb = zipSync({ 'report.md': [new Uint8Array(limits.ratioFrom + 1), { level: 9 }] })
    expect(() => readInput(write('bomb.zip', bomb))).toThrow('packed more tightly')
    const lying = bomb.slice()
    new DataView(lying.buffer).setUint32(directoryOf(lying) + 24, 1000, true)
    expect(() => readInput(write('lying.zip', lying))).toThrow('incomplete or damaged')
  })

  test('a password is recognised', () => {
    const locked = zipSync({ 'report.md': strToU8('secret') })
    const view = new DataView(locked.buffer)
    view.setUint16(directoryOf(locked) + 8, 1, true)
    expect(() => readInput(write('locked.zip', locked))).toThrow('protected by a password')
    const office = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
    expect(() => openDocument('report.docx', office)).toThrow('protected by a password')
    const odt = zipSync({
      'content.xml': strToU8('…'),
      'META-INF/manifest.xml': strToU8('<manifest:encryption-data/>'),
    })
    expect(() => openDocument('report.odt', odt)).toThrow('protected by a password')
  })

  test('a file that is cut off, empty or of another format is named', () => {
    const whole = zipSync(DOCX)
    for (let length = 4; length < whole.length; length += 7)
      expect(() => openDocument('report.docx', whole.subarray(0, length))).toThrow('incomplete')
    expect(() => openDocument('report.docx', new Uint8Array())).toThrow('is empty')
    expect(() => openDocument('report.docx', strToU8('<html>'))).toThrow('is not a Word file')
    expect(() => openDocument('report.docx', zipSync({ a: strToU8('b') }))).toThrow('not a Word')
    expect(() => openDocument('report.md', Uint8Array.from([1, 0, 2]))).toThrow('not a text file')
  })

  test('a damaged byte is noticed', () => {
    const bytes = zipSync({ ...DOCX, 'word/media/a.png': [strToU8('image'), { level: 0 }] })
    const at = Buffer.from(bytes).indexOf('image')
    bytes[at] = 65
    expect(() => openDocument('report.docx', bytes)).toThrow('incomplete or damaged')
  })

  test('XML with entities is refused, in UTF-16 too', () => {
    const xml = '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>'
    const utf16 = Uint8Array.from(Buffer.from(xml, 'utf16le'))
    for (const part of [strToU8(xml), utf16])
      expect(() => openDocument('a.docx', zipSync({ ...DOCX, 'word/a.xml': part }))).toThrow(
        'declares entities (word/a.xml)',
      )
  })

  test('macros are taken out and said to be left out', () => {
    const bytes = zipSync({ ...DOCX, 'word/vbaProject.bin': strToU8('Sub AutoOpen()') })
    const { bytes: safe, losses } = openDocument('report.docm', bytes)
    expect(Object.keys(unzipSync(safe))).toEqual(Object.keys(DOCX))
    expect(losses).toMatchObject([{ severity: 'lost', place: 'word/vbaProject.bin' }])
  })

  test('a large file is not opened, nor one with more text than any report', () => {
    const text = new Uint8Array(limits.text + 1)
    const long = zipSync({ ...DOCX, 'word/document.xml': [text, { level: 0 }] })
    expect(() => openDocument('report.docx', long)).toThrow('more than 40 MB of text')

    const huge = new Uint8Array(limits.bytes + 1)
    expect(() => openDocument('report.md', huge)).toThrow('larger than 200 MB')
  })
})

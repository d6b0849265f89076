/** Reads a document with Pandoc. */
import { existsSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, extname, join, resolve, sep } from 'node:path'
import type { BlockContent } from 'mdast'
import { ImportError, lost, type Loss, type Source } from '../source.ts'
import { nodesIn } from '../tree.ts'
import { elementsIn, textIn } from './ast.ts'
import { blocksOf } from './blocks.ts'
import { countsIn } from './counts.ts'
import type { Reading } from './reading.ts'
import { recordOf } from './record.ts'
import { knownFormat, plainWithPandoc, readWithPandoc, referencesWithPandoc } from './run.ts'

/** Pandoc's name of each format, by the extension of the file. */
const FORMATS: ReadonlyMap<string, string> = new Map([
  ['.docx', 'docx+citations+styles'],
  ['.odt', 'odt'],
  ...['.md', '.markdown', '.qmd', '.rmd', '.txt'].map(
    (extension) => [extension, 'markdown+autolink_bare_uris'] as const,
  ),
  ...['.html', '.htm'].map((extension) => [extension, 'html'] as const),
  ...['.tex', '.latex'].map((extension) => [extension, 'latex'] as const),
])

/** Extensions of files that Pandoc reads. */
export const pandocExtensions: readonly string[] = [...FORMATS.keys()]

/**
 * @param file the document; the images that it names are searched beside it
 * @param references a file of references beside the document, if there is one
 * @returns the document
 * @throws ImportError if Pandoc cannot read it
 */
export function readPandoc(file: string, references?: Source['references']): Source {
  const extension = extname(file).toLowerCase()
  const format = FORMATS.get(extension)
  if (format === undefined) throw new ImportError(`Files with ${extension} cannot be imported.`)
  if (format === 'latex') return withInputs(file, (whole) => read(whole, file, format, references))
  return read(file, file, knownFormat(format), references)
}

/** @returns whether this version of Pandoc keeps the citation fields of Word files */
export const readsCitations = (): boolean => knownFormat('docx+citations').includes('citations')

function read(
  file: string,
  original: string,
  format: string,
  references: Source['references'],
): Source {
  const { document, media } = readWithPandoc(file, format)
  const found = references ?? referencesIn(file, format)
  const losses: Loss[] = []
  const keys = found ? keysIn(found) : new Set<string>()
  const reading: Reading = { notes: [], losses, titles: [], keys }
  const body = blocksOf(document.blocks, reading)
  const notes: BlockContent[][] = []
  // A note may have notes of its own: the list grows.
  for (const note of reading.notes) notes.push(blocksOf(note, reading))
  for (const note of [...elementsIn(Object.values(document.meta))]) {
    if (note.t !== 'Note') continue
    const advice = 'Write it into the acknowledgements or another field of brief.md.'
    losses.push(lost('notes of the title or an author', textIn(note.c), advice, 'notes'))
  }
  // The words of a Word file come from its XML.
  const plain = format.startsWith('docx') ? '' : plainWithPandoc(file, format)
  const record = recordOf(document.meta)
  if (format === 'html' && record.title !== undefined) {
    // The title of a page often has the name of its site.
    record.propertyTitle = record.title
    delete record.title
  }
  return {
    record: record,
    body,
    notes,
    media: new Map([...media, ...imagesBeside(original, [...body, ...notes.flat()])]),
    ...(found && { references: found }),
    losses,
    words: [plain, ...reading.titles].join('\n\n'),
    counts: { ...countsIn(file, format, document.blocks), references: keys.size },
  }
}

/** The works in citation fields of Zotero and Mendeley, or in the metadata of Markdown. */
function referencesIn(file: string, format: string): Source['references'] {
  if (!/^markdown|citations/.test(format)) return undefined
  const text = referencesWithPandoc(file, format)
  return text.trim() === '[]' ? undefined : { file: 'references.json', text }
}

/** The keys of a file of references. */
function keysIn({ file, text }: NonNullable<Source['references']>): Set<string> {
  const pattern = file.endsWith('.bib') ? /@\w+\s*[{(]\s*([^\s,]+)\s*,/g : /"id"\s*:\s*"([^"]+)"/g
  return new Set(Array.from(text.matchAll(pattern), ([, key = '']) => key))
}

/** The images of the document's folder that it names, and those in its own text. */
function imagesBeside(file: string, blocks: readonly BlockContent[]): Map<string, Uint8Array> {
  const folder = realpathSync(dirname(file))
  const found = new Map<string, Uint8Array>()
  for (const image of nodesIn(blocks)) {
    if (image.type !== 'image') continue
    const [start] = /^data:image\/[\w.+-]+;base64,/.exec(image.url) ?? []
    if (start !== undefined) {
      found.set(image.url, Buffer.from(image.url.slice(start.length), 'base64'))
    }
    if (/^[a-z][a-z\d+.-]*:/i.test(image.url)) continue
    const path = pathOfImage(folder, image.url)
    if (path !== undefined) found.set(image.url, readFileSync(path))
  }
  return found
}

/** LaTeX leaves out extensions, and images may be in a folder that the document names. */
function pathOfImage(folder: string, url: string): string | undefined {
  // A slash begins the root of a website, not of a disk.
  const address = decodeURIComponent(url).replace(/^\/+/, '')
  const places = ['', 'figures', 'images', 'img', 'fig', 'media', 'graphics']
  return places
    .flatMap((place) =>
      ['', '.png', '.jpg', '.jpeg', '.svg', '.webp', '.pdf'].map((extension) =>
        resolve(folder, place, address + extension),
      ),
    )
    .find((path) => existsSync(path) && isInside(folder, path) && extname(path) !== '')
}

const isInside = (folder: string, path: string): boolean =>
  realpathSync(path).startsWith(folder + sep)

/** Puts the files that LaTeX includes into one, since Pandoc's sandbox reads no other files. */
function withInputs(file: string, act: (whole: string) => Source): Source {
  const folder = realpathSync(dirname(file))
  const expand = (path: string, depth: number): string =>
    readFileSync(path, 'utf8').replaceAll(
      /^([^%\n]*)\\(?:input|include|subfile)\{([^}]+)\}/gm,
      (command, before: string, name: string) => {
        const given = resolve(folder, extname(name) === '' ? `${name}.tex` : name)
        const isRead = depth < 10 && existsSync(given) && isInside(folder, given)
        // A file that can also be set by itself has a preamble of its own.
        const preamble = /^[^]*?\\begin\{document\}|\\end\{document\}[^]*$/g
        return isRead ? before + expand(given, depth + 1).replaceAll(preamble, '') : command
      },
    )
  const temporary = mkdtempSync(join(tmpdir(), 'policy-brief-import-'))
  try {
    const whole = join(temporary, basename(file))
    writeFileSync(whole, expand(file, 0))
    return act(whole)
  } finally {
    rmSync(temporary, { recursive: true, force: true })
  }
}

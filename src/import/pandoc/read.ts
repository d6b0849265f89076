/** Reads a document with Pandoc. */
import type { BlockContent } from 'mdast'
import { decodeSafely } from '../../brief/assembly/web-address.ts'
import type { Document, Format } from '../input/document.ts'
import type { Input } from '../input/read-input.ts'
import { lost, type Loss, type Source } from '../source.ts'
import { nodesIn } from '../tree.ts'
import { elementsIn, textIn, type PandocDocument } from './ast.ts'
import { blocksOf } from './blocks.ts'
import { countsIn } from './counts.ts'
import { latexOf, skippedCommands } from './latex.ts'
import type { Reading } from './reading.ts'
import { recordOf } from './record.ts'
import { runPandoc } from './run.ts'

/** What Pandoc does not read unasked: the names of Word's styles, addresses without brackets. */
const EXTENSIONS: Partial<Record<Format, string>> = {
  docx: '+styles',
  markdown: '+autolink_bare_uris',
}

/**
 * @param input a document; the images and parts that it names are read beside it
 * @param references the file of references beside it
 * @throws ImportError if Pandoc cannot read it
 */
export async function readPandoc(
  { document, read }: Input,
  references?: Source['references'],
): Promise<Source> {
  const losses: Loss[] = []
  const isLatex = document.format === 'latex'
  const bytes = isLatex ? Buffer.from(latexOf(document.bytes, read, losses)) : document.bytes
  const format = document.format + (EXTENSIONS[document.format] ?? '')
  const run = (to: string, ...more: string[]) => runPandoc(bytes, format, to, ...more)
  const [json, plain] = await Promise.all([
    run('json'),
    // The words of a Word file come from its XML.
    document.format === 'docx'
      ? { stdout: '', stderr: '' }
      : run('plain+tex_math_dollars', '--wrap=none', '--verbose'),
  ])
  // The shape is Pandoc's own; ast.ts has what is used of it.
  const { meta, blocks } = JSON.parse(json.stdout) as PandocDocument
  if (isLatex) losses.push(...skippedCommands(plain.stderr, bytes.toString()))
  // The works in the metadata of Markdown are references, too.
  const found =
    references ??
    (meta['references'] && { file: 'references.json', text: (await run('csljson')).stdout })
  const keys = found ? keysIn(found) : new Set<string>()
  const reading: Reading = { notes: [], losses, titles: [], keys }
  const body = blocksOf(blocks, reading)
  const notes: BlockContent[][] = []
  // A note may have notes of its own: the list grows.
  for (const note of reading.notes) notes.push(blocksOf(note, reading))
  for (const note of elementsIn(Object.values(meta))) {
    if (note.t !== 'Note') continue
    const advice = 'Write it into the acknowledgements or another field of brief.md.'
    losses.push(lost('notes of the title or an author', textIn(note.c), advice, 'notes'))
  }
  const record = recordOf(meta)
  if (document.format === 'html' && record.title !== undefined) {
    // The title of a page often has the name of its site.
    record.propertyTitle = record.title
    delete record.title
  }
  return {
    record,
    body,
    notes,
    media: imagesIn([...body, ...notes.flat()], document, read),
    ...(found && { references: found }),
    losses,
    words: [plain.stdout, ...reading.titles].join('\n\n'),
    counts: { ...countsIn(document, blocks), references: keys.size },
  }
}

/** The keys of a file of references. */
function keysIn({ file, text }: NonNullable<Source['references']>): Set<string> {
  const pattern = file.endsWith('.bib') ? /@\w+\s*[{(]\s*([^\s,]+)\s*,/g : /"id"\s*:\s*"([^"]+)"/g
  return new Set(Array.from(text.matchAll(pattern), ([, key = '']) => key))
}

/** The images in the document and beside it. */
function imagesIn(
  blocks: readonly BlockContent[],
  { parts }: Document,
  read: Input['read'],
): Map<string, Uint8Array> {
  const found = new Map<string, Uint8Array>()
  for (const image of nodesIn(blocks)) {
    if (image.type !== 'image') continue
    const { url } = image
    const [, inside] = /^data:image\/[\w.+-]+;base64,(.*)/s.exec(url) ?? []
    const bytes =
      inside === undefined
        ? (parts.get(`word/${url}`) ?? parts.get(url) ?? imageBeside(url, read))
        : Buffer.from(inside, 'base64')
    if (bytes) found.set(url, bytes)
  }
  return found
}

/** LaTeX leaves out extensions, and images may be in a folder that the document names. */
function imageBeside(url: string, read: Input['read']): Uint8Array | undefined {
  // A slash begins the root of a website, not of a disk.
  const address = decodeSafely(url).replace(/^\/+/, '')
  const extensions = ['', '.png', '.jpg', '.jpeg', '.svg', '.webp', '.pdf']
  for (const folder of ['', 'figures/', 'images/', 'img/', 'fig/', 'media/', 'graphics/'])
    for (const extension of extensions) {
      const bytes = read(folder + address + extension)
      if (bytes) return bytes
    }
  return undefined
}

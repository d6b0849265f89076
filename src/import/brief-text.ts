/** The text of a brief's files as the site reads it, and what is in them. */
import type { Element, Root, RootContent } from 'hast'
import { visit } from 'unist-util-visit'
import { texOf } from '../brief/text/plain-text.ts'
import { readSourceFile, type SourceFile } from '../content/files/source-file.ts'
import { readYaml } from '../content/front-matter/yaml-document.ts'
import { parseBody } from '../content/markdown/parse.ts'
import type { Counts } from './source.ts'

/** The files of a brief and of its authors, by their paths from `content/`. */
export type BriefFiles = ReadonlyMap<string, string | Uint8Array>

/** Text in which words may differ from the document's. */
export const marks = ['formulas', 'citations', 'cross references', 'tables'] as const

export type Mark = (typeof marks)[number]

/** Characters for private use, around such text. */
const FIRST = 0xe000

/** @returns the characters that begin and end text of a kind */
export const signsOf = (mark: Mark): [begin: string, end: string] => {
  const code = FIRST + 2 * marks.indexOf(mark)
  return [String.fromCharCode(code), String.fromCharCode(code + 1)]
}

export interface TextPart {
  /** Path from `content/`. */
  file: string
  text: string
  /** Whether it repeats or describes the text, so that the document may lack it. */
  isOptional: boolean
}

/** Blocks, after which there is a line break. */
const BLOCKS =
  /^(?:p|li|tr|t[dh]|d[dt]|blockquote|pre|br|h\d|block-title|(?:figure|table|box)-block)$/

/** @returns the text of a brief, each file a part in reading order, and what is in it */
export function readBrief(files: BriefFiles): { parts: TextPart[]; counts: Counts } {
  const parsed = parsedIn(files)
  return { parts: partsOf(parsed), counts: countsOf(parsed, files) }
}

function partsOf(parsed: readonly Parsed[]): TextPart[] {
  let heading = ''
  const parts = parsed.map(({ file, fields, written, body }): TextPart => {
    const [before, text] = [heading, textOf(body, written)]
    // Consecutive sections of a part, or recommendations of a group, have one heading above them.
    heading = textsIn(fields['part'] ?? fields['group']).join('')
    const isRecord = /\/brief\.md$|^authors\//.test(file)
    // The body of a section has its title.
    const title = file.endsWith('/summary.md') ? fields['title'] : ''
    const titles = [title, heading === before ? '' : heading, fields['addressee']]
    return {
      file,
      // The short title is made of the title.
      text: [...textsIn(isRecord ? { ...fields, shortTitle: '' } : titles), text].join('\n'),
      isOptional: isRecord || file.includes('/pull-quotes/'),
    }
  })
  return [...parts, ...parsed.flatMap(alternativesOf)]
}

/** Alternative text, which documents have in many places or not at all. */
function alternativesOf({ file, body }: Parsed): TextPart[] {
  const parts: TextPart[] = []
  visit(body, { tagName: 'img' }, ({ properties: { alt } }) => {
    if (typeof alt === 'string') parts.push({ file, text: alt, isOptional: true })
  })
  return parts
}

const textsIn = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(textsIn)
      : []

function countsOf(parsed: readonly Parsed[], files: BriefFiles): Counts {
  const elements: Element[] = []
  for (const { body } of parsed) visit(body, 'element', (element) => void elements.push(element))
  const named = (name: string): number => elements.filter(({ tagName }) => tagName === name).length
  const below = (folder: string): number =>
    parsed.filter(({ file }) => file.includes(`/${folder}/`)).length
  return {
    sections: below('sections'),
    recommendations: below('recommendations'),
    notes: below('endnotes') + named('note-definition'),
    images: named('img'),
    tables: named('table'),
    formulas: named('math'),
    citations: named('citation'),
    references: referencesIn(files),
    crossReferences: elements.filter(({ properties }) => String(properties.href).startsWith('#'))
      .length,
  }
}

interface Parsed {
  file: string
  fields: Record<string, unknown>
  /** The Markdown below the front matter. */
  written: string
  body: Root
}

/** Files in reading order. */
const ORDER = [
  /\/brief\.md$/,
  /\/summary\.md$/,
  /\/sections\//,
  /\/recommendations\//,
  /\/endnotes(?:\/|\.md$)/,
  /^authors\//,
  /\/pull-quotes\//,
]

function parsedIn(files: BriefFiles): Parsed[] {
  const cites = [...files.keys()].some((file) => /\/references\.(?:bib|json)$/.test(file))
  const place = (file: string): number => ORDER.findIndex((shape) => shape.test(file))
  const collator = new Intl.Collator('en', { numeric: true })
  return [...files]
    .filter(([file]) => place(file) >= 0 && file.endsWith('.md'))
    .sort(([one], [other]) => place(one) - place(other) || collator.compare(one, other))
    .flatMap(([file, content]) => {
      const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
      const { source } = readSourceFile(`content/${file}`, bytes)
      if (!source) return []
      const fields = fieldsOf(source)
      // A title of the editor's own is not in the document.
      const titled = fields['editorial'] === true ? {} : fields
      const body = parseBody(source.body, source.file, titled, [], cites)
      return [{ file, fields, written: source.body, body }]
    })
}

function fieldsOf(source: SourceFile): Record<string, unknown> {
  const yaml = readYaml(source)
  return 'code' in yaml || typeof yaml.value !== 'object' ? {} : { ...yaml.value }
}

function textOf(node: Root | RootContent, written: string): string {
  if (node.type === 'text') return node.value
  if (node.type !== 'element' && node.type !== 'root') return ''
  const inside = node.children.map((child) => textOf(child, written)).join('')
  if (node.type === 'root') return inside
  const { tagName, children, position } = node
  const within = (mark: Mark, text: string) => signsOf(mark).join(text)
  if (tagName === 'math') return within('formulas', texOf(node))
  if (tagName === 'img') return '\n'
  if (tagName === 'a' && children.length === 0) return within('cross references', '')
  if (tagName === 'citation')
    return within('citations', written.slice(position?.start.offset, position?.end.offset))
  if (tagName === 'table') return within('tables', inside)
  return BLOCKS.test(tagName) ? `${inside}\n` : inside
}

/** Works in the file of references. */
function referencesIn(files: BriefFiles): number {
  for (const [file, content] of files) {
    const text = typeof content === 'string' ? content : new TextDecoder().decode(content)
    if (file.endsWith('/references.bib')) {
      return text.match(/^\s*@(?!comment|string|preamble)\w+\s*[{(]/gim)?.length ?? 0
    }
    if (file.endsWith('/references.json')) {
      const items: unknown = JSON.parse(text)
      return Array.isArray(items) ? items.length : 0
    }
  }
  return 0
}

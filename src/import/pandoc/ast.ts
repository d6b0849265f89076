/** Pandoc's document model as `pandoc -t json` writes it. Source: pandoc-types, Text.Pandoc.Definition. */

/** Identifier, classes, attributes. */
export type Attr = [id: string, classes: string[], attributes: [name: string, value: string][]]
type Target = [address: string, title: string]

type Node<Name extends string, Content = undefined> = Name extends string
  ? { t: Name; c: Content }
  : never

export interface Citation {
  citationId: string
  citationPrefix: Inline[]
  citationSuffix: Inline[]
  citationMode: { t: 'AuthorInText' | 'SuppressAuthor' | 'NormalCitation' }
}

export type Inline =
  | Node<'Str', string>
  | Node<'Emph' | 'Underline' | 'Strong' | 'Strikeout' | 'Superscript' | 'Subscript', Inline[]>
  | Node<'SmallCaps', Inline[]>
  | Node<'Quoted', [{ t: 'SingleQuote' | 'DoubleQuote' }, Inline[]]>
  | Node<'Cite', [Citation[], Inline[]]>
  | Node<'Code', [Attr, string]>
  | Node<'Space' | 'SoftBreak' | 'LineBreak'>
  | Node<'Math', [{ t: 'DisplayMath' | 'InlineMath' }, string]>
  | Node<'RawInline', [format: string, string]>
  | Node<'Link' | 'Image', [Attr, Inline[], Target]>
  | Node<'Note', Block[]>
  | Node<'Span', [Attr, Inline[]]>

export type Caption = [short: Inline[] | null, Block[]]
export type Cell = [Attr, { t: Alignment }, rowSpan: number, columnSpan: number, Block[]]
type Row = [Attr, Cell[]]
export type Alignment = 'AlignLeft' | 'AlignRight' | 'AlignCenter' | 'AlignDefault'
export type Table = [
  Attr,
  Caption,
  [{ t: Alignment }, unknown][],
  head: [Attr, Row[]],
  bodies: [Attr, rowHeads: number, head: Row[], Row[]][],
  foot: [Attr, Row[]],
]

export type Block =
  | Node<'Plain' | 'Para', Inline[]>
  | Node<'LineBlock', Inline[][]>
  | Node<'CodeBlock', [Attr, string]>
  | Node<'RawBlock', [format: string, string]>
  | Node<'BlockQuote', Block[]>
  | Node<'OrderedList', [[start: number, unknown, unknown], Block[][]]>
  | Node<'BulletList', Block[][]>
  | Node<'DefinitionList', [Inline[], Block[][]][]>
  | Node<'Header', [level: number, Attr, Inline[]]>
  | Node<'HorizontalRule' | 'Null'>
  | Node<'Table', Table>
  | Node<'Figure', [Attr, Caption, Block[]]>
  | Node<'Div', [Attr, Block[]]>

export type Meta =
  | { t: 'MetaMap'; c: { [name: string]: Meta } }
  | { t: 'MetaList'; c: Meta[] }
  | Node<'MetaBool', boolean>
  | Node<'MetaString', string>
  | Node<'MetaInlines', Inline[]>
  | Node<'MetaBlocks', Block[]>

export interface PandocDocument {
  meta: Record<string, Meta>
  blocks: Block[]
}

/** @returns the value of an attribute */
export const attribute = ([, , attributes]: Attr, name: string): string | undefined =>
  attributes.find(([key]) => key === name)?.[1]

/** @returns the text of inline content or blocks, without notes; blocks and cells end in a line break */
export function textIn(node: unknown): string {
  if (Array.isArray(node)) return node.map(textIn).join('')
  if (!isElement(node)) return ''
  switch (node.t) {
    case 'Str':
      return node.c
    case 'Space':
    case 'SoftBreak':
    case 'LineBreak':
      return ' '
    case 'Code':
    case 'Math':
    case 'CodeBlock':
      return node.c[1]
    case 'Note':
    case 'RawInline':
    case 'RawBlock':
      return ''
    case 'Para':
    case 'Plain':
    case 'Header':
      return `${textIn(node.c)}\n`
    default:
      return textIn(node.c)
  }
}

/** @yields each block and inline element in a part of a document, at any depth */
export function* elementsIn(node: unknown): Generator<Block | Inline> {
  if (Array.isArray(node)) for (const one of node) yield* elementsIn(one)
  if (!isElement(node)) return
  yield node
  yield* elementsIn(node.c)
}

const isElement = (node: unknown): node is Block | Inline =>
  typeof node === 'object' && node !== null && 't' in node

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
export type Row = [Attr, Cell[]]
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
  'pandoc-api-version': number[]
  meta: Record<string, Meta>
  blocks: Block[]
}

/** @returns the value of an attribute */
export const attribute = ([, , attributes]: Attr, name: string): string | undefined =>
  attributes.find(([key]) => key === name)?.[1]

/** @returns the text of inline content, without notes */
export const inlineText = (inlines: readonly Inline[]): string => inlines.map(textOf).join('')

/** @returns the text of blocks, without notes; a line each */
export const blockText = (blocks: readonly Block[]): string =>
  blocks
    .map((block): string => {
      switch (block.t) {
        case 'Plain':
        case 'Para':
          return inlineText(block.c)
        case 'LineBlock':
          return block.c.map(inlineText).join('\n')
        case 'Header':
          return inlineText(block.c[2])
        case 'CodeBlock':
          return block.c[1]
        case 'BlockQuote':
          return blockText(block.c)
        case 'Div':
          return blockText(block.c[1])
        case 'Figure':
          return blockText(block.c[1][1])
        case 'BulletList':
          return block.c.map(blockText).join('\n')
        case 'OrderedList':
          return block.c[1].map(blockText).join('\n')
        case 'DefinitionList':
          return block.c
            .map(
              ([term, definitions]) =>
                `${inlineText(term)}\n${definitions.map(blockText).join('\n')}`,
            )
            .join('\n')
        case 'Table':
          return rowsOf(block.c)
            .flatMap(([, cells]) => cells.map(([, , , , content]) => blockText(content)))
            .join('\n')
        case 'RawBlock':
        case 'HorizontalRule':
        case 'Null':
          return ''
      }
    })
    .join('\n')

/** @returns all rows of a table, heads and feet among them */
export const rowsOf = ([, , , head, bodies, foot]: Table): Row[] => [
  ...head[1],
  ...bodies.flatMap(([, , heads, rows]) => [...heads, ...rows]),
  ...foot[1],
]

function textOf(inline: Inline): string {
  switch (inline.t) {
    case 'Str':
      return inline.c
    case 'Space':
    case 'SoftBreak':
    case 'LineBreak':
      return ' '
    case 'Code':
    case 'Math':
      return inline.c[1]
    case 'Quoted':
    case 'Cite':
    case 'Link':
    case 'Image':
    case 'Span':
      return inlineText(inline.c[1])
    case 'Note':
    case 'RawInline':
      return ''
    default:
      return inlineText(inline.c)
  }
}

/** Pandoc's blocks as Markdown's, and the project's directives for figures, tables and boxes. */
import type { AlignType, BlockContent, ListItem, Paragraph, Text } from 'mdast'
import type { ContainerDirective } from 'mdast-util-directive'
import { toString } from 'mdast-util-to-string'
import { withoutNumber } from '../captions.ts'
import { lost } from '../source.ts'
import { boxOfCell, tableOf } from '../table-grid.ts'
import { WRITTEN_ID } from '../tidy.ts'
import { nodesIn } from '../tree.ts'
import { attribute, textIn } from './ast.ts'
import type { Alignment, Attr, Block, Inline, Table } from './ast.ts'
import { phrasingOf } from './inlines.ts'
import { handled, type Handlers, type Reading } from './reading.ts'

/** @returns blocks as Markdown; `reading` collects notes and losses */
export const blocksOf = (blocks: readonly Block[], reading: Reading): BlockContent[] =>
  blocks.flatMap((block) => handled(handlers, block, reading))

/** Quarto, MyST, Docusaurus and others: `callout-note`, `admonition`, `warning`. */
const BOX =
  /^(?:callout(?:-\w+)?|admonition|alert|box|boite|sidebar|tcolorbox|mdframed|shadedbox|note|tip|info|warning|caution|danger|important|hint|keypoints?)$/i

/** Nothing, or commands, comments and tags that print nothing. */
const LAYOUT =
  /^\s*(?:\\(?:newpage|pagebreak|clearpage|maketitle|tableofcontents|appendix|noindent|vspace|bigskip|medskip|smallskip)\b[^\n]*|<!--[\s\S]*-->|<\/?\w[^>]*>)?\s*$/i

const handlers: Handlers<Block, BlockContent> = {
  Plain: ({ c }, reading) => paragraphs(c, reading),
  Para: ({ c }, reading) => paragraphs(c, reading),
  LineBlock: ({ c: lines }, reading) => {
    const inlines = lines.flatMap((line): Inline[] => [{ t: 'LineBreak', c: undefined }, ...line])
    return paragraphs(inlines.slice(1), reading)
  },
  CodeBlock: ({ c: [[, classes], value] }) => {
    const [lang] = classes
    return [{ type: 'code', value, ...(lang !== undefined && { lang }) }]
  },
  RawBlock: ({ c: [format, value] }, reading) => {
    const advice = 'Write what it shows as Markdown.'
    if (!LAYOUT.test(value)) reading.losses.push(lost(`blocks of ${format}`, value, advice))
    return []
  },
  BlockQuote: ({ c }, reading) => [{ type: 'blockquote', children: itemOf(c, reading) }],
  OrderedList: ({ c: [[start], items] }, reading) => [
    { type: 'list', ordered: true, start, ...listOf(items, reading) },
  ],
  BulletList: ({ c }, reading) => [{ type: 'list', ordered: false, ...listOf(c, reading) }],
  DefinitionList: ({ c }, reading) => {
    const children = c.flatMap(([term, definitions]): BlockContent[] => [
      { type: 'paragraph', children: phrasingOf(term, reading) },
      ...definitions.map((definition) =>
        directive('definition', '', blocksOf(definition, reading)),
      ),
    ])
    return [directive('definitions', '', children)]
  },
  Header: ({ c: [level, [id], inlines] }, reading) => {
    const depth = Math.min(level, 6) as 1 | 2 | 3 | 4 | 5 | 6
    const children = phrasingOf(inlines, reading)
    const [[, sourceId = id] = []] = textIn(inlines).matchAll(WRITTEN_ID)
    return children.length === 0 ? [] : [{ type: 'heading', depth, children, data: { sourceId } }]
  },
  HorizontalRule: () => [{ type: 'thematicBreak' }],
  Null: () => [],
  Table: ({ c }, reading) => tableBlocks(c, reading),
  Figure: ({ c: [attr, [, caption], content] }, reading) =>
    figureOf(attr, captionOf(caption, reading), blocksOf(content, reading)),
  Div: (div, reading) => divOf(div.c[0], div.c[1], reading),
}

const ALIGNMENTS: Record<Alignment, AlignType> = {
  AlignLeft: 'left',
  AlignRight: 'right',
  AlignCenter: 'center',
  AlignDefault: null,
}

function tableBlocks(
  [[id], [, caption], columns, [, heads], bodies, [, foot]]: Table,
  reading: Reading,
): BlockContent[] {
  const words = captionOf(caption, reading)
  const inBodies = bodies.flatMap(([, , head, body]) => [...head, ...body])
  const rows = [...heads, ...inBodies, ...foot].map(([, cells]) =>
    cells.map(([, , rowSpan, columnSpan, blocks]) => {
      return { rowSpan, columnSpan, blocks: blocksOf(blocks, reading) }
    }),
  )
  const [only, ...others] = rows.flat()
  if (only && others.length === 0 && words.length === 0)
    return [boxOfCell(only.blocks, reading.losses)]
  const alignments = columns.map(([{ t }]) => ALIGNMENTS[t])
  // A body may have heads of its own.
  const headCount = heads.length + (bodies[0]?.[2].length ?? 0)
  const table = tableOf(headCount, rows, reading.losses, alignments)
  // Quarto writes the id into the caption, from which tidy.ts removes it.
  const [[, own = ''] = []] = textIn(caption).matchAll(WRITTEN_ID)
  return words.length === 0 ? [table] : [directive('table', id || own, [...words, table])]
}

const directive = (
  name: 'figure' | 'table' | 'box' | 'definitions' | 'definition',
  id: string,
  children: BlockContent[],
): ContainerDirective => ({ type: 'containerDirective', name, attributes: { id }, children })

const listOf = (items: Block[][], reading: Reading): { spread: boolean; children: ListItem[] } => ({
  spread: items.some((item) => item.filter(({ t }) => t === 'Para').length > 1),
  children: items.map((item) => listItemOf(itemOf(item, reading))),
})

/** Pandoc writes the boxes of checklists as the characters ☐ and ☒. */
function listItemOf(children: BlockContent[]): ListItem {
  const [first] = children
  const text = first?.type === 'paragraph' ? first.children[0] : undefined
  const box = text?.type === 'text' ? /^([☐☒])\s/.exec(text.value) : null
  if (text?.type === 'text' && box) text.value = text.value.slice(box[0].length)
  return { type: 'listItem', spread: false, children, ...(box && { checked: box[1] === '☒' }) }
}

/** The blocks of a list item or a quotation, which have no headings: their words are strong. */
const itemOf = (blocks: readonly Block[], reading: Reading): BlockContent[] =>
  blocksOf(blocks, reading).map((block) =>
    block.type === 'heading'
      ? { type: 'paragraph', children: [{ type: 'strong', children: block.children }] }
      : block,
  )

/** A paragraph; a displayed formula is a block, a lone image with Pandoc 2's title `fig:` a figure with a caption. */
function paragraphs(inlines: readonly Inline[], reading: Reading): BlockContent[] {
  const [only, ...others] = inlines.filter(({ t }) => t !== 'Space' && t !== 'SoftBreak')
  if (only?.t === 'Math' && only.c[0].t === 'DisplayMath' && others.every(isNoWord))
    return [{ type: 'math', value: only.c[1].trim() }]
  const children = phrasingOf(inlines, reading)
  if (only?.t === 'Image' && others.length === 0) {
    const [attr, caption, [, title]] = only.c
    const words = title.startsWith('fig:') ? caption : []
    // Without a description of its own, Pandoc gives the image the words of its caption.
    for (const child of children) if (child.type === 'image' && words.length > 0) child.alt = ''
    const captions = captionOf([{ t: 'Para', c: words }], reading)
    return figureOf(attr, captions, [{ type: 'paragraph', children }])
  }
  return children.length === 0 ? [] : [{ type: 'paragraph', children }]
}

/** A comma after a formula, or Quarto's `{#eq-name}`. */
const isNoWord = (inline: Inline): boolean =>
  inline.t === 'Str' && /^(?:[.,;]|\{#eq-[\w-]+\})$/.test(inline.c)

/** A caption without the number that the document gives it. */
function captionOf(blocks: readonly Block[], reading: Reading): BlockContent[] {
  const converted = blocksOf(blocks, reading).filter((block) => toString(block).trim() !== '')
  return withoutNumber(converted)
}

function figureOf(attr: Attr, caption: BlockContent[], content: BlockContent[]): BlockContent[] {
  const inside = content.flatMap((block): BlockContent[] =>
    block.type === 'containerDirective' && block.name === 'figure'
      ? block.children.filter((child): child is BlockContent => child.type !== 'definition')
      : [block],
  )
  const [only] = inside
  if (inside.length === 1 && only?.type === 'table')
    return [directive('table', attr[0], [...caption, only])]
  const described = attribute(attr, 'fig-alt') ?? attribute(attr, 'alt')
  const images = [...nodesIn(inside)].filter((node) => node.type === 'image')
  for (const image of images) image.alt = described ?? image.alt ?? ''
  const all = [...inside, ...caption]
  return images.length > 0 ? [directive('figure', attr[0], all)] : all
}

function divOf(attr: Attr, blocks: Block[], reading: Reading): BlockContent[] {
  const [id, classes] = attr
  const children = blocksOf(blocks, reading)
  const style = attribute(attr, 'custom-style')
  if (style !== undefined) return styled(style, children)
  if (classes.some((name) => BOX.test(name))) {
    const title = attribute(attr, 'title')
    if (title === undefined) return [boxOf(id, children)]
    reading.titles.push(title)
    const text: Text = { type: 'text', value: title }
    return [boxOf(id, [{ type: 'heading', depth: 1, children: [text] }, ...children])]
  }
  const isFigure = /^(?:fig|tbl)-/.test(id) || classes.includes('figure')
  const [first, last] = [children[0], children.at(-1)]
  if (isFigure && first?.type === 'table' && last?.type === 'paragraph')
    return [directive('table', id, [...withoutNumber([last]), ...children.slice(0, -1)])]
  if (isFigure && children.length > 1 && last?.type === 'paragraph')
    return figureOf(attr, withoutNumber([last]), children.slice(0, -1))
  // LaTeX has the label of a table around it.
  if (first?.type === 'containerDirective' && id !== '' && (isFigure || children.length === 1))
    return [{ ...first, attributes: { id } }, ...children.slice(1)]
  return children
}

/** A box, whose title is the heading with which it begins. */
function boxOf(id: string, children: BlockContent[]): BlockContent {
  const [first, ...rest] = children
  if (first?.type !== 'heading') return directive('box', id, children)
  const label: Paragraph = {
    type: 'paragraph',
    children: first.children,
    data: { directiveLabel: true },
  }
  return directive('box', id, [label, ...rest])
}

/** Word's paragraph styles, which Pandoc keeps with the extension `styles`. */
function styled(style: string, children: BlockContent[]): BlockContent[] {
  if (/caption|légende|leyenda|epígrafe|título de tabla/i.test(style))
    return children.map((child) =>
      child.type === 'paragraph' ? { ...child, data: { isCaption: true } } : child,
    )
  return /quote|cita|citation/i.test(style) ? [{ type: 'blockquote', children }] : children
}

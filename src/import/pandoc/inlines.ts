/** Pandoc's inline content as Markdown's. */
import type { PhrasingContent } from 'mdast'
import { lost } from '../source.ts'
import { attribute, textIn, type Inline } from './ast.ts'
import { citationMarkdown } from './citations.ts'
import { handled, type Handlers, type Reading } from './reading.ts'

/** @returns inline content as Markdown, with adjacent words as one text; `reading` collects notes and losses */
export function phrasingOf(inlines: readonly Inline[], reading: Reading): PhrasingContent[] {
  const converted: PhrasingContent[] = []
  for (const node of inlines.flatMap((inline) => handled(handlers, inline, reading))) {
    const before = converted.at(-1)
    if (before?.type === 'text' && node.type === 'text') before.value += node.value
    else converted.push(node)
  }
  return converted.filter((node) => node.type !== 'text' || node.value !== '')
}

const text = (value: string): PhrasingContent[] => [{ type: 'text', value }]

/** Raised or lowered text is the only HTML that briefs have. */
const tagged = (tag: 'sup' | 'sub', inlines: readonly Inline[], reading: Reading) => [
  { type: 'html' as const, value: `<${tag}>` },
  ...phrasingOf(inlines, reading),
  { type: 'html' as const, value: `</${tag}>` },
]

const handlers: Handlers<Inline, PhrasingContent> = {
  Str: ({ c }) => text(c),
  Space: () => text(' '),
  SoftBreak: () => text(' '),
  LineBreak: () => [{ type: 'break' }],
  Emph: ({ c }, reading) => [{ type: 'emphasis', children: phrasingOf(c, reading) }],
  Strong: ({ c }, reading) => [{ type: 'strong', children: phrasingOf(c, reading) }],
  Strikeout: ({ c }, reading) => [{ type: 'delete', children: phrasingOf(c, reading) }],
  Underline: ({ c }, reading) => phrasingOf(c, reading),
  SmallCaps: ({ c }, reading) => phrasingOf(c, reading),
  Superscript: ({ c }, reading) => tagged('sup', c, reading),
  Subscript: ({ c }, reading) => tagged('sub', c, reading),
  Quoted: ({ c: [{ t }, inlines] }, reading) => {
    const isSingle = t === 'SingleQuote'
    const words = phrasingOf(inlines, reading)
    return [...text(isSingle ? '‘' : '“'), ...words, ...text(isSingle ? '’' : '”')]
  },
  Cite: ({ c: [citations, written] }, reading) => citationMarkdown(citations, written, reading),
  Code: ({ c: [, value] }) => [{ type: 'inlineCode', value }],
  Math: ({ c: [, value] }) => [{ type: 'inlineMath', value: texOf(value) }],
  RawInline: ({ c: [format, value] }, reading) => {
    const [, tag] = /^<(\/?(?:sup|sub)|br)\b[^>]*>$/i.exec(value) ?? []
    if (tag !== undefined) return [{ type: 'html', value: `<${tag.toLowerCase()}>` }]
    if (format === 'html' && /^<!--|^<\/?(?:span|div|a|font|u)\b/i.test(value)) return []
    const advice = 'See whether a reader would miss it.'
    reading.losses.push(lost(`pieces of ${format}`, value, advice))
    return []
  },
  Link: ({ c: [attr, inlines, [url, title]] }, reading) => {
    const target = attribute(attr, 'reference')
    if (target !== undefined) {
      const printed = textIn(inlines)
      return [{ type: 'link', url: `#${target}`, children: [], data: { printed } }]
    }
    const children = phrasingOf(inlines, reading)
    return [{ type: 'link', url, children: linkWords(children), ...(title !== '' && { title }) }]
  },
  Image: ({ c: [attr, inlines, [url]] }) => [
    {
      type: 'image',
      url,
      alt: attribute(attr, 'fig-alt') ?? attribute(attr, 'alt') ?? textIn(inlines),
    },
  ],
  Note: ({ c }, { notes }) => {
    const identifier = String(notes.push(c))
    return [{ type: 'footnoteReference', identifier, label: identifier }]
  },
  Span: ({ c: [, inlines] }, reading) => phrasingOf(inlines, reading),
}

/** A formula on one line; a backslash before a space at its end would stand before its `$$`. */
const texOf = (value: string): string =>
  value
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/(?<!\\)((?:\\\\)*)\\$/, '$1')

/** A link has no links and no notes inside. */
const linkWords = (children: PhrasingContent[]): PhrasingContent[] =>
  children.flatMap((child) => (child.type === 'link' ? child.children : [child]))

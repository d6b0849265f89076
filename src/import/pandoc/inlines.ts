/** Pandoc's inline content as Markdown's. */
import type { Link, PhrasingContent } from 'mdast'
import { attribute, inlineText, type Inline } from './ast.ts'
import { citationMarkdown } from './citations.ts'
import { lose, type Reading } from './reading.ts'
import { takeOuterSpaces } from '../outer-spaces.ts'

type Handlers = {
  [Kind in Inline['t']]: (
    inline: Extract<Inline, { t: Kind }>,
    reading: Reading,
  ) => PhrasingContent[]
}

/** Words before a LaTeX reference that the printed reference has itself: `Figure~\ref{fig:a}`. */
const NAME_BEFORE =
  /(?:figures?|figs?\.|tables?|sections?|secs?\.|cuadros?|tablas?|gráficos?|secci[oó]n|tableaux?)\s*$/iu

/**
 * @param inlines inline content
 * @param reading collects notes and losses
 * @returns the same as Markdown; adjacent words are one text
 */
export function phrasingOf(inlines: readonly Inline[], reading: Reading): PhrasingContent[] {
  const converted: PhrasingContent[] = []
  for (const node of inlines.flatMap((inline) => phrasing(inline, reading))) {
    const before = converted.at(-1)
    if (before?.type === 'text' && node.type === 'text') before.value += node.value
    else {
      if (before?.type === 'text' && isReference(node)) {
        const [name = ''] = NAME_BEFORE.exec(before.value) ?? []
        before.value = before.value.slice(0, before.value.length - name.length)
        node.data = { ...node.data, printed: name + (node.data?.printed ?? '') }
      }
      converted.push(node)
    }
  }
  return converted.filter((node) => node.type !== 'text' || node.value !== '')
}

const isReference = (node: PhrasingContent): node is Link =>
  node.type === 'link' && node.children.length === 0

function phrasing(inline: Inline, reading: Reading): PhrasingContent[] {
  // The handler of its own kind takes it, which TypeScript cannot follow.
  const handler = handlers[inline.t] as (given: Inline, reading: Reading) => PhrasingContent[]
  return handler(inline, reading)
}

const text = (value: string): PhrasingContent[] => [{ type: 'text', value }]

/** Marks may not begin or end with a space in Markdown: spaces go outside. */
function marked(
  type: 'emphasis' | 'strong' | 'delete',
  inlines: readonly Inline[],
  reading: Reading,
): PhrasingContent[] {
  const children = phrasingOf(inlines, reading)
  const [before, after] = takeOuterSpaces(children)
  const inside = children.filter((node) => node.type !== 'text' || node.value !== '')
  if (inside.length === 0) return text(before + after)
  // Emphasis inside emphasis of the same kind would be undone by Markdown.
  const [only] = inside
  const node: PhrasingContent =
    inside.length === 1 && only?.type === type ? only : { type, children: inside }
  return [...text(before), node, ...text(after)].filter(
    (one) => one.type !== 'text' || one.value !== '',
  )
}

/** Raised or lowered text is the only HTML that briefs have. */
const tagged = (tag: 'sup' | 'sub', inlines: readonly Inline[], reading: Reading) => [
  { type: 'html' as const, value: `<${tag}>` },
  ...phrasingOf(inlines, reading),
  { type: 'html' as const, value: `</${tag}>` },
]

const handlers: Handlers = {
  Str: ({ c }) => text(c),
  Space: () => text(' '),
  SoftBreak: () => text(' '),
  LineBreak: () => [{ type: 'break' }],
  Emph: ({ c }, reading) => marked('emphasis', c, reading),
  Strong: ({ c }, reading) => marked('strong', c, reading),
  Strikeout: ({ c }, reading) => marked('delete', c, reading),
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
    lose(reading, 'lost', `pieces of ${format}`, value, 'See whether a reader would miss it.')
    return []
  },
  Link: ({ c: [attr, inlines, [url, title]] }, reading) => {
    const target = attribute(attr, 'reference')
    if (target !== undefined) {
      const printed = inlineText(inlines)
      return [{ type: 'link', url: `#${target}`, children: [], data: { printed } }]
    }
    const children = phrasingOf(inlines, reading)
    if (!/^(?:https?:|mailto:|#)/i.test(url)) {
      if (url !== '') {
        const advice = 'Put the file into files/ and link to it, or write the whole address.'
        lose(reading, 'lost', 'links to files of the author’s machine', url, advice)
      }
      return children
    }
    return [{ type: 'link', url, children: linkWords(children), ...(title !== '' && { title }) }]
  },
  Image: ({ c: [attr, inlines, [url]] }) => [
    {
      type: 'image',
      url,
      alt: attribute(attr, 'fig-alt') ?? attribute(attr, 'alt') ?? inlineText(inlines),
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

/** A brief as clean Markdown: for people who quote it, and for machines that read it. */
import type { Element } from 'hast'
import { defaultHandlers, toMdast } from 'hast-util-to-mdast'
import { h } from 'hastscript'
import type {
  BlockContent,
  DefinitionContent,
  ListItem,
  Paragraph,
  PhrasingContent,
  RootContent,
} from 'mdast'
import { gfmToMarkdown } from 'mdast-util-gfm'
import { mathToMarkdown } from 'mdast-util-math'
import { toMarkdown } from 'mdast-util-to-markdown'
import { visit } from 'unist-util-visit'
import { applyTo, type BlockTable } from '../brief/blocks/block.ts'
import { elementOfHeading } from '../brief/blocks/heading.ts'
import { briefPath } from '../brief/model/address.ts'
import type { Brief } from '../brief/model/brief.ts'
import { formalName, namesAuthor } from '../brief/model/full-name.ts'
import { byPart } from '../brief/model/parts.ts'
import type { Reference } from '../brief/model/reference.ts'
import type { Prose, Text } from '../brief/model/text.ts'
import {
  blockElements,
  isDisplayedFormula,
  isInline,
  mapElements,
  texOf,
} from '../brief/text/plain-text.ts'
import { numberInDigits, sectionTitle } from '../i18n/section-title.ts'
import { formatNumber, stringsFor } from '../i18n/strings.ts'
import type { Permalink } from './feed-items.ts'
import { markdownRecord } from './markdown-record.ts'

/**
 * @returns a brief as GitHub Flavored Markdown: front matter with CSL's field names, each paragraph's number in bold
 *   before it, endnotes as footnotes `[^2]`; no pull quotes, which repeat the body
 */
export function briefMarkdown(brief: Brief, permalink: Permalink): string {
  const { lang, title, standfirst, summary, sections, endnotes, references, authors } = brief
  const list = brief.recommendationList
  const strings = stringsFor(lang)
  const page = permalink(briefPath(brief.slug))
  const digits = (number: number) => formatNumber(number, lang)
  const flow = (prose: Prose) => flowOf(prose, { page, lang })

  const advice = list.groups.flatMap(({ title, recommendations }): RootContent[] => [
    ...(title === undefined ? [] : [heading(3, title)]),
    ...recommendations.flatMap(({ number, addressee, prose }) => [
      ...labelled(strings.recommendation(digits(number)), flow(prose)),
      ...(addressee === undefined ? [] : [paragraph(strings.addressedTo(addressee))]),
    ]),
  ])
  const titled =
    advice.length > 0 ? [heading(2, list.title ?? strings.recommendations), ...advice] : []
  const summaryTitle = summary?.editorial ? strings.inBrief : strings.summary

  const children: RootContent[] = [
    heading(1, title),
    { type: 'blockquote', children: flow(standfirst.prose) },
    ...(summary ? [heading(2, summary.title ?? summaryTitle), ...flow(summary.prose)] : []),
    ...(list.place === 'start' ? titled : []),
    ...byPart(sections).flatMap(({ part, sections: ofPart }) => [
      ...(part ? [heading(2, part.title)] : []),
      ...ofPart.flatMap((section) => [
        heading(2, sectionTitle(section, lang)),
        ...section.flow.flatMap((block) => applyTo(blocks, block, { page, lang, digits })),
        ...(section.id === list.section ? advice : []),
      ]),
    ]),
    ...(list.place === 'end' ? titled : []),
    ...referenceList(references, strings.references, flow),
    heading(2, authors.length > 1 ? strings.aboutTheAuthors : strings.aboutTheAuthor),
    ...authors.flatMap((author) => [
      ...(namesAuthor(author) ? [] : [paragraph(formalName(author))]),
      ...flow(author.about),
    ]),
    ...endnotes.map(({ number, prose }): DefinitionContent => ({
      ...{ type: 'footnoteDefinition', identifier: String(number), label: String(number) },
      children: flow(prose),
    })),
  ]
  const body = toMarkdown(
    { type: 'root', children },
    {
      extensions: [gfmToMarkdown(), mathToMarkdown({ singleDollarTextMath: false })],
      bullet: '-',
      emphasis: '*',
    },
  )
  return `---\n${markdownRecord(brief, page, permalink)}---\n\n${body}`
}

/** The entries as a list, each with its number if the style has numbers. */
function referenceList(
  references: readonly Reference[],
  title: string,
  flow: (prose: Prose) => BlockContent[],
): RootContent[] {
  if (references.length === 0) return []
  const entries = references.map(({ label, prose }): ListItem => {
    const number: Prose = label === undefined ? [] : [{ type: 'text', value: `${label} ` }]
    return { type: 'listItem', spread: false, children: flow([...number, ...prose]) }
  })
  return [heading(2, title), { type: 'list', ordered: false, spread: false, children: entries }]
}

/** What the writers of blocks need. */
interface Context {
  /** Whole address of the brief's page. */
  page: string
  lang: string
  /** Writes a number in the language's digits. */
  digits: (number: number) => string
}

const unchanged = ({ prose }: Text, context: Context): BlockContent[] => flowOf(prose, context)

const blocks: BlockTable<BlockContent[], [Context]> = {
  paragraph: ({ number, prose }, context) =>
    labelled(context.digits(number), flowOf(prose, context)),
  heading: (heading, context) =>
    flowOf([elementOfHeading(heading, numberInDigits(heading.number, context.lang))], context),
  list: unchanged,
  quotation: unchanged,
  table: ({ number, prose }, context) =>
    numbered(stringsFor(context.lang).table, number, flowOf(prose, context), context),
  figure: ({ number, images, prose }, context) => {
    const shown = images.map(({ src, alt }): PhrasingContent => ({
      ...{ type: 'image', url: new URL(src, context.page).href, alt },
    }))
    const caption = flowOf(prose, context)
    return [
      { type: 'paragraph', children: shown },
      ...numbered(stringsFor(context.lang).figure, number, caption, context),
    ]
  },
  box: ({ number, alert, title, flow }, context) => {
    const strings = stringsFor(context.lang)
    const name = alert === undefined ? strings.box(context.digits(number)) : strings.alerts[alert]
    const inside = flow.flatMap((block) => applyTo(blocks, block, context))
    const head = labelled(name, title.length > 0 ? flowOf(title, context) : [])
    return [{ type: 'blockquote', children: [...head, ...inside] }]
  },
  'unnumbered-paragraph': unchanged,
  code: unchanged,
  formula: unchanged,
  rule: unchanged,
  'pull-quote': () => [],
}

/** Puts “Figure 1” before the first words, if it has a number. */
const numbered = (
  name: (number: string) => string,
  number: number | undefined,
  blocks: BlockContent[],
  { digits }: Context,
): BlockContent[] => (number === undefined ? blocks : labelled(name(digits(number)), blocks))

/** Puts a bold label before the first words. */
function labelled(label: string, blocks: BlockContent[]): BlockContent[] {
  const [first, ...rest] = blocks
  const strong: PhrasingContent = { type: 'strong', children: [{ type: 'text', value: label }] }
  const space: PhrasingContent = { type: 'text', value: ' ' }
  if (first?.type === 'paragraph') {
    return [{ ...first, children: [strong, space, ...first.children] }, ...rest]
  }
  return [{ type: 'paragraph', children: [strong] }, ...blocks]
}

/** @returns a paragraph of Markdown */
export const paragraph = (words: string): Paragraph => ({
  type: 'paragraph',
  children: [{ type: 'text', value: words }],
})

/** @returns a heading of Markdown */
export const heading = (depth: 1 | 2 | 3, words: string): RootContent => ({
  ...{ type: 'heading', depth, children: [{ type: 'text', value: words }] },
})

/** Running text or blocks as blocks; addresses within the site become whole ones. */
function flowOf(prose: Prose, { page, lang }: Pick<Context, 'page' | 'lang'>): BlockContent[] {
  const whole = mapElements(prose, (element): Element | undefined => {
    const { href } = element.properties
    if (element.tagName !== 'a' || typeof href !== 'string') return undefined
    const { dataVersionurl: copy, ...properties } = element.properties
    const link = { ...element, properties: { ...properties, href: new URL(href, page).href } }
    return typeof copy === 'string' ? withCopy(link, copy, lang) : link
  })
  const isRunning = isInline(whole) && !blockElements(whole).some(isDisplayedFormula)
  const tree = toMdast(
    { type: 'root', children: isRunning ? [h('p', whole)] : whole },
    {
      handlers: {
        'note-reference': (_state, { properties }) => {
          const label = String(properties['note'])
          return { type: 'footnoteReference', identifier: label, label }
        },
        table: (state, table: Element) => {
          visit(table, 'element', alignCell)
          return defaultHandlers.table(state, table)
        },
        math: (_state, formula) => {
          const type = isDisplayedFormula(formula) ? 'math' : 'inlineMath'
          return { type, value: texOf(formula) }
        },
      },
    },
  )
  return tree.type === 'root' ? tree.children.filter(isBlock) : []
}

/** Gives a cell the attribute that hast-util-to-mdast reads in place of the class of rehype-tables. */
function alignCell(cell: Element): void {
  const { className } = cell.properties
  if (className !== undefined) cell.properties = { ...cell.properties, align: String(className) }
}

/** A link and, in brackets, a link to its archived copy. */
const withCopy = (link: Element, copy: string, lang: string): Element =>
  h('span', link, ' (', h('a', { href: copy }, stringsFor(lang).archivedCopy), ')')

function isBlock(node: RootContent): node is BlockContent {
  return /^(paragraph|heading|list|table|blockquote|code|math|thematicBreak|html)$/.test(node.type)
}

/** The sections that every report has, by their titles, and where a brief has them. */
import { slug } from 'github-slugger'
import type { BlockContent, Nodes, Paragraph } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { doubtful, lost, type Loss } from '../source.ts'
import { nodesIn } from '../tree.ts'
import { recommendationsIn, type ImportedRecommendations } from './recommendations.ts'
import { kindOfSection } from './section-kinds.ts'
import type { ImportedSection } from './split.ts'

export interface SortedSections {
  sections: ImportedSection[]
  summary?: ImportedSection
  recommendations?: ImportedRecommendations & { title: string; place: 'start' | 'end' | 'section' }
  /** What the document says about its only author. */
  about?: BlockContent[]
  /** Fields of the record that were sections of the document. */
  statements: Record<string, string>
}

/**
 * Puts sections that every report has where they belong; a section that does not fit stays one.
 *
 * @param given the sections of a document
 * @param authors how many authors it has
 * @param losses collects what is left out or elsewhere
 * @returns the sections of the brief, and what has a file or field of its own
 */
export function sortSections(
  given: readonly ImportedSection[],
  authors: number,
  losses: Loss[],
): SortedSections {
  const sorted: SortedSections = { sections: [], statements: {} }
  for (const section of given) {
    const kind = section.appendix ? undefined : kindOfSection(section.title)
    const isEmpty = section.blocks.length === 0
    if ((kind === 'notes' || kind === 'references') && isEmpty) continue
    if (kind === 'contents') {
      const words = [section.title, wordsIn([...nodesIn(section.blocks)])].join('\n')
      losses.push(lost('tables of contents', words, 'Nothing: the site makes its own.'))
      continue
    }
    if (kind === 'authors' && authors === 1 && !sorted.about && isPlainText(section.blocks)) {
      sorted.about = section.blocks
      continue
    }
    if (kind === 'summary' && !sorted.summary && !isEmpty) {
      sorted.summary = section
      continue
    }
    const plain = isStatement(kind) ? plainParagraphs(section.blocks) : undefined
    if (isStatement(kind) && plain !== undefined && sorted.statements[kind] === undefined) {
      sorted.statements[kind] = plain
      continue
    }
    const advice =
      kind === 'recommendations' && !sorted.recommendations && recommendationsIn(section.blocks)
    if (!advice) {
      sorted.sections.push(section)
      continue
    }
    const { title } = section
    // A section has to have text.
    const isInside = advice.introduction.length > 0
    const place = isInside ? 'section' : sorted.sections.length === 0 ? 'start' : 'end'
    sorted.recommendations = { ...advice, title, place }
    if (isInside) sorted.sections.push({ ...section, blocks: advice.introduction })
    const isMoved = place === 'end' && given.slice(given.indexOf(section) + 1).some(isOfText)
    if (isMoved) {
      const kind = 'recommendations that stood between sections'
      const advice = 'They are after the text now. Introduce them by a sentence and import again.'
      losses.push(doubtful(kind, title, advice))
    }
  }
  sorted.sections = withText(sorted.sections, losses)
  return sorted
}

const isOfText = ({ title, appendix }: ImportedSection): boolean =>
  !appendix && kindOfSection(title) === undefined

/** Whether blocks have neither notes nor images, which the text about an author cannot have. */
const isPlainText = (blocks: readonly BlockContent[]): boolean =>
  blocks.length > 0 &&
  ![...nodesIn(blocks)].some(({ type }) => /^(?:footnoteReference|image|html|heading)$/.test(type))

/**
 * A heading without text below it becomes a paragraph of the section above it, one with the title of another section
 * a subheading there: two sections cannot have the same address.
 */
function withText(sections: readonly ImportedSection[], losses: Loss[]): ImportedSection[] {
  const kept: ImportedSection[] = []
  for (const section of sections) {
    const { title, sourceId, blocks } = section
    const above = kept.at(-1)
    const words = [{ type: 'text' as const, value: title }]
    if (blocks.length === 0) {
      const advice = 'It is a paragraph now. Give it text in a section of its own, or delete it.'
      const kind = 'headings without text below them'
      losses.push((above ? doubtful : lost)(kind, title, advice))
      above?.blocks.push({ type: 'paragraph', children: [{ type: 'strong', children: words }] })
    } else if (above && kept.some((one) => slug(one.title) === slug(title))) {
      const advice = 'It is a subheading now. Give it a title of its own in a section of its own.'
      losses.push(doubtful('sections with the title of another', title, advice))
      const heading = { type: 'heading' as const, depth: 3 as const, children: words }
      above.blocks.push({ ...heading, data: { sourceId } }, ...blocks)
    } else kept.push(section)
  }
  return kept
}

/** Words of nodes, with spaces between those of blocks. */
const wordsIn = (nodes: readonly Nodes[]): string =>
  nodes.map((node) => ('value' in node ? node.value : ' ')).join('')

const isStatement = (kind: string | undefined): kind is string =>
  kind !== undefined && /^(?:abstract|acknowledgements|funding|disclosure)$/.test(kind)

/** The paragraphs of a field; `undefined` if it has lists, notes or links, which a field cannot have. */
function plainParagraphs(blocks: readonly BlockContent[]): string | undefined {
  const isPlain = (block: BlockContent): block is Paragraph =>
    block.type === 'paragraph' &&
    block.children.every(({ type }) => /^(?:text|emphasis|strong|break)$/.test(type))
  if (blocks.length === 0 || !blocks.every(isPlain)) return undefined
  return blocks.map((block) => toString(block).replace(/\s+/g, ' ').trim()).join('\n\n')
}

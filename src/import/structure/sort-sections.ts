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
 * @returns the sections of the brief, and what has a file or field of its own; `losses` gets what is left out
 */
export function sortSections(
  given: readonly ImportedSection[],
  authors: number,
  losses: Loss[],
): SortedSections {
  const sorted: SortedSections = { sections: [], statements: {} }
  const { sections, statements } = sorted
  for (const [index, section] of given.entries()) {
    const { title, blocks } = section
    const kind = section.appendix ? undefined : kindOfSection(title)
    const isEmpty = blocks.length === 0
    const plain = isStatement(kind) && !(kind in statements) ? plainText(blocks) : undefined
    const advice =
      kind === 'recommendations' && !sorted.recommendations ? recommendationsIn(blocks) : undefined
    if (isEmpty && (kind === 'notes' || kind === 'references')) continue
    if (kind === 'contents') {
      const words = `${title}\n${wordsIn(blocks)}`
      losses.push(lost('tables of contents', words, 'Nothing: the site makes its own.'))
    } else if (kind === 'authors' && authors === 1 && !sorted.about && isAboutText(blocks))
      sorted.about = blocks
    else if (kind === 'summary' && !sorted.summary && !isEmpty) sorted.summary = section
    else if (isStatement(kind) && plain !== undefined) statements[kind] = plain
    else if (!advice) sections.push(section)
    else {
      // A section has to have text.
      const isInside = advice.introduction.length > 0
      const place = isInside ? 'section' : sections.length === 0 ? 'start' : 'end'
      sorted.recommendations = { ...advice, title, place }
      if (isInside) sections.push({ ...section, blocks: advice.introduction })
      if (place === 'end' && given.slice(index + 1).some(isOfText)) {
        const moved = 'recommendations that stood between sections'
        const remedy = 'They are after the text now. Introduce them by a sentence and import again.'
        losses.push(doubtful(moved, title, remedy))
      }
    }
  }
  return { ...sorted, sections: withText(sections, losses) }
}

const isOfText = ({ title, appendix }: ImportedSection): boolean =>
  !appendix && kindOfSection(title) === undefined

/** Whether blocks have neither notes nor images, which the text about an author cannot have. */
const isAboutText = (blocks: readonly BlockContent[]): boolean =>
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

/** Words of blocks, with spaces between those of inner blocks. */
const wordsIn = (blocks: readonly Nodes[]): string =>
  [...nodesIn(blocks)].map((node) => ('value' in node ? node.value : ' ')).join('')

const isStatement = (kind: string | undefined): kind is string =>
  kind !== undefined && /^(?:abstract|acknowledgements|funding|disclosure)$/.test(kind)

/** The paragraphs of a field; `undefined` if it has lists, notes or links, which a field cannot have. */
function plainText(blocks: readonly BlockContent[]): string | undefined {
  const isPlain = (block: BlockContent): block is Paragraph =>
    block.type === 'paragraph' &&
    block.children.every(({ type }) => /^(?:text|emphasis|strong|break)$/.test(type))
  if (blocks.length === 0 || !blocks.every(isPlain)) return undefined
  return blocks.map((block) => toString(block).replace(/\s+/g, ' ').trim()).join('\n\n')
}

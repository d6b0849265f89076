/** The recommendations in the section of that name. */
import type { BlockContent, ListItem } from 'mdast'
import { textOf } from '../tree.ts'

interface ImportedRecommendation {
  group?: string | undefined
  blocks: BlockContent[]
}

export interface ImportedRecommendations {
  /** What the section says before the first recommendation. */
  introduction: BlockContent[]
  recommendations: ImportedRecommendation[]
}

/**
 * @returns the recommendations of a section: the items of its lists, in groups if there are subheadings; without lists
 *   what is below each subheading. `undefined` if it has neither, or more than text: figures, tables
 */
export function recommendationsIn(
  blocks: readonly BlockContent[],
): ImportedRecommendations | undefined {
  if (!blocks.every(({ type }) => /^(?:paragraph|list|heading|blockquote)$/.test(type)))
    return undefined
  const items = blocks.flatMap((block) => (block.type === 'list' ? block.children : []))
  const headings = blocks.filter(({ type }) => type === 'heading')
  if (items.length > 1) return ofLists(blocks)
  return headings.length > 1 ? ofHeadings(blocks) : undefined
}

/** Paragraphs between the lists of one group belong to the recommendation before them. */
function ofLists(blocks: readonly BlockContent[]): ImportedRecommendations | undefined {
  const introduction: BlockContent[] = []
  const recommendations: ImportedRecommendation[] = []
  let group: string | undefined
  let isNew = false
  for (const block of blocks) {
    if (block.type === 'heading') {
      group = textOf(block)
      isNew = true
    } else if (block.type === 'list') {
      recommendations.push(...block.children.map((item) => ({ group, blocks: contentOf(item) })))
      isNew = false
    } else if (recommendations.length === 0 && group === undefined) introduction.push(block)
    // A group has no text of its own: nothing may be lost.
    else if (isNew) return undefined
    else recommendations.at(-1)?.blocks.push(block)
  }
  return { introduction, recommendations }
}

const contentOf = ({ children }: ListItem): BlockContent[] =>
  children.filter((child): child is BlockContent => child.type !== 'definition')

/** A subheading becomes the first, strong words of its recommendation. */
function ofHeadings(blocks: readonly BlockContent[]): ImportedRecommendations {
  const introduction: BlockContent[] = []
  const recommendations: ImportedRecommendation[] = []
  for (const block of blocks) {
    const words = block.type === 'heading' ? block.children : undefined
    if (words) {
      const first = { type: 'strong' as const, children: words }
      recommendations.push({ blocks: [{ type: 'paragraph', children: [first] }] })
    } else (recommendations.at(-1)?.blocks ?? introduction).push(block)
  }
  return { introduction, recommendations }
}

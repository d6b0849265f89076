/** The recommendations in the section of that name. */
import type { BlockContent, ListItem } from 'mdast'
import { textOf } from '../tree.ts'

export interface ImportedRecommendation {
  group?: string
  blocks: BlockContent[]
}

export interface ImportedRecommendations {
  /** What the section says before the first recommendation. */
  introduction: BlockContent[]
  recommendations: ImportedRecommendation[]
}

/**
 * @param blocks the blocks of the section
 * @returns its recommendations: the items of its lists, in groups if there are subheadings; without lists
 *   what is below each subheading. `undefined` if it has neither, or more than text: figures, tables
 */
export function recommendationsIn(
  blocks: readonly BlockContent[],
): ImportedRecommendations | undefined {
  if (!blocks.every(({ type }) => /^(?:paragraph|list|heading|blockquote)$/.test(type)))
    return undefined
  const items = blocks.flatMap((block) => (block.type === 'list' ? block.children : []))
  if (items.length > 1) return ofLists(blocks)
  const first = blocks.findIndex(({ type }) => type === 'heading')
  if (first === -1 || blocks.filter(({ type }) => type === 'heading').length < 2) return undefined
  return { introduction: blocks.slice(0, first), recommendations: ofHeadings(blocks.slice(first)) }
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
      recommendations.push(
        ...block.children.map((item) => ({
          blocks: contentOf(item),
          ...(group !== undefined && { group }),
        })),
      )
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
function ofHeadings(blocks: readonly BlockContent[]): ImportedRecommendation[] {
  const recommendations: ImportedRecommendation[] = []
  for (const block of blocks) {
    if (block.type !== 'heading') {
      recommendations.at(-1)?.blocks.push(block)
      continue
    }
    recommendations.push({
      blocks: [{ type: 'paragraph', children: [{ type: 'strong', children: block.children }] }],
    })
  }
  return recommendations
}

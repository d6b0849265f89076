/** Splits a document into sections at its headings. */
import type { BlockContent, Heading } from 'mdast'
import { textOf } from '../tree.ts'

export interface ImportedSection {
  title: string
  /** The heading's id in the document. */
  sourceId?: string | undefined
  /** Headings inside are of rank 3 and lower. */
  blocks: BlockContent[]
  part?: string | undefined
  appendix: boolean
  /** Whether the title is not the document's. */
  editorial?: boolean
}

interface Outline {
  /** What is above the first heading. */
  preamble: BlockContent[]
  sections: ImportedSection[]
  /** The one heading of the highest rank, if all sections are below it: the document's title. */
  title: string | undefined
  /** A heading right below the title, with another right below it. */
  subtitle: string | undefined
  /** Whether the document numbers its headings itself. */
  numbered: boolean
}

/** `2`, `2.1`, `A.1`, `IV.` or `Chapter 3:` before a title. */
const NUMBER =
  /^(?:(?:chapter|section|capítulo|sección|chapitre|part|parte|partie)\s+)?(?:\d+(?:\.\d+)*|[A-Z](?:\.\d+)+|[IVX]+(?=[.:)]))\s*[.:)–—-]?\s+(?=\S)/iu

const APPENDIX =
  /^(?:(?:appendix|annex|anexo|apéndice|annexe|appendice)\b)\s*(?:(?:[A-Z]|\d+|[IVX]+)\b)?\s*[.:–—-]?\s*/iu

const PART = /^(?:part|parte|partie)\s+(?:[IVX]+|\d+|one|two|three|four|five)\b/i

const isOfRank = (block: BlockContent | undefined, rank: number): block is Heading =>
  block?.type === 'heading' && block.depth === rank

/**
 * @returns a document's sections: split at the highest rank of headings that repeats; a heading of that rank that has
 *   other headings and no words of its own below it is the title of a part
 */
export function outlineOf(blocks: readonly BlockContent[]): Outline {
  const headings = blocks.filter((block) => block.type === 'heading')
  const numbers = headings.filter((heading) => NUMBER.test(textOf(heading))).length
  const numbered = headings.length > 2 && numbers > headings.length / 2
  const titleOf = (heading: Heading): string => {
    const words = textOf(heading).replace(/\s+/g, ' ').trim()
    return numbered ? words.replace(NUMBER, '') : words
  }
  const ranks = [1, 2, 3, 4, 5, 6].filter((rank) => headings.some(({ depth }) => depth === rank))
  const repeated = ranks.find((rank) => headings.filter(({ depth }) => depth === rank).length > 1)
  const [first] = headings
  const isTitled = headings.length > 1 && first?.depth === ranks[0] && first?.depth !== repeated
  const title = isTitled ? first : undefined
  const top = repeated ?? ranks.at(-1) ?? 1
  const hasParts = isOfParts(blocks, top, titleOf)
  const rank = hasParts ? top + 1 : top
  const subtitle = title && subtitleBelow(blocks, rank)

  const preamble: BlockContent[] = []
  const sections: ImportedSection[] = []
  let part: string | undefined
  for (const [index, block] of blocks.entries()) {
    if (block === title || block === subtitle) continue
    const inside = sections.at(-1)?.blocks ?? preamble
    if (block.type !== 'heading') inside.push(block)
    else if (block.depth > rank) inside.push(lowered(block, rank, inside, titleOf))
    else if (hasParts && block.depth < rank && isOfRank(blocks[index + 1], rank))
      part = titleOf(block)
    else {
      if (block.depth < rank) part = undefined
      sections.push(sectionOf(block, titleOf(block), part))
    }
  }
  return {
    ...{ preamble, sections, numbered },
    title: title && titleOf(title),
    subtitle: subtitle && titleOf(subtitle),
  }
}

/** A heading that would be an empty section: between the title and another heading, and no part. */
function subtitleBelow(blocks: readonly BlockContent[], rank: number): Heading | undefined {
  const at = blocks.findIndex(({ type }) => type === 'heading')
  const [second, third] = [blocks[at + 1], blocks[at + 2]]
  if (second?.type !== 'heading' || third?.type !== 'heading') return undefined
  const isAlone = blocks.filter((block) => isOfRank(block, second.depth)).length === 1
  return third.depth <= second.depth || (isAlone && second.depth <= rank) ? second : undefined
}

/** Most headings of the rank have the next rank right below them, or call themselves parts. */
function isOfParts(
  blocks: readonly BlockContent[],
  rank: number,
  titleOf: (heading: Heading) => string,
): boolean {
  const headings = blocks.filter((block) => isOfRank(block, rank))
  const below = blocks.filter((block) => isOfRank(block, rank + 1)).map(titleOf)
  const parts = headings.filter(
    (heading) =>
      isOfRank(blocks[blocks.indexOf(heading) + 1], rank + 1) || PART.test(titleOf(heading)),
  )
  // Sections of different parts cannot have the same title.
  const areDifferent = new Set(below).size === below.length
  return headings.length > 1 && areDifferent && parts.length > headings.length / 2
}

function sectionOf(heading: Heading, words: string, part: string | undefined): ImportedSection {
  const appendix = APPENDIX.test(words)
  return {
    title: (appendix && words.replace(APPENDIX, '')) || words,
    sourceId: heading.data?.sourceId,
    blocks: [],
    appendix,
    part: appendix ? undefined : part,
  }
}

/** Subheadings of a section have the ranks 3 to 5, of which none is left out. */
function lowered(
  heading: Heading,
  rank: number,
  above: readonly BlockContent[],
  titleOf: (heading: Heading) => string,
): Heading {
  const last = above.findLast((block) => block.type === 'heading')
  const lowest = Math.min(5, (last?.depth ?? 2) + 1)
  const depth = Math.min(lowest, 3 + Math.max(0, heading.depth - rank - 1)) as 3 | 4 | 5
  const value = titleOf(heading)
  const isSame = value === textOf(heading)
  return { ...heading, depth, children: isSame ? heading.children : [{ type: 'text', value }] }
}

/** Splits a document into sections at its headings. */
import type { BlockContent, Heading } from 'mdast'
import { textOf } from '../tree.ts'

export interface ImportedSection {
  title: string
  /** The heading's id in the document. */
  sourceId: string
  /** Headings inside are of rank 3 and lower. */
  blocks: BlockContent[]
  part?: string
  appendix: boolean
  /** Whether the title is not the document's. */
  editorial?: boolean
}

export interface Outline {
  /** What is above the first heading. */
  preamble: BlockContent[]
  sections: ImportedSection[]
  /** The one heading of the highest rank, if all sections are below it: the document's title. */
  title?: string
  /** A heading right below the title, with another right below it. */
  subtitle?: string
  /** Whether the document numbers its headings itself. */
  numbered: boolean
}

/** `2`, `2.1`, `A.1`, `IV.` or `Chapter 3:` before a title. */
const NUMBER =
  /^(?:(?:chapter|section|capítulo|sección|chapitre|part|parte|partie)\s+)?(?:\d+(?:\.\d+)*|[A-Z](?:\.\d+)+|[IVX]+(?=[.:)]))\s*[.:)–—-]?\s+(?=\S)/iu

const APPENDIX =
  /^(?:(?:appendix|annex|anexo|apéndice|annexe|appendice)\b)\s*(?:(?:[A-Z]|\d+|[IVX]+)\b)?\s*[.:–—-]?\s*/iu

const PART = /^(?:part|parte|partie)\s+(?:[IVX]+|\d+|one|two|three|four|five)\b/i

/**
 * @param blocks the blocks of a document
 * @returns its sections: split at the highest rank of headings that repeats; a heading of that rank that
 *   has other headings and no words of its own below it is the title of a part
 */
export function outlineOf(blocks: readonly BlockContent[]): Outline {
  const headings = blocks.filter((block): block is Heading => block.type === 'heading')
  const numbers = headings.filter((heading) => NUMBER.test(textOf(heading))).length
  const numbered = headings.length > 2 && numbers > headings.length / 2
  const titleOf = (heading: Heading): string => {
    const words = textOf(heading).replace(/\s+/g, ' ').trim()
    return numbered ? words.replace(NUMBER, '') : words
  }
  const [first] = headings
  const ranks = [1, 2, 3, 4, 5, 6].filter((rank) => headings.some(({ depth }) => depth === rank))
  const repeated = ranks.find((rank) => headings.filter(({ depth }) => depth === rank).length > 1)
  const isTitle = first !== undefined && first.depth < (repeated ?? 7) && ranks[0] === first.depth
  const title = isTitle && headings.length > 1 ? titleOf(first) : undefined
  const top = repeated ?? ranks.at(-1) ?? 1
  const hasParts = isOfParts(blocks, top, titleOf)
  const rank = hasParts ? top + 1 : top

  const outline: Outline = {
    preamble: [],
    sections: [],
    numbered,
    ...(title !== undefined && { title }),
  }
  let part: string | undefined
  const subtitle = title === undefined ? undefined : subtitleBelow(blocks, rank)
  if (subtitle) outline.subtitle = titleOf(subtitle)
  for (const block of blocks) {
    if ((block === first && title !== undefined) || block === subtitle) continue
    if (block.type === 'heading' && block.depth <= rank) {
      const words = titleOf(block)
      const followed = blocks[blocks.indexOf(block) + 1]
      if (
        hasParts &&
        block.depth < rank &&
        followed?.type === 'heading' &&
        followed.depth === rank
      ) {
        part = words
        continue
      }
      if (block.depth < rank) part = undefined
      outline.sections.push(sectionOf(block, words, part))
      continue
    }
    const { sections, preamble } = outline
    const inside = sections.at(-1)?.blocks ?? preamble
    inside.push(block.type === 'heading' ? lowered(block, rank, inside, titleOf) : block)
  }
  return outline
}

/** A heading that would be an empty section: between the title and another heading, and no part. */
function subtitleBelow(blocks: readonly BlockContent[], rank: number): Heading | undefined {
  const at = blocks.findIndex(({ type }) => type === 'heading')
  const [second, third] = [blocks[at + 1], blocks[at + 2]]
  if (second?.type !== 'heading' || third?.type !== 'heading') return undefined
  const isAlone = blocks.every(
    (block) => block === second || block.type !== 'heading' || block.depth !== second.depth,
  )
  return third.depth <= second.depth || (isAlone && second.depth <= rank) ? second : undefined
}

/** Most headings of the rank have the next rank right below them, or call themselves parts. */
function isOfParts(
  blocks: readonly BlockContent[],
  rank: number,
  titleOf: (heading: Heading) => string,
): boolean {
  const at = blocks.flatMap((block, index) =>
    block.type === 'heading' && block.depth === rank ? [index] : [],
  )
  if (at.length < 2) return false
  const below = blocks.flatMap((block) =>
    block.type === 'heading' && block.depth === rank + 1 ? [titleOf(block)] : [],
  )
  // Sections of different parts cannot have the same title.
  if (new Set(below).size < below.length) return false
  const parts = at.filter((index) => {
    const [heading, next] = [blocks[index], blocks[index + 1]]
    const isFollowed = next?.type === 'heading' && next.depth === rank + 1
    return isFollowed || (heading?.type === 'heading' && PART.test(titleOf(heading)))
  })
  return parts.length > at.length / 2
}

function sectionOf(heading: Heading, words: string, part: string | undefined): ImportedSection {
  const appendix = APPENDIX.test(words)
  const title = appendix ? words.replace(APPENDIX, '') : words
  return {
    title: title === '' ? words : title,
    sourceId: heading.data?.sourceId ?? '',
    blocks: [],
    appendix,
    ...(part !== undefined && !appendix && { part }),
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
  const words = titleOf(heading)
  const isSame = words === textOf(heading)
  return {
    ...heading,
    depth,
    children: isSame ? heading.children : [{ type: 'text', value: words }],
  }
}

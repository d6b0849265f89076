/** Quotations that repeat words of the text, as reports set them large beside it. */
import type { BlockContent, Paragraph } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { lettersOf } from '../letters.ts'
import type { ImportedSection } from './split.ts'

/** Fewer words may be in the text by chance. */
const FEWEST_CHARACTERS = 20

/**
 * Removes quotations of one paragraph whose words are elsewhere in the text, too.
 *
 * @param sections the sections of a brief, which change
 * @returns the quotations, as pull quotes
 */
export function takePullQuotes(sections: readonly ImportedSection[]): BlockContent[][] {
  const text = lettersOf(
    sections
      .flatMap(({ blocks }) => blocks.filter(({ type }) => type !== 'blockquote'))
      .map((block) => toString(block))
      .join(' '),
  )
  return sections.flatMap((section) => {
    const quotes = section.blocks.flatMap((block) => pullQuoteIn(block, text) ?? [])
    section.blocks = section.blocks.filter((block) => !pullQuoteIn(block, text))
    return quotes.map((words): BlockContent[] => [words])
  })
}

function pullQuoteIn(block: BlockContent, text: string): Paragraph | undefined {
  if (block.type !== 'blockquote' || block.children.length !== 1) return undefined
  const [only] = block.children
  if (only?.type !== 'paragraph') return undefined
  const isPlain = only.children.every(({ type }) => /^(?:text|emphasis|strong|break)$/.test(type))
  const words = lettersOf(toString(only))
  return isPlain && words.length >= FEWEST_CHARACTERS && text.includes(words) ? only : undefined
}

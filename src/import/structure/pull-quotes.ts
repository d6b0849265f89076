/** Quotations that repeat words of the text, as reports set them large beside it. */
import type { BlockContent, Paragraph } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { lettersOf } from '../letters.ts'
import type { ImportedSection } from './split.ts'

/** Fewer words may be in the text by chance. */
const FEWEST_CHARACTERS = 20

/** Removes the quotations of one paragraph whose words are elsewhere in the text, too, and returns them. */
export function takePullQuotes(sections: readonly ImportedSection[]): Paragraph[] {
  const others = sections.flatMap(({ blocks }) =>
    blocks.filter(({ type }) => type !== 'blockquote'),
  )
  const text = lettersOf(others.map((block) => toString(block)).join(' '))
  const quotes: Paragraph[] = []
  for (const section of sections)
    section.blocks = section.blocks.filter((block) => {
      const quote = plainQuote(block)
      const words = quote ? lettersOf(toString(quote)) : ''
      if (!quote || words.length < FEWEST_CHARACTERS || !text.includes(words)) return true
      quotes.push(quote)
      return false
    })
  return quotes
}

/** The only paragraph of a quotation, if it has no notes, images or links. */
function plainQuote(block: BlockContent): Paragraph | undefined {
  const [only, ...others] = block.type === 'blockquote' ? block.children : []
  if (only?.type !== 'paragraph' || others.length > 0) return undefined
  const isPlain = only.children.every(({ type }) => /^(?:text|emphasis|strong|break)$/.test(type))
  return isPlain ? only : undefined
}

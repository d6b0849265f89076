/** The passages of a paragraph that pull quotes repeat, as targets of links. */
import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { Paragraph } from '../../brief/blocks/paragraph.ts'
import type { PullQuote } from '../../brief/blocks/pull-quote.ts'
import { quotedPassageId } from '../../brief/model/place-id.ts'
import type { Prose } from '../../brief/model/text.ts'
import { wrapPassage } from '../../brief/passages/wrap-passage.ts'

/**
 * @returns the prose of a paragraph with an element around the passage of each pull quote: its ids are those
 *   of the quote and of its former addresses, with `-source`
 */
export function withSources({ number, prose }: Paragraph, pullQuotes: readonly PullQuote[]): Prose {
  return pullQuotes
    .filter(({ passage }) => passage.paragraph === number)
    .reduce((marked, { id, aliases, passage }) => {
      const wrap = (inside: Prose) =>
        aliases.reduce((one, alias) => source(alias, [one]), source(id, inside))
      return wrapPassage(marked, passage, wrap)
    }, prose)
}

const source = (id: string, children: ElementContent[]): Element =>
  h('span.source', { id: quotedPassageId(id) }, children)

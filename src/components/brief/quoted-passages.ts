/** The passages of a paragraph that pull quotes repeat, as targets of links. */
import type { Element, ElementContent } from 'hast'
import type { Paragraph } from '../../brief/blocks/paragraph.ts'
import type { PullQuote } from '../../brief/blocks/pull-quote.ts'
import { quotedPassageId } from '../../brief/model/place-id.ts'
import type { Prose } from '../../brief/model/text.ts'
import { wrapPassage } from '../../brief/passages/wrap-passage.ts'

/**
 * @param paragraph a paragraph
 * @param pullQuotes the pull quotes of its brief
 * @returns its prose, with an element around the passage of each pull quote: its ids are those of the
 *   quote and of its former addresses, with `-source`
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

const source = (id: string, children: ElementContent[]): Element => ({
  type: 'element',
  tagName: 'span',
  properties: { className: ['source'], id: quotedPassageId(id) },
  children,
})

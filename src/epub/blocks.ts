/** The blocks of a section in a book. */
import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import { applyTo, type Block, type BlockTable } from '../brief/blocks/block.ts'
import { elementOfHeading } from '../brief/blocks/heading.ts'
import { partsOfTable } from '../brief/blocks/table.ts'
import { quotedPassageId, recommendationId } from '../brief/model/place-id.ts'
import type { Text } from '../brief/model/text.ts'
import { withSources } from '../components/brief/quoted-passages.ts'
import { numberInDigits } from '../i18n/section-title.ts'
import { anchors, digits, imageOf, labelled, placeLine, textOf, type Writing } from './writing.ts'

/** @returns the elements of a block */
export const blockOf = (block: Block, writing: Writing): ElementContent[] =>
  applyTo(blocks, block, writing)

const asWritten = ({ prose }: Text, writing: Writing): ElementContent[] => textOf(prose, writing)

const blocks: BlockTable<ElementContent[], [Writing]> = {
  paragraph: (paragraph, writing) => {
    const { id, number, recommendations, aliases } = paragraph
    const text = textOf(withSources(paragraph, writing.brief.pullQuotes), writing, aliases)
    return [
      h(
        'div.paragraph',
        { id },
        labelled(digits(writing, number), [h('p', text)]),
        placeLine(writing.strings.supports, recommendations, recommendationId, writing),
      ),
    ]
  },
  heading: (heading, writing) =>
    textOf(
      [elementOfHeading(heading, numberInDigits(heading.number, writing.lang))],
      writing,
      heading.aliases,
    ),
  list: asWritten,
  quotation: asWritten,
  table: (table, writing) => {
    const { id, number, aliases } = table
    const { caption, grid, below } = partsOfTable(table)
    const name = number === undefined ? undefined : writing.strings.table(digits(writing, number))
    const foot = textOf(below, writing)
    return [
      h(
        'figure.table',
        { id },
        name && h('figcaption', anchors(aliases), labelled(name, textOf(caption, writing))),
        textOf(grid, writing, [], name),
        foot.length > 0 ? h('div.below-table', foot) : undefined,
      ),
    ]
  },
  figure: ({ id, number, images, prose, aliases }, writing) => {
    const name = number === undefined ? undefined : writing.strings.figure(digits(writing, number))
    const caption = textOf(prose, writing)
    const named = name === undefined ? caption : labelled(name, caption)
    return [
      h(
        'figure.figure',
        { id },
        anchors(aliases),
        images.map(({ src, alt }) => h('img', { src: imageOf(src, writing), alt })),
        named.length > 0 ? h('figcaption', named) : undefined,
      ),
    ]
  },
  box: ({ id, number, alert, title, flow, aliases }, writing) => {
    const { strings } = writing
    const name = strings.box(digits(writing, number))
    const label = alert === undefined ? name : `${name} · ${strings.alerts[alert]}`
    const titleId = `${id}-title`
    const shown = [anchors(aliases), h('span.number', label), ' ', textOf(title, writing)]
    return [
      h(
        'aside.box',
        { id, ariaLabelledBy: titleId },
        h('p.box-title', { id: titleId }, shown),
        flow.flatMap((block) => blockOf(block, writing)),
      ),
    ]
  },
  'unnumbered-paragraph': ({ prose }, writing) => [h('p', textOf(prose, writing))],
  code: asWritten,
  formula: asWritten,
  rule: asWritten,
  'pull-quote': ({ id, passage, prose, aliases }, writing) => {
    const { strings } = writing
    const number = digits(writing, passage.paragraph)
    // As on the page, repeated words are hidden from assistive technology. Source: DPUB-ARIA 1.1.
    return [
      h(
        'figure.pull-quote',
        { id, ariaLabel: strings.pullQuoteFrom(number) },
        h(
          'blockquote',
          { role: 'doc-pullquote', 'epub:type': 'pullquote', ariaHidden: 'true' },
          h('p', textOf(prose, writing, aliases)),
        ),
        h('figcaption', h('a', { href: `#${quotedPassageId(id)}` }, strings.goToPassage(number))),
      ),
    ]
  },
}

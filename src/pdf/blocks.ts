/** The blocks of a section as Typst's markup. */
import { applyTo, type Block, type BlockTable } from '../brief/blocks/block.ts'
import { partsOfTable } from '../brief/blocks/table.ts'
import { quotedPassageId, recommendationId } from '../brief/model/place-id.ts'
import type { Text } from '../brief/model/text.ts'
import { withSources } from '../components/brief/quoted-passages.ts'
import { numberInDigits } from '../i18n/section-title.ts'
import { headingOf } from './headings.ts'
import { placeLine } from './place-line.ts'
import { blocksOf, markupOf } from './prose.ts'
import { call, words } from './typst.ts'
import { digits, imageOf, marks, type Writing } from './writing.ts'

/** @returns the markup of a block */
export const blockOf = (block: Block, writing: Writing): string =>
  `${applyTo(blocks, block, writing)}\n`

const asWritten = ({ prose }: Text, writing: Writing): string => markupOf(prose, writing)

const blocks: BlockTable<string, [Writing]> = {
  paragraph: (paragraph, writing) => {
    const { id, number, recommendations, aliases } = paragraph
    const place = marks([id, ...aliases], writing)
    const text = markupOf(withSources(paragraph, writing.brief.pullQuotes), writing)
    const { supports } = writing.strings
    const below = placeLine('below', supports, recommendations, recommendationId, writing)
    return call('paragraph', { number: digits(writing, number), id }, place + text + below)
  },
  heading: ({ id, rank, number, prose, aliases }, writing) =>
    headingOf(
      {
        ids: id === '' ? aliases : [id, ...aliases],
        rank,
        label: numberInDigits(number, writing.lang),
        title: markupOf(prose, writing),
        isListed: id !== '',
      },
      writing,
    ),
  list: asWritten,
  quotation: asWritten,
  table: (table, writing) => {
    const { id, number, aliases } = table
    const { caption, grid, below } = partsOfTable(table)
    const name = number === undefined ? undefined : writing.strings.table(digits(writing, number))
    const place = marks(id === undefined ? [] : [id, ...aliases], writing)
    const named = name === undefined ? '' : call('place-name', {}, words(name))
    return [
      call(
        'captioned-table',
        {},
        name === undefined ? '' : blocksOf(caption, writing, `${place}${named}`),
        markupOf(grid, writing),
        below.length > 0 ? blocksOf(below, writing) : '',
      ),
    ].join('')
  },
  figure: ({ id, number, images, prose, aliases }, writing) => {
    const name = number === undefined ? undefined : writing.strings.figure(digits(writing, number))
    const place = marks(id === undefined ? [] : [id, ...aliases], writing)
    const named = name === undefined ? '' : call('place-name', {}, words(name))
    const pictures = images.map(({ src, alt }) =>
      call('picture', { path: imageOf(src, writing), alt }),
    )
    const caption = prose.length > 0 || named !== '' ? blocksOf(prose, writing, named) : ''
    return call('captioned-figure', {}, place, pictures.join(''), caption)
  },
  box: ({ id, number, alert, title, flow, aliases }, writing) => {
    const { strings } = writing
    const name = strings.box(digits(writing, number))
    const label = alert === undefined ? name : `${name} · ${strings.alerts[alert]}`
    return call(
      'text-box',
      { warns: alert === 'warning' || alert === 'caution' },
      marks([id, ...aliases], writing),
      words(label),
      markupOf(title, writing),
      flow.map((block) => blockOf(block, writing)).join(''),
    )
  },
  'unnumbered-paragraph': ({ prose }, writing) => blocksOf(prose, writing),
  code: asWritten,
  formula: asWritten,
  rule: asWritten,
  'pull-quote': ({ id, passage, prose, aliases }, writing) => {
    const source = writing.strings.goToPassage(digits(writing, passage.paragraph))
    // As on the page, repeated words are hidden from assistive technology. Source: DPUB-ARIA 1.1.
    return call(
      'pull-quote',
      {},
      marks([id, ...aliases], writing),
      markupOf(prose, writing),
      call('to', { id: quotedPassageId(id) }, words(source)),
    )
  },
}

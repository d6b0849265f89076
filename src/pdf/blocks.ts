/** The blocks of a section as Typst's markup. */
import { applyTo, type Block, type BlockTable } from '../brief/blocks/block.ts'
import { partsOfTable } from '../brief/blocks/table.ts'
import { quotedPassageId, recommendationId } from '../brief/model/place-id.ts'
import type { Text } from '../brief/model/text.ts'
import { withSources } from '../components/brief/quoted-passages.ts'
import { numberInDigits } from '../i18n/section-title.ts'
import { digits, imageOf } from '../epub/writing.ts'
import { headingOf } from './headings.ts'
import { call, words } from './typst.ts'
import { marks, placeLine, type Writing } from './writing.ts'

/** @returns the markup of a block */
export const blockOf = (block: Block, writing: Writing): string =>
  `${applyTo(blocks, block, writing)}\n`

const asWritten = ({ prose }: Text, writing: Writing): string => writing.text(prose)

const blocks: BlockTable<string, [Writing]> = {
  paragraph: (paragraph, writing) => {
    const { id, number, recommendations, aliases } = paragraph
    const place = marks([id, ...aliases], writing)
    const text = writing.text(withSources(paragraph, writing.brief.pullQuotes))
    const { supports } = writing.strings
    const below = placeLine('below', supports, recommendations, recommendationId, writing)
    return call('paragraph', { number: digits(writing, number), id }, place + text + below)
  },
  heading: ({ id, rank, number, prose, aliases }, writing) => {
    const label = numberInDigits(number, writing.lang)
    const ids = id === '' ? [] : [id, ...aliases]
    return headingOf({ ids, rank, label, title: writing.text(prose) }, writing)
  },
  list: asWritten,
  quotation: asWritten,
  table: (table, writing) => {
    const { id, number, aliases } = table
    const { caption, grid, below } = partsOfTable(table)
    const place = marks(id === undefined ? [] : [id, ...aliases], writing)
    const name = number === undefined ? '' : placeName(writing.strings.table, number, writing)
    return call(
      'captioned-table',
      {},
      name === '' ? '' : writing.blocks(caption, place + name),
      writing.text(grid),
      below.length > 0 ? writing.blocks(below) : '',
    )
  },
  figure: ({ id, number, images, prose, aliases }, writing) => {
    const place = marks(id === undefined ? [] : [id, ...aliases], writing)
    const name = number === undefined ? '' : placeName(writing.strings.figure, number, writing)
    const pictures = images.map(({ src, alt }) =>
      call('picture', { path: imageOf(src, writing), alt }),
    )
    const caption = prose.length > 0 || name !== '' ? writing.blocks(prose, name) : ''
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
      writing.text(title),
      flow.map((block) => blockOf(block, writing)).join(''),
    )
  },
  'unnumbered-paragraph': ({ prose }, writing) => writing.blocks(prose),
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
      writing.text(prose),
      call('to', { id: quotedPassageId(id) }, words(source)),
    )
  },
}

/** “Figure 1”, before the first words of a caption. */
const placeName = (name: (number: string) => string, number: number, writing: Writing): string =>
  call('place-name', {}, words(name(digits(writing, number))))

/** What an import reports, on screen and as `import-report.md` beside the brief. */
import type { Table } from 'mdast'
import { gfmToMarkdown } from 'mdast-util-gfm'
import { toMarkdown } from 'mdast-util-to-markdown'
import { countedIn } from '../i18n/counted.ts'
import { shorten } from '../brief/text/shorten.ts'
import type { Comparison, Difference } from './compare-words.ts'
import type { Counts, Loss } from './source.ts'

export interface Imported {
  /** The document's file name. */
  document: string
  /** What is in the document; what was not counted there is absent. */
  source: Partial<Counts>
  brief: Counts
  losses: readonly Loss[]
  comparison: Comparison
}

const ROWS: Record<'words' | keyof Counts, string> = {
  words: 'Words',
  sections: 'Sections',
  recommendations: 'Recommendations',
  notes: 'Notes',
  images: 'Images',
  tables: 'Tables',
  formulas: 'Formulas',
  citations: 'Citations',
  references: 'References',
  crossReferences: 'Cross references',
}

const counted = countedIn('en')

const format = (value: number | undefined): string =>
  value === undefined ? '' : value.toLocaleString('en')

/** @returns the report as Markdown, which names at most so many places of one kind */
export function reportOf(imported: Imported, most = Infinity): string {
  const { document, losses, comparison } = imported
  const listed = (severity: Loss['severity']) =>
    lossesOf(
      losses.filter((loss) => loss.severity === severity),
      most,
    )
  const parts = [
    `# Import of ${document}`,
    tableOf(imported),
    ...section('Lost: the brief lacks it', listed('lost')),
    ...section('Words that differ', differencesOf(comparison, most)),
    ...section('Doubtful: it is in the brief, perhaps wrongly', listed('doubtful')),
  ]
  return `${parts.join('\n\n')}\n`
}

const section = (title: string, parts: readonly string[]): string[] =>
  parts.length === 0 ? [] : [`## ${title}`, ...parts]

function tableOf({ comparison, ...counts }: Imported): string {
  const { words } = comparison
  const source: Partial<Record<keyof typeof ROWS, number>> = {
    ...counts.source,
    words: words.source,
  }
  const brief = { ...counts.brief, words: words.brief }
  const rows = (Object.keys(ROWS) as (keyof typeof ROWS)[])
    .filter((name) => (source[name] ?? 0) + brief[name] > 0)
    .map((name) => [ROWS[name], format(source[name]), format(brief[name])])
  const table: Table = {
    type: 'table',
    align: [null, 'right', 'right'],
    children: [['', 'document', 'brief'], ...rows].map((cells) => ({
      type: 'tableRow',
      children: cells.map((value) => ({ type: 'tableCell', children: [{ type: 'text', value }] })),
    })),
  }
  return toMarkdown(table, { extensions: [gfmToMarkdown()] }).trim()
}

/** Losses of one kind together, the most numerous first. */
const lossesOf = (losses: readonly Loss[], most: number): string[] =>
  [...Map.groupBy(losses, ({ kind, advice }) => `${kind}.** ${advice}`)]
    .sort(([, one], [, other]) => other.length - one.length)
    .flatMap(([title, ofKind]) => {
      const places = ofKind.flatMap(({ place }) => (place === '' ? [] : [`“${place}”`]))
      return [`**${ofKind.length} ${title}`, ...listOf(places, most)]
    })

function differencesOf({ differences, ignored }: Comparison, most: number): string[] {
  const reasons = Array.from(
    ignored,
    ([reason, words]) => `${reason} (${counted(words, '# word', '# words')})`,
  )
  const sum =
    differences.length === 0
      ? 'None: word for word, the brief says what the document says.'
      : `${counted(differences.length, '# place differs', '# places differ')}. Compare each with the document.`
  return [
    sum,
    ...listOf(differences.map(sentenceOf), most),
    ...(reasons.length === 0 ? [] : [`Not compared: ${reasons.join('; ')}.`]),
  ]
}

function sentenceOf({ side, words, after, file }: Difference): string {
  const what = side === 'source' ? 'The brief lacks' : 'The brief alone has'
  const place = after === '' ? '' : ` after “${after}”`
  return `${what} “${shorten(words, 160)}”${place}${file === undefined ? '' : ` (${file})`}`
}

/** A list of at most so many items, and how many more there are; none without items. */
function listOf(items: readonly string[], most: number): string[] {
  const more = items.length - most
  const shown = items.slice(0, most).concat(more > 0 ? `and ${format(more)} more` : [])
  return shown.length === 0 ? [] : [shown.map((item) => `- ${item}`).join('\n')]
}

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

const digits = new Intl.NumberFormat('en')

/**
 * @param imported what an import made
 * @param most how many places it names of one kind
 * @returns the report as Markdown: counts, what is lost, words that differ, doubts
 */
export function reportOf(imported: Imported, most = Infinity): string {
  const { document, losses, comparison } = imported
  const of = (severity: Loss['severity']) =>
    lossesOf(
      losses.filter((loss) => loss.severity === severity),
      most,
    )
  const parts = [
    `# Import of ${document}`,
    tableOf(imported),
    ...section('Lost: the brief lacks it', of('lost')),
    ...section('Words that differ', differencesOf(comparison, most)),
    ...section('Doubtful: it is in the brief, perhaps wrongly', of('doubtful')),
  ]
  return `${parts.join('\n\n')}\n`
}

const section = (title: string, parts: readonly string[]): string[] =>
  parts.length === 0 ? [] : [`## ${title}`, ...parts]

function tableOf({ comparison: { words }, ...counts }: Imported): string {
  const source: Partial<typeof counts.brief> & { words: number } = {
    ...counts.source,
    words: words.source,
  }
  const brief = { ...counts.brief, words: words.brief }
  const names = (Object.keys(ROWS) as (keyof typeof ROWS)[]).filter(
    (name) => (source[name] ?? 0) + brief[name] > 0,
  )
  const number = (value: number | undefined) => (value === undefined ? '' : digits.format(value))
  const rows = names.map((name) => [ROWS[name], number(source[name]), number(brief[name])])
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
  [...Map.groupBy(losses, ({ kind, advice }) => `**# ${kind}.** ${advice}`)]
    .sort(([, one], [, other]) => other.length - one.length)
    .map(([title, ofKind]) => {
      const places = ofKind.flatMap(({ place }) => (place === '' ? [] : [`“${place}”`]))
      const list = ['', ...limited(places, most)].join('\n')
      return `${title.replace('#', String(ofKind.length))}\n${list}`.trimEnd()
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
    ...(differences.length === 0 ? [] : [limited(differences.map(sentenceOf), most).join('\n')]),
    ...(reasons.length === 0 ? [] : [`Not compared: ${reasons.join('; ')}.`]),
  ]
}

function sentenceOf({ side, words, after, file }: Difference): string {
  const what = side === 'source' ? 'The brief lacks' : 'The brief alone has'
  const place = after === '' ? '' : ` after “${after}”`
  return `${what} “${shorten(words, 160)}”${place}${file === undefined ? '' : ` (${file})`}`
}

/** A list of at most so many items, and how many more there are. */
function limited(items: readonly string[], most: number): string[] {
  const more = items.length - most
  return [
    ...items.slice(0, more > 0 ? most : undefined).map((item) => `- ${item}`),
    ...(more > 0 ? [`- and ${digits.format(more)} more`] : []),
  ]
}

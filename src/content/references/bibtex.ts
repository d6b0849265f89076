/** BibTeX and BibLaTeX as items of CSL-JSON. */
import { plugins } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import { z } from 'zod'
import { cslItem, type WorkSource } from '../../brief/model/reference.ts'
import { error, warning, type Problem, type SourcePosition } from '../../brief/problems/problem.ts'
import { linePositions } from '../../brief/text/line-positions.ts'
import { nearest } from '../../brief/text/nearest.ts'
import { limits, tooManyWorks } from '../limits.ts'
import { tidied } from './tidy.ts'

/** The beginning of an entry. */
const BEGINNING = /^[ \t]*@[ \t]*(\w+)\s*[{(]/gm

/** Entries that are no works. */
const NO_WORK = /^(comment|string|preamble)$/i

const HINT =
  'An entry is @type{key, field = {value}, …}: look for a missing comma, brace or quotation mark here or in the entry before.'

/** Fields that styles print, without the short ones, which a misspelling cannot be told from. */
const PRINTED = [
  ...['author', 'editor', 'translator', 'title', 'subtitle', 'booktitle', 'journal'],
  ...['journaltitle', 'publisher', 'institution', 'organization', 'school', 'address', 'location'],
  ...['series', 'volume', 'number', 'pages', 'edition', 'urldate', 'howpublished'],
]

const { fieldTypes } = plugins.config.get('@bibtex').constants

const entries = z.array(
  z.looseObject({
    type: z.string(),
    label: z.string(),
    properties: z.record(z.string(), z.union([z.string(), z.number()]).transform(String)),
    annotations: z.record(z.string(), z.record(z.string(), z.string())).default({}),
  }),
)
type Entry = z.infer<typeof entries>[number]

/**
 * @param lang the brief's language, for kinds of work such as "PhD thesis"
 * @returns the works of a BibTeX file, and problems: entries that cannot be parsed, misspelt fields
 */
export function readBibtex(
  typed: string,
  file: string,
  lang: string,
): { works: WorkSource[]; problems: Problem[] } {
  // An entry in a line that begins with % is a comment: LaTeX users switch entries off so.
  const text = typed.replace(/^[ \t]*%.*$/gm, (line) => line.replaceAll('@', ' '))
  const beginnings = [...text.matchAll(BEGINNING)]
  if (beginnings.length > limits.works) return { works: [], problems: [tooManyWorks(file)] }
  const parsed = parse(text)
  if ('fault' in parsed) {
    const offsets = beginnings.map(({ index }) => index)
    return { works: [], problems: faultsIn(text, offsets, parsed, file) }
  }
  const positionAt = linePositions(text)
  const positions = beginnings
    .filter(([, type = '']) => !NO_WORK.test(type))
    .map(({ index }) => ({ file, ...positionAt(index) }))
  const works: WorkSource[] = []
  const problems: Problem[] = []
  const labelled = Map.groupBy(parsed.entries, ({ label }) => label)
  for (const [index, entry] of parsed.entries.entries()) {
    const position = positions[index] ?? { file }
    const item = itemOf(entry, labelled.get(entry.properties['crossref'] ?? '') ?? [])
    if (typeof item === 'string') {
      const message = `The entry ${entry.label} cannot be read: ${item}.`
      problems.push(error('unreadable-references', position, message, HINT))
      continue
    }
    works.push({ key: entry.label, item: tidied(item, lang), position })
    problems.push(...misspelt(entry, position))
  }
  return { works, problems }
}

interface Fault {
  fault: string
  /** From 1. */
  line: number
  column: number
}

function parse(text: string): { entries: Entry[] } | Fault {
  try {
    return { entries: entries.parse(plugins.input.data(text, '@biblatex/text')) }
  } catch (cause) {
    if (!(cause instanceof Error)) throw cause
    const [first = ''] = cause.message.split('\n')
    const [, line, column] = / at line (\d+) col (\d+)/.exec(first) ?? []
    return { fault: explained(first), line: Number(line ?? 1), column: Number(column ?? 1) }
  }
}

/** The parser's names for what it expects. */
const NAMES: Record<string, string> = {
  rbrace: 'a closing brace or a comma',
  lbrace: 'an opening brace',
  label: 'a key',
  comma: 'a comma',
  equals: 'an equals sign',
  text: 'a closing brace',
  quote: 'a quotation mark',
}

function explained(message: string): string {
  const [, expected = ''] = /expected "(\w+)"/.exec(message) ?? []
  const name = NAMES[expected]
  return name === undefined ? 'it is not BibTeX' : `${name} is missing`
}

/** Parses entry by entry, so that each fault is found. */
function faultsIn(text: string, offsets: readonly number[], whole: Fault, file: string): Problem[] {
  const problem = ({ fault, line, column }: Fault): Problem =>
    error('unreadable-references', { file, line, column }, `BibTeX: here ${fault}.`, HINT)
  const positionAt = linePositions(text)
  const found = offsets.flatMap((offset, index) => {
    const one = parse(text.slice(offset, offsets[index + 1]))
    if (!('fault' in one)) return []
    return [problem({ ...one, line: one.line + positionAt(offset).line - 1 })]
  })
  return found.length > 0 ? found : [problem(whole)]
}

/** The entry as an item, with the fields of the entries that it refers to; or why there is none. */
function itemOf(entry: Entry, parents: readonly Entry[]) {
  try {
    const [item] = z
      .array(z.unknown())
      .parse(plugins.input.data([withBook(entry, parents), ...parents], '@biblatex/entries+list'))
    const read = cslItem.safeParse(item)
    if (read.success) return read.data
    return `${String(read.error.issues[0]?.path.join('.'))} is wrong`
  } catch (cause) {
    if (cause instanceof Error) return 'a brace, a $ or a command is not complete'
    throw cause
  }
}

/** BibTeX's chapters and papers refer to a `@book` or `@proceedings`, whose title is their booktitle. */
function withBook(entry: Entry, [parent]: readonly Entry[]): Entry {
  const booktitle = parent?.properties['booktitle'] ?? parent?.properties['title']
  if (booktitle === undefined || !/^in(?:collection|proceedings|book)$/.test(entry.type))
    return entry
  return { ...entry, properties: { booktitle, ...entry.properties } }
}

function misspelt({ label, properties }: Entry, position: SourcePosition): Problem[] {
  return Object.keys(properties).flatMap((field) => {
    const guess = field in fieldTypes || field.length < 5 ? undefined : nearest(field, PRINTED)
    if (guess === undefined || Object.hasOwn(properties, guess)) return []
    const message = `The entry ${label} has the field ${field}, which no style prints.`
    return [warning('unknown-reference-field', position, message, `Did you mean ${guess}?`)]
  })
}

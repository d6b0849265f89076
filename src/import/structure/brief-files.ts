/** A document as the files of a brief. */
import type { BlockContent, RootContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { slugOf } from '../../brief/assembly/slug.ts'
import { faultOfDoi } from '../../brief/model/identifiers.ts'
import { shorten } from '../../brief/text/shorten.ts'
import { wordsOf } from '../../brief/text/words.ts'
import { lettersOf } from '../letters.ts'
import { doubtful, lost, type Loss, type Source, type SourceRecord } from '../source.ts'
import { importedAuthor, type ImportedAuthor } from './authors.ts'
import { addressesIn, orderNotes, resolveReferences } from './cross-references.ts'
import { dateIn } from './date.ts'
import { placeFigures } from './figures.ts'
import { prepareHeadings } from './headings.ts'
import { languageOf } from './language.ts'
import { markdownOf } from './markdown.ts'
import { takePullQuotes } from './pull-quotes.ts'
import { sortSections } from './sort-sections.ts'
import { withoutCopies } from './references.ts'
import { outlineOf, type ImportedSection } from './split.ts'

/** What the command says; it wins over the document. */
export interface ImportOptions {
  /** The name of the document, without folder and extension. */
  name: string
  /** The folder of the brief, made from the title by default. */
  slug?: string | undefined
  /** Year of the file, for a document without a date. */
  year: string
  /** Name of the library, for the publisher. */
  publisher: string
}

export interface ImportedBrief {
  slug: string
  /** By their paths from `content/`. */
  files: Map<string, string | Uint8Array>
  losses: Loss[]
}

/** A field that a brief must have and the document lacks. */
const PLACEHOLDER = 'To be completed'

/** At most this many words above the first heading are the standfirst. */
const LONGEST_STANDFIRST = 90

/** @returns the files of the brief and of its authors, and all that is lost or doubtful; the document's trees change */
export async function briefFiles(source: Source, options: ImportOptions): Promise<ImportedBrief> {
  const { record } = source
  const losses = [...source.losses]
  const doubt = (kind: string, place: string, advice: string) =>
    void losses.push(doubtful(kind, place, advice))
  prepareHeadings(source, losses)
  const outline = outlineOf(source.body)
  const { preamble } = outline
  if (outline.subtitle !== undefined) record.subtitle ??= outline.subtitle
  const title = record.title ?? outline.title ?? record.propertyTitle ?? options.name
  const slug = options.slug ?? (slugOf(title) || 'imported')
  const lang = record.lang ?? languageOf(source.words) ?? 'en'
  if (outline.title !== undefined && outline.title !== title) {
    const advice = 'It is the only heading of its rank. Look whether brief.md should have it.'
    losses.push(lost('headings above all others', outline.title, advice))
  } else if (outline.title !== undefined && record.title !== undefined) {
    const advice = 'Nothing: it is the title in brief.md.'
    losses.push(lost('titles that the text repeats', outline.title, advice))
  }
  const [opening] = preamble
  if (opening?.type === 'paragraph' && lettersOf(toString(opening)) === lettersOf(title))
    preamble.shift()
  if (record.title === undefined) doubt('titles', title, 'Check the title in brief.md.')
  const { sections, summary, recommendations, about, statements } = sortSections(
    outline.sections,
    record.authors.length,
    losses,
  )
  // A brief has to have text besides it.
  const standfirst = (sections.length > 0 && takeStandfirst(preamble)) || abstractOf(record, doubt)
  if (preamble.length > 0) {
    const name = openingTitle(lang, sections)
    doubt('texts above the first heading', name, 'Give the section a title of its own.')
    sections.unshift({ title: name, editorial: true, blocks: preamble, appendix: false })
  }
  if (sections.length === 0) sections.push({ title, blocks: [], appendix: false })
  const pullQuotes = takePullQuotes(sections)
  const advice = recommendations?.recommendations.map(({ blocks }) => blocks) ?? []
  const texts = [
    ...(summary ? [summary.blocks] : []),
    ...(recommendations?.place === 'start' ? advice : []),
    ...sections.flatMap((section) => [
      section.blocks,
      ...(recommendations?.place === 'section' && section.title === recommendations.title
        ? advice
        : []),
    ]),
    ...(recommendations?.place === 'end' ? advice : []),
  ]
  const notes = orderNotes(texts, source.notes, losses)
  const images = await placeFigures([...texts, ...notes], source, lang, losses)
  // A figure whose image is lost has no address.
  const addresses = addressesIn(sections)
  for (const blocks of [standfirst, ...texts, ...source.notes])
    resolveReferences(blocks, addresses, losses)
  const authors = record.authors.map(importedAuthor)
  for (const { fields, isCertain } of authors) {
    const name = fields['name'] ?? `${String(fields['given'])} | ${String(fields['family'])}`
    if (!isCertain) doubt('names of authors', String(name), 'Check which part is the family name.')
  }

  const files = new Map<string, string | Uint8Array>()
  const write = (path: string, fields: Fields, blocks: readonly RootContent[]) =>
    files.set(path, withFields(fields, markdownOf(blocks, source.references !== undefined)))
  write(
    `${slug}/brief.md`,
    {
      ...recordFields(record, { title, lang, options, authors, doubt }),
      ...statements,
      numbering: outline.numbered || undefined,
      recommendations: recommendations && {
        title: recommendations.title,
        place: recommendations.place,
      },
    },
    standfirst,
  )
  for (const author of authors.length > 0 ? authors : [UNNAMED])
    write(`authors/${author.slug}.md`, author.fields, about ?? [])
  if (summary) write(`${slug}/summary.md`, { title: summary.title || undefined }, summary.blocks)
  const width = Math.max(2, String(sections.length).length)
  sections.forEach(({ title: own, blocks, part, appendix, editorial }, index) => {
    const name = `${String(index + 1).padStart(width, '0')}-${slugOf(own) || 'section'}`
    const fields = { title: own, part, appendix: appendix || undefined, editorial }
    write(`${slug}/sections/${name}.md`, fields, blocks)
  })
  recommendations?.recommendations.forEach(({ group, blocks }, index) =>
    write(`${slug}/recommendations/${index + 1}.md`, { group }, blocks),
  )
  pullQuotes.forEach((quote, index) => write(`${slug}/pull-quotes/${index + 1}.md`, {}, [quote]))
  if (notes.length > 0) {
    const definitions = notes.map((children, index) => ({
      ...{ type: 'footnoteDefinition' as const, identifier: String(index + 1), children },
    }))
    write(`${slug}/endnotes.md`, {}, definitions)
  }
  if (source.references) {
    const { file, text } = source.references
    files.set(`${slug}/${file}`, file.endsWith('.bib') ? withoutCopies(text, losses) : text)
  }
  for (const [path, bytes] of images) files.set(`${slug}/${path}`, bytes)
  return { slug, files, losses }
}

/** The title of text above the first heading. */
function openingTitle(lang: string, sections: readonly ImportedSection[]): string {
  const titles: Readonly<Record<string, [string, string]>> = {
    es: ['Introducción', 'Presentación'],
    fr: ['Introduction', 'Avant-propos'],
  }
  const [title, other] = titles[lang.slice(0, 2)] ?? ['Introduction', 'Preface']
  const isTaken = sections.some((one) => one.title.toLowerCase() === title.toLowerCase())
  return isTaken ? other : title
}

/** One short paragraph above the first heading is the standfirst; it is removed from there. */
function takeStandfirst(preamble: BlockContent[]): BlockContent[] | undefined {
  const [only] = preamble
  if (preamble.length !== 1 || only?.type !== 'paragraph') return undefined
  const isPlain = only.children.every(
    ({ type }) => !/^(?:footnoteReference|image|html)$/.test(type),
  )
  if (!isPlain || wordsOf(toString(only)).length > LONGEST_STANDFIRST) return undefined
  return preamble.splice(0, 1)
}

type Doubt = (kind: string, place: string, advice: string) => void

/** The abstract as standfirst, if it is one paragraph; then it is no field of its own. Else a placeholder. */
function abstractOf(record: SourceRecord, doubt: Doubt): BlockContent[] {
  let value = record.abstract
  if (value === undefined || value.includes('\n')) {
    value = PLACEHOLDER
    doubt('standfirsts', value, 'Say in brief.md in one or two sentences what it is about.')
  } else delete record.abstract
  return [{ type: 'paragraph', children: [{ type: 'text', value }] }]
}

const UNNAMED: ImportedAuthor = { slug: 'author', fields: { name: PLACEHOLDER }, isCertain: true }

interface RecordContext {
  title: string
  lang: string
  options: ImportOptions
  authors: readonly ImportedAuthor[]
  doubt: Doubt
}

/** The fields of `brief.md`. What the document lacks and a brief must have is a placeholder. */
function recordFields(
  { subtitle, doi, keywords, abstract, date = '' }: SourceRecord,
  { title, lang, options, authors, doubt }: RecordContext,
): Fields {
  const issued = dateIn(date)
  const given = doi?.replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:)/i, '')
  const isValid = given !== undefined && faultOfDoi(given) === undefined
  if (issued === undefined)
    doubt('dates', options.year, 'It is the year of the file: write the date of issue in brief.md.')
  if (authors.length === 0)
    doubt('authors', PLACEHOLDER, 'Name them in content/authors/ and in brief.md.')
  if (given !== undefined && !isValid) doubt('DOIs', given, 'It is no DOI: write it in brief.md.')
  doubt('fields of the record', 'publisher, rights', 'Write them in brief.md.')
  const [short = title] = title.split(/\s*[:–—]\s+/)
  return {
    title,
    subtitle,
    shortTitle: shorten(short, 60),
    authors: authors.length > 0 ? [...new Set(authors.map(({ slug }) => slug))] : [UNNAMED.slug],
    lang,
    issued: issued ?? options.year,
    issuedInferred: issued === undefined || undefined,
    publisher: options.publisher,
    rights: PLACEHOLDER,
    doi: isValid ? given : undefined,
    keywords,
    abstract,
  }
}

/** Front matter; fields without a value are left out. */
type Fields = Readonly<Record<string, unknown>>

/** A file with front matter. A value as JSON is YAML, whatever characters it has. */
function withFields(fields: Fields, body: string): string {
  const lines = Object.entries(fields).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}: ${JSON.stringify(value)}\n`],
  )
  if (lines.length === 0) return body
  return `---\n${lines.join('')}---\n${body === '' ? '' : `\n${body}`}`
}

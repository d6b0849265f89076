/** A document as the files of a brief. */
import type { BlockContent } from 'mdast'
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
  slug?: string
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

/**
 * @param source a document; its trees change
 * @param options what the command says
 * @returns the files of the brief and of its authors, and all that is lost or doubtful
 */
export async function briefFiles(source: Source, options: ImportOptions): Promise<ImportedBrief> {
  const losses = [...source.losses]
  const doubt = (kind: string, place: string, advice: string) =>
    void losses.push(doubtful(kind, place, advice))
  prepareHeadings(source, losses)
  const outline = outlineOf(source.body)
  if (outline.subtitle !== undefined) source.record.subtitle ??= outline.subtitle
  const title = source.record.title ?? outline.title ?? source.record.propertyTitle ?? options.name
  const slug = options.slug ?? (slugOf(title) || 'imported')
  const lang = source.record.lang ?? languageOf(source.words) ?? 'en'
  if (outline.title !== undefined && outline.title !== title) {
    const advice = 'It is the only heading of its rank. Look whether brief.md should have it.'
    losses.push(lost('headings above all others', outline.title, advice))
  } else if (outline.title !== undefined && source.record.title !== undefined) {
    const advice = 'Nothing: it is the title in brief.md.'
    losses.push(lost('titles that the text repeats', outline.title, advice))
  }
  const [opening] = outline.preamble
  if (opening?.type === 'paragraph' && lettersOf(toString(opening)) === lettersOf(title))
    outline.preamble.shift()
  if (source.record.title === undefined) doubt('titles', title, 'Check the title in brief.md.')
  const found = sortSections(outline.sections, source.record.authors.length, losses)
  // A brief has to have text besides it.
  const standfirst = found.sections.length > 0 ? takeStandfirst(outline.preamble) : []
  if (standfirst.length === 0) standfirst.push(...standfirstInstead(source.record, doubt))
  if (outline.preamble.length > 0) {
    const name = openingTitle(lang, found.sections)
    doubt('texts above the first heading', name, 'Give the section a title of its own.')
    found.sections.unshift({
      title: name,
      editorial: true,
      sourceId: '',
      blocks: outline.preamble,
      appendix: false,
    })
  }
  if (found.sections.length === 0) {
    found.sections.push({ title, sourceId: '', blocks: [], appendix: false })
  }
  const { sections, summary, recommendations } = found
  const pullQuotes = takePullQuotes(sections)
  const advice = recommendations?.recommendations.map((one) => one.blocks) ?? []
  const texts = [
    ...(summary ? [summary.blocks] : []),
    ...(recommendations?.place === 'start' ? advice : []),
    ...sections.flatMap(({ title: own, blocks }) => [
      blocks,
      ...(recommendations?.place === 'section' && own === recommendations.title ? advice : []),
    ]),
    ...(recommendations?.place === 'end' ? advice : []),
  ]
  const everything = [standfirst, ...texts, ...source.notes]
  const notes = orderNotes(texts, source.notes, losses)
  const images = await placeFigures([...texts, ...notes], source, lang, losses)
  // A figure whose image is lost has no address.
  const addresses = addressesIn(sections)
  for (const blocks of everything) resolveReferences(blocks, addresses, losses)
  const authors = source.record.authors.map(importedAuthor)
  for (const { fields, isCertain } of authors) {
    const name = fields['name'] ?? `${String(fields['given'])} | ${String(fields['family'])}`
    if (!isCertain) doubt('names of authors', String(name), 'Check which part is the family name.')
  }
  const hasReferences = source.references !== undefined
  const write = (blocks: BlockContent[]): string => markdownOf(blocks, hasReferences)

  const files = new Map<string, string | Uint8Array>()
  const record = {
    ...recordFields(source.record, { title, lang, options, authors, doubt }),
    ...found.statements,
    ...(outline.numbered && { numbering: true }),
    ...(recommendations && {
      recommendations: { title: recommendations.title, place: recommendations.place },
    }),
  }
  files.set(`${slug}/brief.md`, withFields(record, write(standfirst)))
  for (const { slug: own, fields } of authors.length > 0 ? authors : [UNNAMED]) {
    files.set(`authors/${own}.md`, withFields(fields, found.about ? write(found.about) : ''))
  }
  if (summary) {
    const fields = { ...(summary.title !== '' && { title: summary.title }) }
    files.set(`${slug}/summary.md`, withFields(fields, write(summary.blocks)))
  }
  const width = String(sections.length).length < 2 ? 2 : String(sections.length).length
  sections.forEach(({ title: own, blocks, part, appendix, editorial }, index) => {
    const name = `${String(index + 1).padStart(width, '0')}-${slugOf(own) || 'section'}`
    const fields = {
      title: own,
      ...(part !== undefined && { part }),
      ...(appendix && { appendix }),
      ...(editorial === true && { editorial }),
    }
    files.set(`${slug}/sections/${name}.md`, withFields(fields, write(blocks)))
  })
  recommendations?.recommendations.forEach(({ group, blocks }, index) => {
    const fields = { ...(group !== undefined && { group }) }
    files.set(`${slug}/recommendations/${index + 1}.md`, withFields(fields, write(blocks)))
  })
  pullQuotes.forEach((blocks, index) => {
    files.set(`${slug}/pull-quotes/${index + 1}.md`, write(blocks))
  })
  if (notes.length > 0) {
    const definitions = notes.map((children, index) => ({
      ...{ type: 'footnoteDefinition' as const, identifier: String(index + 1), children },
    }))
    files.set(`${slug}/endnotes.md`, markdownOf(definitions, hasReferences))
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
  return sections.some((section) => section.title.toLowerCase() === title.toLowerCase())
    ? other
    : title
}

/** One short paragraph above the first heading is the standfirst; it is removed from there. */
function takeStandfirst(preamble: BlockContent[]): BlockContent[] {
  const [only] = preamble
  if (preamble.length !== 1 || only?.type !== 'paragraph') return []
  const isPlain = only.children.every(
    ({ type }) => !/^(?:footnoteReference|image|html)$/.test(type),
  )
  if (!isPlain || wordsOf(toString(only)).length > LONGEST_STANDFIRST) return []
  return preamble.splice(0, 1)
}

/** The abstract if it is one paragraph, which then is no field of its own; else a placeholder. */
function standfirstInstead(record: SourceRecord, doubt: RecordContext['doubt']): BlockContent[] {
  const { abstract } = record
  const isShort = abstract !== undefined && !abstract.includes('\n')
  if (isShort) delete record.abstract
  else
    doubt('standfirsts', PLACEHOLDER, 'Say in brief.md in one or two sentences what it is about.')
  return [
    { type: 'paragraph', children: [{ type: 'text', value: isShort ? abstract : PLACEHOLDER }] },
  ]
}

const UNNAMED: ImportedAuthor = { slug: 'author', fields: { name: PLACEHOLDER }, isCertain: true }

interface RecordContext {
  title: string
  lang: string
  options: ImportOptions
  authors: readonly ImportedAuthor[]
  doubt: (kind: string, place: string, advice: string) => void
}

/** The fields of `brief.md`. What the document lacks and a brief must have is a placeholder. */
function recordFields(
  record: SourceRecord,
  { title, lang, options, authors, doubt }: RecordContext,
): Record<string, unknown> {
  const { subtitle, doi, keywords, abstract, date = '' } = record
  const issued = dateIn(date)
  const given = doi?.replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:)/i, '')
  const isValid = given !== undefined && faultOfDoi(given) === undefined
  if (issued === undefined) {
    doubt('dates', options.year, 'It is the year of the file: write the date of issue in brief.md.')
  }
  if (authors.length === 0)
    doubt('authors', PLACEHOLDER, 'Name them in content/authors/ and in brief.md.')
  if (given !== undefined && !isValid) doubt('DOIs', given, 'It is no DOI: write it in brief.md.')
  doubt('fields of the record', 'publisher, rights', 'Write them in brief.md.')
  const [short = title] = title.split(/\s*[:–—]\s+/)
  return {
    title,
    ...(subtitle !== undefined && { subtitle }),
    shortTitle: shorten(short, 60),
    authors: authors.length > 0 ? [...new Set(authors.map(({ slug }) => slug))] : [UNNAMED.slug],
    lang,
    issued: issued ?? options.year,
    ...(issued === undefined && { issuedInferred: true }),
    publisher: options.publisher,
    rights: PLACEHOLDER,
    ...(isValid && { doi: given }),
    ...(keywords && { keywords }),
    ...(abstract !== undefined && { abstract }),
  }
}

/** A file with front matter. A value as JSON is YAML, whatever characters it has. */
function withFields(fields: Readonly<Record<string, unknown>>, body: string): string {
  const lines = Object.entries(fields).map(([name, value]) => `${name}: ${JSON.stringify(value)}\n`)
  const front = lines.length === 0 ? '' : `---\n${lines.join('')}---\n`
  return front === '' ? body : `${front}${body === '' ? '' : `\n${body}`}`
}

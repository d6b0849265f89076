/** The citations that Zotero and Mendeley keep in fields of a Word document, with the works they cite. */
import { strFromU8, strToU8, zipSync } from 'fflate'
import type { PhrasingContent } from 'mdast'
import { z } from 'zod'
import { slugOf } from '../../brief/assembly/slug.ts'
import type { Document } from '../input/document.ts'
import type { Loss, Source } from '../source.ts'
import { replaceNodes } from '../tree.ts'
import { unescapeXml } from './unescape-xml.ts'

/** What a field has. Source: schema of citation data, github.com/citation-style-language/schema. */
const citationData = z.looseObject({
  citationItems: z
    .array(
      z.looseObject({
        itemData: z.looseObject({
          author: z.array(z.looseObject({ family: z.string().optional() })).optional(),
          issued: z
            .looseObject({ 'date-parts': z.array(z.array(z.union([z.string(), z.number()]))) })
            .optional(),
          title: z.string().optional(),
        }),
        locator: z.coerce.string().optional(),
        label: z.string().optional(),
        prefix: z.string().optional(),
        suffix: z.string().optional(),
        'suppress-author': z.unknown().optional(),
      }),
    )
    .min(1),
})

type Item = z.infer<typeof citationData>['citationItems'][number]

/** How a citation names the part of a work, by CSL's label. */
const LABELS: Readonly<Record<string, string>> = {
  page: 'p.',
  chapter: 'chap.',
  section: 'sec.',
  paragraph: 'para.',
  volume: 'vol.',
  figure: 'fig.',
  number: 'no.',
  part: 'pt.',
}

const FIELD =
  /(<w:fldChar\b[^>]*w:fldCharType="begin"[^>]*>)((?:(?!w:fldCharType=).)*?)(<w:fldChar\b[^>]*w:fldCharType="separate"[^>]*>)(.*?)(?=<w:fldChar\b[^>]*w:fldCharType="end")/gs

const INSTRUCTION = /<w:instrText\b[^>]*>(.*?)<\/w:instrText>/gs

const WORDS = /(<w:t)(?:\s[^>]*)?(>)(.*?)(<\/w:t>)/gs

/** Characters for private use, around the number of a citation. */
const [BEGIN, END] = ['\ue900', '\ue901']

const MARK = new RegExp(`${BEGIN}(\\d+)${END}`, 'g')

/** The citations of a document in the order of its fields, and their works. */
export interface CitationFields {
  /** Markdown, such as `[@doe2020, p. 4]`. */
  citations: string[]
  /** As CSL-JSON, by their keys. */
  works: Map<string, unknown>
  /** The reference lists that the program has written. */
  lists: string[]
}

/**
 * Puts a mark in the place of each citation of Zotero or Mendeley, so that every reader of Word files keeps it,
 * and takes away their reference lists.
 *
 * @param document a Word document
 * @returns the document with marks, and the citations
 */
export function markCitations(document: Document): { document: Document; fields: CitationFields } {
  const fields: CitationFields = { citations: [], works: new Map(), lists: [] }
  const parts = new Map(document.parts)
  for (const path of ['word/document.xml', 'word/footnotes.xml', 'word/endnotes.xml']) {
    const part = parts.get(path)
    if (!part) continue
    const marked = strFromU8(part).replaceAll(
      FIELD,
      (field, begin: string, code: string, separate: string, result: string) => {
        const instruction = [...code.matchAll(INSTRUCTION)].map(([, text = '']) => text).join('')
        const printed = markOf(unescapeXml(instruction), result, fields)
        if (printed === undefined) return field
        return begin + code.replaceAll(INSTRUCTION, '') + separate + withWords(result, printed)
      },
    )
    parts.set(path, strToU8(marked))
  }
  if (fields.citations.length + fields.lists.length === 0) return { document, fields }
  const bytes = zipSync(Object.fromEntries(parts), { level: 1 })
  return { document: { ...document, parts, bytes }, fields }
}

/** What a field prints instead of its result; `undefined` if it is no citation. */
function markOf(instruction: string, result: string, fields: CitationFields): string | undefined {
  if (/ADDIN (?:ZOTERO_BIBL|Mendeley Bibliography)/.test(instruction)) {
    fields.lists.push(
      [...result.matchAll(WORDS)].map(([, , , text = '']) => unescapeXml(text)).join(' '),
    )
    return ''
  }
  const [, json] = /CSL_CITATION\s*(\{.*\})/s.exec(instruction) ?? []
  const data = citationData.safeParse(json === undefined ? undefined : parsed(json))
  if (!data.success) return undefined
  const parts = data.data.citationItems.map((item) => partOf(item, keyOf(item, fields.works)))
  const number = fields.citations.push(`[${parts.join('; ')}]`)
  return `${BEGIN}${number}${END}`
}

function partOf(item: Item, key: string): string {
  const { prefix = '', locator = '', label = 'page', suffix = '' } = item
  const clean = (text: string) =>
    text
      .replaceAll(/[[\];@]/g, ' ')
      .replaceAll(/\s+/g, ' ')
      .trim()
  const place = locator === '' ? '' : `, ${LABELS[label] ?? 'p.'} ${clean(locator)}`
  const after = clean(suffix).replace(/^,\s*/, '')
  const sign = item['suppress-author'] === undefined || item['suppress-author'] === false ? '' : '-'
  const before = clean(prefix)
  return `${before === '' ? '' : `${before} `}${sign}@${key}${place}${after === '' ? '' : `, ${after}`}`
}

/** `doe2020`, `doe2020b` for another work; the same for the same work. */
function keyOf({ itemData }: Item, works: Map<string, unknown>): string {
  const { author, issued, title = '' } = itemData
  const name = slugOf(author?.[0]?.family ?? title).split('-')[0] ?? ''
  const stem = `${name === '' ? 'work' : name}${String(issued?.['date-parts'][0]?.[0] ?? '')}`
  const same = JSON.stringify({ ...itemData, id: '' })
  for (let index = 0; ; index += 1) {
    const key =
      index === 0
        ? stem
        : `${stem}${String.fromCharCode(97 + (index % 26))}${index > 25 ? index : ''}`
    const known = works.get(key)
    if (known === undefined) {
      works.set(key, { ...itemData, id: key })
      return key
    }
    if (JSON.stringify({ ...Object(known), id: '' }) === same) return key
  }
}

/** The first words of a result become others; the rest goes. */
function withWords(result: string, words: string): string {
  let left = words
  return result.replaceAll(WORDS, (_whole, open: string, close: string, _text, end: string) => {
    const text = left
    left = ''
    return `${open}${close}${text}${end}`
  })
}

/**
 * Puts the citations where their marks are.
 *
 * @param source what a reader made of the marked document; it changes
 * @param fields of `markCitations`
 * @returns the document with its works, unless it has a file of references already
 */
export function placeCitations(
  source: Source,
  { citations, works, lists }: CitationFields,
): Source {
  if (citations.length + lists.length === 0) return source
  const citationOf = (number: string): string => citations[Number(number) - 1] ?? ''
  for (const blocks of [source.body, ...source.notes]) {
    replaceNodes(blocks, (node) => {
      if (node.type !== 'text' || !node.value.includes(BEGIN)) return undefined
      return node.value.split(MARK).flatMap((text, index): PhrasingContent[] => {
        if (index % 2 === 1) return [{ type: 'html', value: citationOf(text) }]
        return text === '' ? [] : [{ type: 'text', value: text }]
      })
    })
  }
  const losses = lists.map((list): Loss => ({
    ...{ severity: 'lost', kind: 'reference lists', place: list.slice(0, 60), words: list },
    advice: 'Nothing: the site writes its own from references.json.',
  }))
  const text = `${JSON.stringify([...works.values()], undefined, 2)}\n`
  return {
    ...source,
    references: { file: 'references.json', text },
    losses: [...source.losses, ...losses],
    words: source.words.replaceAll(MARK, (_mark, number: string) => citationOf(number)),
  }
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}

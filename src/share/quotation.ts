/** A quotation with its source, to be pasted into a text. */
import { parsePlaceId } from '../brief/model/place-id.ts'

export interface Source {
  authors: string
  /** Shown in quotation marks, as the title of a chapter. */
  title: string
  /** `[2021]` if the date was inferred. */
  issued: string
  /** `para. 7`, `paras. 3–4`; '' if the passage has no number. */
  locator: string
  /** The address that is shown. */
  address: string
  /** The address that it links to, with a text directive for the quoted words. */
  link: string
}

/**
 * @returns quoted paragraphs and their source as plain characters and as HTML; `inQuotes` puts words in the
 *   language's quotation marks
 */
export function formatQuotation(
  paragraphs: readonly string[],
  source: Source,
  inQuotes: (words: string) => string,
): { plain: string; html: string } {
  const { authors, title, issued, locator, address, link } = source
  const quoted = inQuotes(paragraphs.join('\n\n')).split('\n\n')
  const from = [authors, inQuotes(title), issued, locator].filter((part) => part !== '').join(', ')
  return {
    plain: `${quoted.join('\n\n')}\n\n— ${from}, ${address}`,
    html: [
      `<blockquote>${quoted.map((words) => `<p>${escape(words)}</p>`).join('')}</blockquote>`,
      `<p>— ${escape(from)}, <a href="${escape(link)}">${escape(address)}</a></p>`,
    ].join(''),
  }
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

const escape = (text: string): string => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign)

/** Terms for one place and for several places of each kind: `para.` and `paras.` */
export type LocatorTerms = Record<CitedKind, { one: string; many: string }>

const CITED_KINDS = ['recommendation', 'paragraph', 'endnote', 'figure', 'table', 'box'] as const
type CitedKind = (typeof CITED_KINDS)[number]

/**
 * @returns the locator of quoted places as a reference has it: `para. 7`, `recommendations 2–3, para. 1`; '' if none
 *   of them has a number
 */
export function locatorOf(
  ids: readonly string[],
  terms: LocatorTerms,
  format: (number: number) => string,
): string {
  const places = ids.flatMap((id) => parsePlaceId(id) ?? [])
  return CITED_KINDS.flatMap((kind) => {
    const cited = places.filter((place) => place.kind === kind)
    const [first, last] = [cited[0]?.number, cited.at(-1)?.number]
    if (first === undefined || last === undefined) return []
    if (first === last) return `${terms[kind].one} ${format(first)}`
    return `${terms[kind].many} ${format(first)}–${format(last)}`
  }).join(', ')
}

/** A quotation with where it is from, to be pasted into a text. */

export interface Source {
  authors: string
  /** Between quotation marks: it is a chapter of a report. */
  title: string
  /** `[2021]` where it was inferred. */
  issued: string
  /** `para. 7`, `paras. 3–4`; '' where the passage has no number. */
  locator: string
  /** The address to show, and the one that leads to the very words. */
  address: string
  link: string
}

/**
 * @param paragraphs the quoted words, paragraph by paragraph
 * @param source where they are from
 * @param inQuotes puts words between the language's quotation marks
 * @returns the quotation and its source as plain characters and as HTML
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

/** Words for one and for several places: `para.` and `paras.` */
export type LocatorTerms = Record<'p' | 'r' | 'n', { one: string; many: string }>

/**
 * @param ids fragment ids of the places that are quoted, in order
 * @param terms the language's words for them
 * @param format puts a number into the language's digits
 * @returns where the words stand, as a reference has it: `para. 7`, `recommendations 2–3, para. 1`;
 *   '' where none of the places has a number
 */
export function locatorOf(
  ids: readonly string[],
  terms: LocatorTerms,
  format: (number: number) => string,
): string {
  return (['r', 'p', 'n'] as const)
    .flatMap((kind) => {
      const numbers = ids.flatMap((id) => (new RegExp(`^${kind}(\\d+)$`).exec(id) ?? [])[1] ?? [])
      const [first, last] = [Number(numbers[0]), Number(numbers.at(-1))]
      if (numbers.length === 0) return []
      if (first === last) return `${terms[kind].one} ${format(first)}`
      return `${terms[kind].many} ${format(first)}–${format(last)}`
    })
    .join(', ')
}

/**
 * The content format, as an editor types it: the front matter of each kind of file in `content/`.
 * Names are CSL's where CSL has one (`issued`, `containerTitle`, `publisher`). Every schema is
 * strict, so that a misspelt field is refused and not ignored.
 */
import { z } from 'zod'

const filled = z.string().trim().min(1, 'must not be empty')

/** `p7`: a paragraph of the brief's body, as in its address. */
const paragraphId = z.string().regex(/^p[1-9]\d*$/, 'must be a paragraph such as p7')

const webAddress = z.url({ protocol: /^https?$/, error: 'must be an address that begins https://' })

/**
 * A date as precise as it is known: `2021`, `2021-01` or `2021-01-15`. Never coerced: a day that
 * the calendar does not have is refused. Source: ISO 8601-1:2019, 5.2.2 (reduced precision).
 */
const issued = z
  .union([z.number().int(), z.string()])
  .transform(String)
  .refine(isCalendarDate, 'must be a year, month or day such as 2021, 2021-01 or 2021-01-15')

function isCalendarDate(text: string): boolean {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text)
  if (!parts) return false
  const [year, month, day] = [Number(parts[1]), Number(parts[2] ?? 1), Number(parts[3] ?? 1)]
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

/** A fragment id without its `#`. YAML takes an id such as 2021 for a number. */
const address = z
  .union([z.string(), z.number()])
  .transform(String)
  .pipe(z.string().regex(/^[\p{L}\p{M}\p{N}_-]+$/u, 'must be an address without its #, such as p7'))

/** `content/<brief>/brief.md`: the bibliographic record; the body is the standfirst. */
export const briefRecord = z.strictObject({
  title: filled,
  shortTitle: filled,
  authors: z.array(filled).min(1, 'must name at least one author'),
  lang: z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, 'must be a language tag such as en or es'),
  issued,
  issuedInferred: z.boolean().default(false),
  containerTitle: filled.optional(),
  publisher: filled,
  contact: z.email('must be an e-mail address').optional(),
  rights: filled,
  /** Published addresses that are no more, each with the one that took over. */
  aliases: z.record(address, address).default({}),
  /** Published addresses that nothing took over, each with the reason. */
  withdrawn: z.record(address, filled).default({}),
})

/** `sections/NN-….md`: the body is the section's text. */
export const sectionRecord = z.strictObject({
  title: filled,
  editorial: z.boolean().default(false),
})

/** `recommendations/N.md`: the body is the recommendation. */
export const recommendationRecord = z.strictObject({
  paragraphs: z.array(paragraphId).min(1, 'must name the paragraphs that argue for it'),
})

/** `endnotes/N.md`: the body is the note. */
export const endnoteRecord = z.strictObject({})

/** `pull-quotes/N.md`: the body is the quotation. */
export const pullQuoteRecord = z.strictObject({
  from: paragraphId.optional(),
  after: paragraphId.optional(),
})

/** `authors/<slug>.md`: the body is "About the author". */
export const authorRecord = z.strictObject({
  given: filled,
  family: filled,
  honorific: filled.optional(),
  role: filled,
  links: z.array(z.strictObject({ label: filled, url: webAddress })).default([]),
})

/** `topics/<slug>.md`: the body is a one-sentence definition in our own words. */
export const topicRecord = z.strictObject({
  term: filled,
  longForm: filled.optional(),
  aliases: z.array(filled).default([]),
  authority: webAddress.optional(),
})

export type BriefRecord = z.infer<typeof briefRecord>
export type SectionRecord = z.infer<typeof sectionRecord>
export type RecommendationRecord = z.infer<typeof recommendationRecord>
export type EndnoteRecord = z.infer<typeof endnoteRecord>
export type PullQuoteRecord = z.infer<typeof pullQuoteRecord>
export type AuthorRecord = z.infer<typeof authorRecord>
export type TopicRecord = z.infer<typeof topicRecord>

/** The strings of the interface by language, and dates, numbers and lists as languages write them. */
import type { BriefStrings, BrowserStrings, PageStrings } from './en/index.ts'
import * as files from './languages.ts'

export type Strings = BrowserStrings & PageStrings & BriefStrings

const languages = new Map(
  Object.entries(files).map(([lang, { browser, page, brief }]): [string, Strings] => [
    lang,
    { ...browser, ...page, ...brief },
  ]),
)

const english: Strings = { ...files.en.browser, ...files.en.page, ...files.en.brief }

const primary = (lang: string): string => lang.split('-')[0] ?? lang

/** @returns the strings in the language of a BCP 47 tag, in English if there are none */
export function stringsFor(lang: string): Strings {
  return languages.get(primary(lang)) ?? english
}

/** @returns whether an alternative text says, in some language, that its image is not described yet */
export const isNotDescribed = (alt: unknown): boolean =>
  [...languages.values()].some(({ imageNotDescribed }) => alt === imageNotDescribed)

/** @returns the language of the interface on a page if it is not the page's own, else `undefined` */
export function interfaceLang(lang: string): 'en' | undefined {
  return languages.has(primary(lang)) ? undefined : 'en'
}

/** Caches a value for each language: an Intl format takes far longer to create than to use. */
function perLanguage<Made>(make: (lang: string) => Made): (lang: string) => Made {
  const made = new Map<string, Made>()
  return (lang) => {
    const known = made.get(lang) ?? make(lang)
    made.set(lang, known)
    return known
  }
}

/** @returns the direction of a language's script. Source: Unicode CLDR, likely subtags */
export const directionOf = perLanguage((lang): 'ltr' | 'rtl' => {
  const { script } = new Intl.Locale(lang).maximize()
  return /^(Arab|Hebr|Syrc|Thaa|Nkoo|Adlm)$/.test(script ?? '') ? 'rtl' : 'ltr'
})

/** @returns the language and the likeliest region as Open Graph has them: `es_MX` */
export const openGraphLocale = perLanguage((lang) => {
  const { language, region } = new Intl.Locale(lang).maximize()
  return `${language}_${region ?? ''}`
})

/**
 * @returns words on one line with others, which may be of another script; in a right-to-left language
 *   between the marks that isolate their direction. Source: Unicode Standard Annex 9, 2.4 (FSI and PDI)
 */
export const isolated = (words: string, lang: string): string =>
  directionOf(lang) === 'rtl' ? `\u2068${words}\u2069` : words

const numberFormat = perLanguage((lang) => new Intl.NumberFormat(lang))

/** @returns the number in the language's digits and grouping */
export const formatNumber = (number: number, lang: string): string =>
  numberFormat(lang).format(number)

/** @returns the range as the language writes it: `4–7`; of one number, the number */
export const formatRange = (first: number, last: number, lang: string): string =>
  first === last ? formatNumber(first, lang) : numberFormat(lang).formatRange(first, last)

const sizeFormats = perLanguage((lang) => {
  const format = (unit: string, digits: number) =>
    new Intl.NumberFormat(lang, { style: 'unit', unit, maximumFractionDigits: digits })
  return { kilobyte: format('kilobyte', 0), megabyte: format('megabyte', 1) }
})

/** @returns the size of a file as the language writes it: `24 kB`, `1.2 MB`, `1,2 Mo` */
export function formatSize(bytes: number, lang: string): string {
  const { kilobyte, megabyte } = sizeFormats(lang)
  return bytes < 1e6 ? kilobyte.format(Math.ceil(bytes / 1e3)) : megabyte.format(bytes / 1e6)
}

const listFormat = perLanguage((lang) => new Intl.ListFormat(lang))

/** @returns the names as the language lists them: `A, B, and C` */
export const formatList = (names: readonly string[], lang: string): string =>
  listFormat(lang).format(names)

/** @returns the words of the items in order and, without an item, the language's commas and "and" */
export function listParts<Item>(
  items: readonly Item[],
  lang: string,
  words: (item: Item) => string,
): { value: string; item: Item | undefined }[] {
  const rest = items.values()
  return listFormat(lang)
    .formatToParts(items.map(words))
    .map(({ type, value }) => ({
      value,
      item: type === 'element' ? rest.next().value : undefined,
    }))
}

/** CSS's names for the digits of `Intl`. Source: CSS Counter Styles Level 3, section 6.1. */
const LIST_STYLES = new Map([
  ['arab', 'arabic-indic'],
  ['arabext', 'persian'],
])

/** @returns the CSS list style with the digits of `formatNumber` */
export function listStyleOf(lang: string): string {
  const { numberingSystem } = numberFormat(lang).resolvedOptions()
  return LIST_STYLES.get(numberingSystem) ?? 'decimal'
}

type Precision = 'year' | 'month' | 'day'

const dateFormats = perLanguage((lang) => {
  const format = (parts: Intl.DateTimeFormatOptions) =>
    // Persian and Arabic would otherwise use their own calendars for the Gregorian dates given.
    new Intl.DateTimeFormat(lang, { calendar: 'gregory', timeZone: 'UTC', ...parts })
  return {
    year: format({ year: 'numeric' }),
    month: format({ year: 'numeric', month: 'long' }),
    day: format({ year: 'numeric', month: 'long', day: 'numeric' }),
  } satisfies Record<Precision, Intl.DateTimeFormat>
})

/** @returns a date (`2021`, `2021-01` or `2021-01-15`) as the language writes it, with that precision */
export function formatDate(issued: string, lang: string): string {
  const [year, month, day] = issued.split('-')
  const precision: Precision = day !== undefined ? 'day' : month !== undefined ? 'month' : 'year'
  const date = dateFormats(lang)[precision].format(
    new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1))),
  )
  return day === '01' ? stringsFor(lang).firstOfMonth(date) : date
}

/**
 * @returns title and subtitle as one: `Water and Cities: A Report`. Source: Chicago 17, 14.91 (no colon
 *   after a question mark or an exclamation mark)
 */
export function wholeTitle({
  title,
  subtitle,
  lang,
}: {
  title: string
  subtitle?: string | undefined
  lang: string
}): string {
  if (subtitle === undefined) return title
  return `${title}${/[?!:…]$/.test(title) ? ' ' : stringsFor(lang).beforeSubtitle}${subtitle}`
}

/** A brief's date (ISO 8601: year, month or day), whether it was inferred, its language. */
interface Issued {
  issued: string
  issuedInferred: boolean
  lang: string
}

/** @returns a brief's date as the language writes it: `2021 (date inferred)` */
export function formatIssued({ issued, issuedInferred, lang }: Issued): string {
  const date = formatDate(issued, lang)
  return issuedInferred ? stringsFor(lang).dateInferred(date) : date
}

/**
 * @returns a brief's date for a citation, in brackets if the source does not give it: `[2021]`.
 *   Source: APA 7, section 9.17; Chicago 17, 14.145
 */
export function formatCitedDate({ issued, issuedInferred, lang }: Issued): string {
  const date = formatDate(issued, lang)
  return issuedInferred ? `[${date}]` : date
}

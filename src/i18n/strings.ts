/** The words of the interface, by language. */
import { en, type Strings } from './en.ts'
import { es } from './es.ts'

export type { Strings }

/** A language more is a line here, in search-strings.ts and in share-strings.ts, and their files. */
const languages = new Map<string, Strings>([
  ['en', en],
  ['es', es],
])

const primary = (lang: string): string => lang.split('-')[0] ?? lang

/**
 * @param lang a BCP 47 tag, e.g. `en` or `es-MX`
 * @returns the interface's words in that language, in English where there are none
 */
export function stringsFor(lang: string): Strings {
  return languages.get(primary(lang)) ?? en
}

/**
 * @param lang the language of a page, a BCP 47 tag
 * @returns the language of the interface's words on it where that is another one, else `undefined`
 */
export function interfaceLang(lang: string): 'en' | undefined {
  return languages.has(primary(lang)) ? undefined : 'en'
}

/** Directions by language: every card and page asks. */
const directions = new Map<string, 'ltr' | 'rtl'>()

/**
 * @param lang a BCP 47 tag
 * @returns which way its script runs. Source: Unicode CLDR, the scripts of these languages
 */
export function directionOf(lang: string): 'ltr' | 'rtl' {
  const known = directions.get(lang)
  if (known) return known
  const { script } = new Intl.Locale(lang).maximize()
  const direction = /^(Arab|Hebr|Syrc|Thaa|Nkoo|Adlm)$/.test(script ?? '') ? 'rtl' : 'ltr'
  directions.set(lang, direction)
  return direction
}

/**
 * @param words words in one line with others, which may be of another script
 * @param lang the language of the page, a BCP 47 tag
 * @returns the same; in a script that runs from right to left with the marks that keep them apart.
 *   Source: Unicode Standard Annex 9, 2.4 (FSI and PDI)
 */
export const isolated = (words: string, lang: string): string =>
  directionOf(lang) === 'rtl' ? `\u2068${words}\u2069` : words

/** Formats by language: to make one takes longer than to write a thousand numbers with it. */
const numberFormats = new Map<string, Intl.NumberFormat>()

/**
 * @param number a number
 * @param lang a BCP 47 tag
 * @returns the number in the language's digits and grouping
 */
export function formatNumber(number: number, lang: string): string {
  const format = numberFormats.get(lang) ?? new Intl.NumberFormat(lang)
  numberFormats.set(lang, format)
  return format.format(number)
}

const listFormats = new Map<string, Intl.ListFormat>()

/**
 * @param names what is listed
 * @param lang a BCP 47 tag
 * @returns the names as the language lists them: `A, B, and C`
 */
export function formatList(names: readonly string[], lang: string): string {
  const format = listFormats.get(lang) ?? new Intl.ListFormat(lang)
  listFormats.set(lang, format)
  return format.format(names)
}

/** CSS's names for the digits of `Intl`. Source: CSS Counter Styles Level 3, section 6.1. */
const LIST_STYLES = new Map([
  ['arab', 'arabic-indic'],
  ['arabext', 'persian'],
])

/**
 * @param lang a BCP 47 tag
 * @returns the CSS list style that numbers a list as `formatNumber` does
 */
export function listStyleOf(lang: string): string {
  const { numberingSystem } = new Intl.NumberFormat(lang).resolvedOptions()
  return LIST_STYLES.get(numberingSystem) ?? 'decimal'
}

/** Formats by language and precision. */
const dateFormats = new Map<string, Intl.DateTimeFormat>()

function dateFormat(lang: string, precision: 'year' | 'month' | 'day'): Intl.DateTimeFormat {
  const key = `${lang} ${precision}`
  const known = dateFormats.get(key)
  if (known) return known
  const format = new Intl.DateTimeFormat(lang, {
    // Gregorian: front matter is, and a Persian page would otherwise show another year.
    calendar: 'gregory',
    timeZone: 'UTC',
    year: 'numeric',
    ...(precision !== 'year' && { month: 'long' }),
    ...(precision === 'day' && { day: 'numeric' }),
  })
  dateFormats.set(key, format)
  return format
}

/**
 * @param issued a date as in front matter: `2021`, `2021-01` or `2021-01-15`
 * @param lang a BCP 47 tag
 * @returns the date in the language's own form, as precise as it was given
 */
export function formatDate(issued: string, lang: string): string {
  const [year, month, day] = issued.split('-')
  const precision = day !== undefined ? 'day' : month !== undefined ? 'month' : 'year'
  return dateFormat(lang, precision).format(
    new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1))),
  )
}

/**
 * @param brief a brief's date, by ISO 8601 as precise as it is known, whether it was inferred, and
 *   its language
 * @returns the date as the language writes it, in brackets where the source doesn't give it.
 *   Source: APA 7, section 9.17; Chicago 17, 14.145
 */
export function formatIssued(brief: {
  issued: string
  issuedInferred: boolean
  lang: string
}): string {
  const date = formatDate(brief.issued, brief.lang)
  return brief.issuedInferred ? `[${date}]` : date
}

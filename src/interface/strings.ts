/** The words of the interface, by language. */
import { en, type Strings } from './en.ts'

export type { Strings }

const languages = new Map<string, Strings>([['en', en]])

/**
 * @param lang a BCP 47 tag, e.g. `en` or `es-MX`
 * @returns the interface's words in that language, in English where there are none
 */
export function stringsFor(lang: string): Strings {
  return languages.get(lang.split('-')[0] ?? lang) ?? en
}

/**
 * @param lang a BCP 47 tag
 * @returns which way its script runs. Source: Unicode CLDR, the scripts of these languages
 */
export function directionOf(lang: string): 'ltr' | 'rtl' {
  const { script } = new Intl.Locale(lang).maximize()
  return /^(Arab|Hebr|Syrc|Thaa|Nkoo|Adlm)$/.test(script ?? '') ? 'rtl' : 'ltr'
}

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

/**
 * @param issued a date as in front matter: `2021`, `2021-01` or `2021-01-15`
 * @param lang a BCP 47 tag
 * @returns the date in the language's own form, as precise as it was given
 */
export function formatDate(issued: string, lang: string): string {
  const [year = '', month, day] = issued.split('-')
  if (month === undefined) return year
  const options: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'long', timeZone: 'UTC' }
  if (day !== undefined) options.day = 'numeric'
  return new Intl.DateTimeFormat(lang, options).format(
    new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1))),
  )
}

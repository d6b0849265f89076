/** Dates as documents write them. */

const MONTHS = ['en', 'es', 'fr', 'pt', 'de'].flatMap((lang) =>
  Array.from({ length: 12 }, (_, month) => {
    const name = new Intl.DateTimeFormat(lang, { month: 'long', timeZone: 'UTC' })
    return [name.format(Date.UTC(2000, month, 15)).toLowerCase(), month + 1] as const
  }),
)

/** @returns the day, month or year of `5 March 2024`, `mars 2024` or `Spring 2024` in ISO 8601, if there is a year */
export function dateIn(text: string): string | undefined {
  const iso = /\b(?:19|20)\d\d(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?\b/.exec(
    text,
  )?.[0]
  if (iso === undefined || iso.length > 4) return iso
  const lower = text.toLowerCase()
  const month = MONTHS.find(([name]) => new RegExp(String.raw`\b${name}\b`, 'u').test(lower))?.[1]
  if (month === undefined) return iso
  const day = /\b(\d{1,2})(?:st|nd|rd|th|er)?\b/.exec(lower)?.[1]
  const numbers = [month, ...(day === undefined ? [] : [Number(day)])]
  return [iso, ...numbers.map((number) => String(number).padStart(2, '0'))].join('-')
}

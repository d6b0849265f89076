/** Dates of issue: a year, a month or a day; explains the fault of any other form. */

/** The beginning of every message. */
export const RULE_OF_DATES = 'must be a year, month or day such as 2021, 2021-01 or 2021-01-15'

const two = (number: string): string => number.padStart(2, '0')

/**
 * @returns the rule that a date breaks and, after a full stop, how to fix it, if it is wrong. It is never
 *   coerced: `Date` reads 2021-02-30 as 2 March. Source: ISO 8601-1:2019, 5.2.2 (reduced precision)
 */
export function faultOfDate(text: string): string | undefined {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text)
  if (parts) return faultOfCalendar(Number(parts[1]), parts[2], parts[3])
  const slashed = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(text)
  if (slashed) return faultOfOrder(slashed[1] ?? '', slashed[2] ?? '', slashed[3] ?? '')
  const short = /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?(T.*| .*)?$/.exec(text)
  if (short) {
    const [, year = '', month = '', day, time] = short
    const iso = [year, two(month), ...(day === undefined ? [] : [two(day)])].join('-')
    const more = time === undefined ? '' : ', without the time of day'
    // The date itself may be wrong as well as its form.
    return faultOfDate(iso) ?? `${RULE_OF_DATES}${more}. Did you mean ${iso}?`
  }
  const [year] = /\b\d{4}\b/.exec(text) ?? []
  const hint = `Write ${year ?? 'the year'} and, if the source does not say so, issuedInferred: true.`
  return `${RULE_OF_DATES}, not “${text.slice(0, 30)}”. ${hint}`
}

function faultOfCalendar(year: number, month?: string, day?: string): string | undefined {
  if (year < 1000) return `${RULE_OF_DATES}, not the year ${year}`
  if (month === undefined) return undefined
  if (Number(month) < 1 || Number(month) > 12)
    return `${RULE_OF_DATES}; no year has a month ${month}. Look the date up, or write ${year} alone.`
  const days = new Date(Date.UTC(year, Number(month), 0)).getUTCDate()
  if (day === undefined || (Number(day) >= 1 && Number(day) <= days)) return undefined
  return `${RULE_OF_DATES}; ${year}-${month} has ${days} days. Look the date up, or write ${year}-${month} alone.`
}

/** `01/02/2021` is 1 February in one country and 2 January in another. */
function faultOfOrder(first: string, second: string, year: string): string {
  const dayFirst = `${year}-${two(second)}-${two(first)}`
  const monthFirst = `${year}-${two(first)}-${two(second)}`
  const valid = [dayFirst, monthFirst].filter((iso) => faultOfDate(iso) === undefined)
  if (first === second || valid.length < 2)
    return `${RULE_OF_DATES}. Did you mean ${valid[0] ?? year}?`
  return `${RULE_OF_DATES}, and this date is ambiguous. Write ${dayFirst} or ${monthFirst}.`
}

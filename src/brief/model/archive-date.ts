/**
 * @param copy the address of an archived copy
 * @returns the day on which it was made, `2021-01-15`, from an address such as
 *   `https://web.archive.org/web/20210115120000/…`; `undefined` if the address has no date. Source:
 *   RFC 7089 archives such as the Wayback Machine, whose addresses have 14 digits
 */
export function archiveDate(copy: string): string | undefined {
  const [, year, month, day] = /\/(\d{4})(\d{2})(\d{2})\d{0,6}[a-z_]*\//.exec(copy) ?? []
  return year === undefined ? undefined : `${year}-${month ?? ''}-${day ?? ''}`
}

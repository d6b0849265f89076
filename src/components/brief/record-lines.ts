/** What identifies a publication: the lines of its record that few briefs have. */
import type { Brief } from '../../brief/model/brief.ts'
import { doiAddress } from '../../brief/model/identifiers.ts'
import { licenseOf } from '../../brief/model/license.ts'
import { stringsFor } from '../../i18n/strings.ts'

/** How many topics a record names. */
export const MAX_TOPICS = 6

export interface RecordLine {
  name: string
  words: string
  /** The language of the words, if it is that of the brief. */
  lang?: string
  address?: string | undefined
  /** What the address is. */
  rel?: 'license'
}

/** @returns the lines that a brief's record has, in the order shown */
export function recordLines(brief: Brief): RecordLine[] {
  const { lang, type, institution, series, edition, doi, isbn, license } = brief
  const strings = stringsFor(lang)
  const kind = type === 'policy-brief' || type === 'working-paper' ? strings.workTypes[type] : ''
  const seriesLine =
    series &&
    (series.number === undefined ? series.title : strings.seriesNumber(series.title, series.number))
  const licence = license === undefined ? undefined : licenseOf(license)
  const lines: (Omit<RecordLine, 'words'> & { words: string | undefined })[] = [
    { name: strings.workType, words: kind },
    { name: strings.institution, words: institution, lang },
    { name: strings.series, words: seriesLine, lang },
    { name: strings.edition, words: edition },
    { name: 'DOI', words: doi, address: doi && doiAddress(doi) },
    { name: 'ISBN', words: isbn },
    { name: strings.license, words: licence?.name, address: licence?.url, rel: 'license' },
  ]
  return lines.flatMap(({ words, ...line }) => (words ? [{ ...line, words }] : []))
}

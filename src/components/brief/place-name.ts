/** What a place is called where only its id is left. */
import { kindOf, numberIn } from '../../brief/model/places.ts'
import { formatNumber, stringsFor } from '../../i18n/strings.ts'

/**
 * @param id a fragment id, e.g. `p7`
 * @param lang the brief's language
 * @returns the place's name, e.g. “Paragraph 7”
 */
export function placeName(id: string, lang: string): string {
  const strings = stringsFor(lang)
  const number = formatNumber(numberIn(id), lang)
  switch (kindOf(id)) {
    case 'paragraph':
      return strings.paragraph(number)
    case 'recommendation':
      return strings.recommendation(number)
    case 'endnote':
    case 'note-reference':
      return strings.note(number)
    case 'pull-quote':
      return strings.pullQuoteNamed(number)
    case 'section':
      return strings.withdrawnSection(id)
  }
}

/** What a place is called where only its id is left. */
import { parsePlaceId } from '../../brief/model/place-id.ts'
import { placeName } from '../../i18n/place-name.ts'
import { formatNumber, stringsFor } from '../../i18n/strings.ts'

/**
 * @param id a fragment id, e.g. `p7`
 * @param lang the brief's language
 * @returns the place's name, e.g. “Paragraph 7”; a section by its id
 */
export function formerPlaceName(id: string, lang: string): string {
  const strings = stringsFor(lang)
  const place = parsePlaceId(id)
  if (!place) return strings.withdrawnSection(id)
  return placeName(place, strings, (number) => formatNumber(number, lang))
}

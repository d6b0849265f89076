/** What a withdrawn place is called. */
import { parsePlaceId } from '../../brief/model/place-id.ts'
import { placeName } from '../../i18n/place-name.ts'
import { formatNumber, stringsFor } from '../../i18n/strings.ts'

/** @returns the place's name in a language, e.g. “Paragraph 7”; a section by its id */
export function withdrawnName(id: string, lang: string): string {
  const strings = stringsFor(lang)
  const place = parsePlaceId(id)
  if (!place) return strings.withdrawnSection(id)
  return placeName(place, strings, (number) => formatNumber(number, lang))
}

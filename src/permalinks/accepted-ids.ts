/** Reads the option `--accept`: `p7`, `p7-p14,r3`, `all`. */
import { parsePlaceId } from '../brief/model/place-id.ts'

/**
 * @param text ids and ranges of numbered ids, separated by commas; or `all`
 * @param ids the ids that can be accepted
 * @returns the ids that the text names, and the parts that name none of them
 */
export function acceptedIds(
  text: string,
  ids: readonly string[],
): { accepted: string[]; unknown: string[] } {
  if (text === 'all') return { accepted: [...ids], unknown: [] }
  const parts = text.split(',').map((part) => part.trim())
  const named = parts.map((part) => ({ part, ids: ids.filter((id) => isNamed(id, part)) }))
  return {
    accepted: named.flatMap((one) => one.ids),
    unknown: named.filter((one) => one.ids.length === 0).map(({ part }) => part),
  }
}

function isNamed(id: string, part: string): boolean {
  if (id === part) return true
  const place = parsePlaceId(id)
  const [first, last, ...more] = part.split('-').map(parsePlaceId)
  if (!place || !first || !last || more.length > 0) return false
  const isOneKind = place.kind === first.kind && place.kind === last.kind
  return isOneKind && first.number <= place.number && place.number <= last.number
}

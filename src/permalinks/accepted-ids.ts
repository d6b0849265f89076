/** Reads the option `--accept`: `p7`, `p7-p14,r3`, `all`. */
import { numberIn } from '../brief/model/places.ts'

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
  const [, first = '', last = ''] = /^([prnq]\d+)-([prnq]\d+)$/.exec(part) ?? []
  const letter = id.slice(0, 1)
  if (!/^[prnq]\d+$/.test(id) || !first.startsWith(letter) || !last.startsWith(letter)) return false
  return numberIn(first) <= numberIn(id) && numberIn(id) <= numberIn(last)
}

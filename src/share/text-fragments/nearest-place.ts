/** Guesses the section that a link to an unknown fragment id means. */
import { parsePlaceId } from '../../brief/model/place-id.ts'
import { editDistance } from '../../brief/text/edit-distance.ts'

/** Wrong letters out of ten, at most. */
const WRONG_OF_TEN = 3

/** The share of the words of an id that another id must have. */
const SHARED = 0.5

/**
 * @returns the section id that is spelled almost like an unknown one, else the one with most words in common;
 *   `undefined` if none is near, and for numbered places: paragraph 14 is no substitute for paragraph 99
 */
export function nearestPlace(id: string, ids: readonly string[]): string | undefined {
  if (parsePlaceId(id)) return undefined
  const [closest] = ids
    .map((one) => ({ one, wrong: editDistance(id, one) }))
    .sort((a, b) => a.wrong - b.wrong)
  if (closest && closest.wrong * 10 <= closest.one.length * WRONG_OF_TEN) return closest.one
  const sought = new Set(id.toLowerCase().split('-'))
  const [likest] = ids
    .map((one) => ({ one, shared: new Set(one.split('-')).intersection(sought).size }))
    .sort((a, b) => b.shared - a.shared)
  return likest && likest.shared / sought.size >= SHARED ? likest.one : undefined
}

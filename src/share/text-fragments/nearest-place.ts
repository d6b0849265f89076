/** The place that an address may have meant whose fragment is no place of the brief. */
import { parsePlaceId } from '../../brief/model/place-id.ts'
import { editDistance } from '../../brief/text/edit-distance.ts'

/** Of ten letters at most so many are wrong. */
const WRONG_OF_TEN = 3

/** How many of the words of a section's id a nearer one must share. */
const SHARED = 0.5

/**
 * Numbered places have no neighbours: who asks for paragraph 99 is not helped by paragraph 14.
 *
 * @param id a fragment id that is not on the page
 * @param ids the ids of the brief's sections
 * @returns the one that is written almost the same, else the one that shares most words with it;
 *   `undefined` where none is near
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

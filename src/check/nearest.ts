import { editDistance } from '../brief/edit-distance.ts'

/**
 * The word that was probably meant.
 *
 * @param word what was typed
 * @param known what could have been meant
 * @returns the known word that is at most a third of its letters away, or `undefined`
 */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const ranked = known
    .map((candidate) => ({ candidate, distance: editDistance(word, candidate) }))
    .filter(({ candidate, distance }) => distance <= Math.max(1, Math.floor(candidate.length / 3)))
    .sort((one, other) => one.distance - other.distance)
  return ranked[0]?.candidate
}

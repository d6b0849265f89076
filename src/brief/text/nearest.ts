import { editDistance } from './edit-distance.ts'

/** How many wrong letters are forgiven. */
const reach = ({ length }: string): number => Math.max(1, Math.floor(length / 3))

/**
 * The word that was probably meant.
 *
 * @param word what was typed
 * @param known what could have been meant
 * @returns the known word that is at most a third of its letters away, or `undefined`
 */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const ranked = known
    .filter((candidate) => Math.abs(candidate.length - word.length) <= reach(candidate))
    .map((candidate) => ({ candidate, distance: editDistance(word, candidate) }))
    .filter(({ candidate, distance }) => distance <= reach(candidate))
    .sort((one, other) => one.distance - other.distance)
  return ranked[0]?.candidate
}

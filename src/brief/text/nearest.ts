import { editDistance } from './edit-distance.ts'

/** The largest edit distance that counts as near. */
const reach = ({ length }: string): number => Math.max(1, Math.floor(length / 3))

/** @returns the word that a mistyped one may mean: the nearest, at most a third of its letters away */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const ranked = known
    .filter((candidate) => Math.abs(candidate.length - word.length) <= reach(candidate))
    .map((candidate) => ({ candidate, distance: editDistance(word, candidate) }))
    .filter(({ candidate, distance }) => distance <= reach(candidate))
    .sort((one, other) => one.distance - other.distance)
  return ranked[0]?.candidate
}

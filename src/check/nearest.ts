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

/** Insertions, deletions and changes of one letter. Source: Wagner and Fischer 1974. */
function editDistance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (const [i, letter] of Array.from(one).entries()) {
    const next = [i + 1]
    for (const [j, candidate] of Array.from(other).entries()) {
      const changed = (row[j] ?? 0) + (letter === candidate ? 0 : 1)
      next.push(Math.min(changed, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1))
    }
    row = next
  }
  return row.at(-1) ?? 0
}

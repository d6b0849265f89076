/**
 * @returns how many letters of two words differ: are wrong, missing, added or swapped with their neighbour.
 *   Source: optimal string alignment distance (Damerau 1964, restricted form)
 */
export function editDistance(one: string, other: string): number {
  const [from, to] = [Array.from(one), Array.from(other)]
  let before: number[] = []
  let row = Array.from({ length: to.length + 1 }, (_, index) => index)
  for (const [i, letter] of from.entries()) {
    const next = [i + 1]
    for (const [j, candidate] of to.entries()) {
      const changed = (row[j] ?? 0) + (letter === candidate ? 0 : 1)
      const swapped =
        letter === to[j - 1] && from[i - 1] === candidate ? (before[j - 1] ?? 0) + 1 : Infinity
      next.push(Math.min(changed, swapped, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1))
    }
    ;[before, row] = [row, next]
  }
  return row.at(-1) ?? 0
}

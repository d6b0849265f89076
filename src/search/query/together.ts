/** Positions of the terms of a query in a brief, counted in words. */

/**
 * @param places for each term, the indexes of the words that match it
 * @returns the most terms that are together within `size` words, and how often so many are
 */
export function together(
  places: readonly (readonly number[])[],
  size: number,
): { most: number; times: number } {
  const all = places
    .flatMap((some, term) => some.map((at) => ({ at, term })))
    .sort((one, other) => one.at - other.at)
  let [most, times] = [0, 0]
  let from = 0
  const last: (number | undefined)[] = places.map(() => undefined)
  for (const { at, term } of all) {
    last[term] = at
    const count = last.filter((one) => one !== undefined && one >= from && one > at - size).length
    if (count < most || count === 0) continue
    times = count > most ? 1 : times + 1
    most = count
    // What is together once does not count twice, unless more terms follow.
    if (count === places.length) from = at + size
  }
  return { most, times }
}

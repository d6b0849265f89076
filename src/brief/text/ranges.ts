/** Lists that stay short in a message, however much they list. */

/** How many parts of a list an editor is shown. */
const SHOWN = 8

/**
 * @param numbers whole numbers in any order
 * @returns them as an editor reads them: `1 to 4, 7`; of many stretches, the first few
 */
export function rangesOf(numbers: readonly number[]): string {
  const stretches: { first: number; last: number }[] = []
  for (const number of [...new Set(numbers)].sort((one, other) => one - other)) {
    const stretch = stretches.at(-1)
    if (stretch?.last === number - 1) stretch.last = number
    else stretches.push({ first: number, last: number })
  }
  return someOf(
    stretches.map(({ first, last }) => {
      if (first === last) return `${first}`
      return last === first + 1 ? `${first}, ${last}` : `${first} to ${last}`
    }),
  )
}

/**
 * @param words words or names
 * @returns them with commas; of many, the first few
 */
export function someOf(words: readonly string[]): string {
  const rest = words.length - SHOWN
  return words.slice(0, SHOWN).join(', ') + (rest > 0 ? ` and ${rest} more` : '')
}

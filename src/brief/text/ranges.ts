/** Lists for messages; of a long list, only the first items. */

/** Items shown of a list. */
const SHOWN = 8

/** @returns numbers as ranges, such as `1 to 4, 7`; of many ranges, the first few */
export function rangesOf(numbers: readonly number[]): string {
  const ranges: { first: number; last: number }[] = []
  for (const number of [...new Set(numbers)].sort((one, other) => one - other)) {
    const range = ranges.at(-1)
    if (range?.last === number - 1) range.last = number
    else ranges.push({ first: number, last: number })
  }
  return someOf(
    ranges.map(({ first, last }) => {
      if (first === last) return `${first}`
      return last === first + 1 ? `${first}, ${last}` : `${first} to ${last}`
    }),
  )
}

/** @returns words separated by commas; of many, the first few */
export function someOf(words: readonly string[]): string {
  const rest = words.length - SHOWN
  return words.slice(0, SHOWN).join(', ') + (rest > 0 ? ` and ${rest} more` : '')
}

/** Ranges of numbers, and lists for messages; of a long list, only the first items. */

/** Items shown of a list. */
const SHOWN = 8

/** Numbers that follow one another. */
export interface Range {
  first: number
  last: number
}

/** @returns numbers as ranges of three or more, the smallest first: 1, 2, 4, 5, 6 are 1, 2, and 4 to 6 */
export function rangesIn(numbers: readonly number[]): Range[] {
  const ranges: Range[] = []
  for (const number of [...new Set(numbers)].sort((one, other) => one - other)) {
    const range = ranges.at(-1)
    if (range?.last === number - 1) range.last = number
    else ranges.push({ first: number, last: number })
  }
  return ranges.flatMap((range) => {
    const { first, last } = range
    return last === first + 1 ? [first, last].map((one) => ({ first: one, last: one })) : [range]
  })
}

/** @returns numbers as ranges, such as `1 to 4, 7`; of many ranges, the first few */
export function rangesOf(numbers: readonly number[]): string {
  return someOf(
    rangesIn(numbers).map(({ first, last }) =>
      first === last ? `${first}` : `${first} to ${last}`,
    ),
  )
}

/** @returns words separated by commas; of many, the first few */
export function someOf(words: readonly string[]): string {
  const rest = words.length - SHOWN
  return words.slice(0, SHOWN).join(', ') + (rest > 0 ? ` and ${rest} more` : '')
}

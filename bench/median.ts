/**
 * @param values numbers, at least one
 * @returns the middle one, or the upper of the two in the middle; NaN of none
 */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other)
  return sorted[Math.floor(sorted.length / 2)] ?? NaN
}

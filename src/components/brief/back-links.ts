/**
 * @param index from 0, of a place that refers to a note or an entry
 * @returns its letter where there are several: a, b, c …, z, aa
 */
export function letterOf(index: number): string {
  const letter = String.fromCodePoint('a'.charCodeAt(0) + (index % 26))
  return index < 26 ? letter : letterOf(Math.floor(index / 26) - 1) + letter
}

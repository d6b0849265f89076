/** @returns the letter of one of several places that refer to a note, by its index: a, b, c …, z, aa */
export function letterOf(index: number): string {
  const letter = String.fromCodePoint('a'.charCodeAt(0) + (index % 26))
  return index < 26 ? letter : letterOf(Math.floor(index / 26) - 1) + letter
}

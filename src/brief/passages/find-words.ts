/**
 * @param run the words to look for, at least one
 * @param words the words to look in
 * @param from index in `words` at which to begin
 * @returns the index at which the run first comes whole, `undefined` if it never does; and where its
 *   longest beginning comes, up to the index at which the search stopped
 */
export function findWords(
  run: readonly string[],
  words: readonly string[],
  from: number,
): { start: number | undefined; longest: { start: number; length: number } } {
  let longest = { start: from, length: 0 }
  for (let start = from; start < words.length; start += 1) {
    let length = 0
    while (length < run.length && run[length] === words[start + length]) length += 1
    if (length === run.length) return { start, longest }
    if (length > longest.length) longest = { start, length }
  }
  return { start: undefined, longest }
}

/**
 * @returns a text if it has at most this length in UTF-16 code units; else its beginning, cut after a whole
 *   word, with `…`. A text without spaces is cut between two characters.
 */
export function shorten(text: string, length: number): string {
  if (text.length <= length) return text
  const start = text.slice(0, Math.max(0, length - 1)).replace(/[\uD800-\uDBFF]$/, '')
  const endsWithWord = /\s/.test(text.charAt(start.length))
  const words = endsWithWord ? start : start.replace(/\s+\S*$/, '')
  return `${words.replace(/[\s.,;:(“«—–-]+$/u, '')}…`
}

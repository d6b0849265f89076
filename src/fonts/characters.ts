/** Which characters the site's font files hold. `npm run fonts` cuts the files to match. */

const ASCII = charactersBetween(0x20, 0x7e)
const PUNCTUATION = '–—‘’‚“”„…†‡«»‹›¡¿§¶©®°·×€£¢ªº½¼¾−′″\u00a0\u00ad\u202f'
/** Letters of English, Spanish, Portuguese and French beyond ASCII. */
const ACCENTED = 'áéíóúüñàâçèêëîïôœùûãõäößÁÉÍÓÚÜÑÀÂÇÈÊËÎÏÔŒÙÛÃÕÄÖ'

/** Characters of the main files, which every page loads. */
export const MAIN_CHARACTERS = ASCII + ACCENTED + PUNCTUATION

/** Letters of Europe's other languages: their files load only where a page has one of them. */
export const EXTENDED_CHARACTERS = Array.from('ÅÆÌÐÒØÝÞåæìðòøýþÿ' + charactersBetween(0x100, 0x17f))
  .filter((character) => !ACCENTED.includes(character))
  .join('')

function charactersBetween(first: number, last: number): string {
  const codePoints = Array.from({ length: last - first + 1 }, (_, index) => first + index)
  return String.fromCodePoint(...codePoints)
}

/** @returns the code points of sorted characters as ranges of CSS, e.g. `['U+C5-C6', 'U+CC']` */
export function unicodeRangeOf(characters: string): string[] {
  const ranges: [first: number, last: number][] = []
  for (const character of characters) {
    const codePoint = character.codePointAt(0) ?? 0
    const range = ranges.at(-1)
    if (range?.[1] === codePoint - 1) range[1] = codePoint
    else ranges.push([codePoint, codePoint])
  }
  const hex = (codePoint: number) => codePoint.toString(16).toUpperCase()
  return ranges.map(([first, last]) =>
    first === last ? `U+${hex(first)}` : `U+${hex(first)}-${hex(last)}`,
  )
}

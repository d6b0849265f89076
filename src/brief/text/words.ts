/** Words of a text with their places, in a form in which typography makes no difference. */

export interface Word {
  /** The word in small letters, without accents, its apostrophes straight. */
  folded: string
  /** Offsets into the text, in UTF-16 code units; `end` is behind the last. */
  start: number
  end: number
}

const UNSPACED = ['Han', 'Hiragana', 'Katakana', 'Thai', 'Lao', 'Khmer', 'Myanmar']
  .map((script) => `\\p{Script=${script}}`)
  .join('')

const ANY_UNSPACED = new RegExp(`[${UNSPACED}]`, 'u')

/**
 * @param text any text
 * @returns whether it has characters of a script that puts no spaces between words
 */
export const isUnspaced = (text: string): boolean => ANY_UNSPACED.test(text)

const LETTERS = String.raw`(?:(?![${UNSPACED}])[\p{L}\p{M}\p{N}])+`

/**
 * A character of a script that puts no spaces between words, with its marks: where its words end
 * takes a dictionary, and in a row its characters are found as words are; or an acronym with its
 * dots, as one word; or letters, marks and digits, with apostrophes and invisible characters only
 * between them. It is looked for at one place. Source: Unicode Standard Annex 29, 4 (which leaves
 * these scripts to dictionaries).
 */
const WORD = new RegExp(
  [
    `[${UNSPACED}]\\p{M}*`,
    String.raw`\p{L}(?:\.\p{L})+(?![\p{L}\p{M}\p{N}])\.?`,
    `${LETTERS}(?:['’\\u00ad\\u200b-\\u200d\\u2060]+${LETTERS})*`,
  ].join('|'),
  'uy',
)

/**
 * @param text any text
 * @returns its words in order; punctuation, dashes and quotation marks part words
 */
export function wordsOf(text: string): readonly Word[] {
  const known = lately.get(text)
  if (known) return known
  const words = wordsIn(text)
  if (text.length > LONGEST_KNOWN) return words
  if (lately.size === MOST_KNOWN) lately.clear()
  lately.set(text, words)
  return words
}

/** A text is looked through for passages, for topics and for acronyms, one soon after the other. */
const lately = new Map<string, readonly Word[]>()

/** About as many texts as a brief has. */
const MOST_KNOWN = 200

/** A long paragraph, in UTF-16 code units. */
const LONGEST_KNOWN = 5_000

function wordsIn(text: string): Word[] {
  const words: Word[] = []
  const small = text.toLowerCase()
  // One letter, the Turkish İ, becomes two.
  const isInPlace = small.length === text.length
  let at = 0
  while (at < text.length) {
    const plain = plainWordEnd(text, at)
    const end = plain ?? wordEnd(text, at)
    if (end > at) {
      const folded = plain && isInPlace ? small.slice(at, end) : fold(text.slice(at, end))
      words.push({ folded, start: at, end })
    }
    at = Math.max(end, at + 1)
  }
  return words
}

/** The end of the word at a place, or the place itself where none begins. */
function wordEnd(text: string, at: number): number {
  if (isAscii(text.charCodeAt(at)) && !isPlain(text.charCodeAt(at))) return at
  WORD.lastIndex = at
  return WORD.test(text) ? WORD.lastIndex : at
}

/**
 * Most words by far are ASCII letters between spaces and commas. To see that takes a third of the
 * time that the expression takes, and every word of a library is looked at several times.
 *
 * @returns the end of such a word at the place; `undefined` where there is none, or where it might
 *   go on: an apostrophe, the dot of an acronym, a letter beyond ASCII
 */
function plainWordEnd(text: string, at: number): number | undefined {
  let end = at
  while (isPlain(text.charCodeAt(end))) end += 1
  if (end === at) return undefined
  const next = text.charCodeAt(end)
  const mayGoOn = end < text.length && (!isAscii(next) || next === APOSTROPHE)
  const mayBeAcronym = next === DOT && end === at + 1
  return mayGoOn || mayBeAcronym ? undefined : end
}

const APOSTROPHE = 0x27
const DOT = 0x2e

const isAscii = (code: number): boolean => code < 0x80

/** Which characters of ASCII are letters or digits, by their codes: every character is looked up. */
const PLAIN_CODES = Uint8Array.from({ length: 0x80 }, (_, code) =>
  Number(/[a-z\d]/i.test(String.fromCharCode(code))),
)

/** A letter or a digit of ASCII. */
const isPlain = (code: number): boolean => PLAIN_CODES[code] === 1

/** What most English words are; nothing below changes them but their case. */
const PLAIN = /^[a-z']+$/i

/** `u.s.`: single letters, each with its dot. */
const DOTTED = /^\p{L}(?:\.\p{L})+\.?$/u

/**
 * @param text a word or a few
 * @returns it without what typography changes: case, accents, curly apostrophes, invisible
 *   characters, the dots of an acronym. Source: Unicode Standard Annex 15, NFKD, its marks
 *   (category M) left out
 */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase()
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\u00ad\u200b-\u200d\u2060]/gu, '')
    .replace(/’/g, "'")
    .replace(DOTTED, (acronym) => acronym.replaceAll('.', ''))
    .toLowerCase()
}

/**
 * @param text any text
 * @param words its words, from `wordsOf`
 * @returns its compounds as single words, so that `non-intervention` is also `nonintervention`:
 *   words that only a hyphen parts
 */
export function compoundsOf(text: string, words: readonly Word[]): Word[] {
  const compounds: Word[] = []
  let parts: Word[] = []
  const close = () => {
    const [first, last] = [parts[0], parts.at(-1)]
    if (first && last && first !== last) {
      const folded = parts.map((part) => part.folded).join('')
      compounds.push({ folded, start: first.start, end: last.end })
    }
    parts = []
  }
  for (const word of words) {
    const last = parts.at(-1)
    if (last && !/^[-\u2010\u2011]$/.test(text.slice(last.end, word.start))) close()
    parts.push(word)
  }
  close()
  return compounds
}

/**
 * @param word a word
 * @returns the same without a possessive ending
 */
export function withoutPossessive(word: Word): Word {
  const ending = word.folded.includes("'") ? /'s?$/.exec(word.folded) : undefined
  if (!ending) return word
  return {
    ...word,
    folded: fold(word.folded.slice(0, -ending[0].length)),
    end: word.end - ending[0].length,
  }
}

/**
 * @param name a term or a family name
 * @returns the letter that it stands under in an index: a capital without accents, or `#` where it
 *   begins with a digit or a sign
 */
export function initialOf(name: string): string {
  const [first = ''] = fold(name).toUpperCase()
  return /\p{L}/u.test(first) ? first : '#'
}

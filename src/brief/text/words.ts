/** Words of a text, folded so that typography makes no difference. */

export interface Word {
  /** The word in lower case, without accents, with straight apostrophes. */
  folded: string
  /** Offsets into the text, in UTF-16 code units; `end` is exclusive. */
  start: number
  end: number
}

const UNSPACED = ['Han', 'Hiragana', 'Katakana', 'Thai', 'Lao', 'Khmer', 'Myanmar']
  .map((script) => `\\p{Script=${script}}`)
  .join('')

const ANY_UNSPACED = new RegExp(`[${UNSPACED}]`, 'u')

/** @returns whether a text has characters of a script that puts no spaces between words */
export const isUnspaced = (text: string): boolean => ANY_UNSPACED.test(text)

/**
 * A word that has lost its last vowel before another word: the l of `l’eau`, the qu of `qu’une`.
 * Source: Grevisse, Le Bon Usage, § 45. One letter alone after it is no word: `M's`.
 */
const ELIDED = String.raw`(?:[cdjlmnst]|(?:jus|lors|puis|quoi)?qu)(?=['’]\p{L}{2})`

const LETTERS = String.raw`(?:(?![${UNSPACED}])[\p{L}\p{M}\p{N}])+`

/**
 * A word is one of these:
 * - a character of a script without spaces, with its marks: only a dictionary knows where words of
 *   these scripts end. Source: Unicode Standard Annex 29, section 4
 * - an acronym with dots
 * - an elided word, which French writes together with the next one
 * - letters, marks and digits, with apostrophes and invisible characters between them
 */
const WORD = new RegExp(
  [
    `[${UNSPACED}]\\p{M}*`,
    String.raw`\p{L}(?:\.\p{L})+(?![\p{L}\p{M}\p{N}])\.?`,
    ELIDED,
    `${LETTERS}(?:['’\\u00ad\\u200b-\\u200d\\u2060]+${LETTERS})*`,
  ].join('|'),
  'giu',
)

/** @returns the words of a text; punctuation, dashes and quotation marks separate words */
export function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({
    folded: fold(word),
    start: index,
    end: index + word.length,
  }))
}

/** A word that folding only changes to lower case, as most English words are. */
const PLAIN = /^[a-z']+$/i

/** `u.s.`: single letters, each with its dot. */
const DOTTED = /^\p{L}(?:\.\p{L})+\.?$/u

/**
 * @returns a text in lower case, without accents, ligatures, curly apostrophes, invisible characters
 *   and the dots of an acronym. Source: Unicode Standard Annex 15, NFKD without marks (category M)
 */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase()
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\u00ad\u200b-\u200d\u2060]/gu, '')
    .replace(/’/g, "'")
    .replace(/[œŒ]/g, 'oe')
    .replace(/[æÆ]/g, 'ae')
    .replace(DOTTED, (acronym) => acronym.replaceAll('.', ''))
    .toLowerCase()
}

/** @returns words that hyphens join as single words: `non-intervention` is also `nonintervention` */
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

/** @returns a word without its possessive ending */
export function withoutPossessive(word: Word): Word {
  const ending = /'s?$/.exec(word.folded)
  if (!ending) return word
  return {
    ...word,
    folded: fold(word.folded.slice(0, -ending[0].length)),
    end: word.end - ending[0].length,
  }
}

/** @returns the letter of a name in an index: a capital without accents, or `#` for a digit or a sign */
export function initialOf(name: string): string {
  const [first = ''] = fold(name).toUpperCase()
  return /\p{L}/u.test(first) ? first : '#'
}

/** Number words and their digits. A pull quote may have one where the text has the other. */

/** In English, Spanish and French, folded. */
const WORDS: Readonly<Record<number, string>> = {
  0: 'zero',
  1: 'one uno',
  2: 'two dos deux',
  3: 'three tres trois',
  4: 'four cuatro quatre',
  5: 'five cinco cinq',
  6: 'six seis',
  7: 'seven siete sept',
  8: 'eight ocho huit',
  9: 'nine nueve neuf',
  10: 'ten diez dix',
  11: 'eleven onze',
  12: 'twelve douze',
  13: 'thirteen treize',
  14: 'fourteen quatorze',
  15: 'fifteen quinze',
  16: 'sixteen seize',
  17: 'seventeen',
  18: 'eighteen',
  19: 'nineteen',
  20: 'twenty veinte vingt',
  30: 'thirty trente',
  40: 'forty quarante',
  50: 'fifty cinquante',
  60: 'sixty soixante',
  70: 'seventy',
  80: 'eighty',
  90: 'ninety',
  100: 'hundred cien cent',
  1000: 'thousand mil mille',
}

const DIGITS = new Map(
  Object.entries(WORDS).flatMap(([digits, words]) =>
    words.split(' ').map((word) => [word, digits] as const),
  ),
)

/** @returns the digits for a number word, folded; any other word itself */
export const digitsFor = (folded: string): string => DIGITS.get(folded) ?? folded

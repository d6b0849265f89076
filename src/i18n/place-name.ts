/** What numbered places are called in a language: “Paragraph 7”, “para. 7”. */

/** The strings with the name of each kind of place. */
const NAMES = {
  paragraph: 'paragraph',
  recommendation: 'recommendation',
  endnote: 'note',
  'note-reference': 'note',
  'pull-quote': 'pullQuoteNamed',
  figure: 'figure',
  table: 'table',
  box: 'box',
} as const

/** The strings with the short names, for the middle of a sentence. */
const SHORT_NAMES = {
  paragraph: 'shortParagraph',
  recommendation: 'shortRecommendation',
  endnote: 'shortNote',
  'note-reference': 'shortNote',
  figure: 'shortFigure',
  table: 'shortTable',
  box: 'shortBox',
} as const

/** A kind of place and its number. */
interface Numbered<Some> {
  kind: Some
  number: number
}

type Name = (number: string) => string

/**
 * @param strings the language's names for that kind of place; of the interface or of search alone
 * @param digits writes a number in the language's digits
 * @returns the name of the place: `Paragraph 7`
 */
export function placeName<Some extends keyof typeof NAMES>(
  { kind, number }: Numbered<Some>,
  strings: Record<(typeof NAMES)[Some], Name>,
  digits: (number: number) => string,
): string {
  return strings[NAMES[kind]](digits(number))
}

/** Like `placeName`; returns the short name: `para. 7` */
export function shortPlaceName<Some extends keyof typeof SHORT_NAMES>(
  { kind, number }: Numbered<Some>,
  strings: Record<(typeof SHORT_NAMES)[Some], Name>,
  digits: (number: number) => string,
): string {
  return strings[SHORT_NAMES[kind]](digits(number))
}

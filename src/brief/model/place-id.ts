/** Makes and parses the fragment ids of numbered places, such as `p7`. */

/** Kinds of place that are numbered through a brief, by the letter of their ids. */
const KINDS = {
  p: 'paragraph',
  r: 'recommendation',
  n: 'endnote',
  q: 'pull-quote',
  f: 'figure',
  t: 'table',
  b: 'box',
} as const

type NumberedKind = (typeof KINDS)[keyof typeof KINDS]

/** A numbered place, or a reference to an endnote. */
export interface NumberedPlace {
  kind: NumberedKind | 'note-reference'
  /** From 1; of a note reference, the number of its note. */
  number: number
}

/** @returns the fragment id of a paragraph: `p7` */
export const paragraphId = (number: number): string => `p${number}`

/** @returns the fragment id of a recommendation: `r3` */
export const recommendationId = (number: number): string => `r${number}`

/** @returns the fragment id of an endnote: `n2` */
export const noteId = (number: number): string => `n${number}`

/** @returns the fragment id of a pull quote: `q1` */
export const pullQuoteId = (number: number): string => `q${number}`

/** @returns the fragment id of a figure: `f1` */
export const figureId = (number: number): string => `f${number}`

/** @returns the fragment id of a table: `t1` */
export const tableId = (number: number): string => `t${number}`

/** @returns the fragment id of a box: `b1` */
export const boxId = (number: number): string => `b${number}`

/** @returns the fragment id of a reference to an endnote: `n2-ref` for the first, then `n2-ref-2` */
export const noteReferenceId = (note: number, occurrence: number): string =>
  `${noteId(note)}-ref${occurrence === 1 ? '' : `-${occurrence}`}`

/** @returns the fragment id of the words that a pull quote repeats, in their paragraph: `q1-source` */
export const quotedPassageId = (pullQuote: string): string => `${pullQuote}-source`

const kindOfLetter = new Map<string, NumberedKind>(Object.entries(KINDS))

/** `n2-side` is the copy of note 2 in the margin, `q1-source` the passage of pull quote 1. */
const PATTERN = new RegExp(
  `^([${Object.keys(KINDS).join('')}])(\\d+)(?:(-ref(?:-\\d+)?|-side)|-source)?$`,
)

/** @returns the kind and number in the fragment id of a numbered place; `undefined` for any other id */
export function parsePlaceId(id: string): NumberedPlace | undefined {
  const [, letter = '', digits, suffix] = PATTERN.exec(id) ?? []
  const kind = kindOfLetter.get(letter)
  return kind && { kind: suffix === undefined ? kind : 'note-reference', number: Number(digits) }
}

/** @returns the number in a fragment id such as `p7` or `n2-ref`, 0 if it has none */
export const numberIn = (id: string): number => parsePlaceId(id)?.number ?? 0

/** The text of a page as a browser searches it for a text directive. */
import { segmentsOf } from '../../brief/text/segments.ts'
import { fold } from '../../brief/text/words.ts'

/** Text in which a term can be found: a block, or the part of a block before or after a note number. */
export interface Run {
  /** The text as it is on the page. */
  text: string
  /** Fragment id of its place; '' for the brief itself, `undefined` outside the brief's text. */
  place?: string | undefined
  /** Whether it is a note number within a text. */
  isNumber?: boolean | undefined
}

/** A run, folded so that case, accents, curly quotation marks and spacing make no difference. */
export interface FoldedRun extends Run {
  folded: string
  /** Offset in `text` of each UTF-16 code unit of `folded` and of its end. */
  offsets: number[]
  /** Offsets in `folded` of all word boundaries. */
  bounds: ReadonlySet<number>
  /** Its words, as offsets in `folded`. */
  words: { start: number; end: number }[]
}

/** A stretch of the page; `at` is an offset into the folded text of a run. */
export interface Stretch {
  from: { run: number; at: number }
  /** Exclusive. */
  to: { run: number; at: number }
}

/**
 * @returns the page's text, folded, with word boundaries as browsers have them. Source: Unicode Standard Annex 29,
 *   as ICU implements it
 */
export function foldPage(runs: readonly Run[], lang: string): FoldedRun[] {
  return runs.map((run) => {
    const { folded, offsets } = foldText(run.text)
    const segments = [...segmentsOf(folded, lang, 'word')]
    return {
      ...run,
      folded,
      offsets,
      bounds: new Set([...segments.map(({ index }) => index), folded.length]),
      words: segments
        .filter(({ isWordLike }) => isWordLike)
        .map(({ index, segment }) => ({ start: index, end: index + segment.length })),
    }
  })
}

function foldText(text: string): { folded: string; offsets: number[] } {
  let folded = ''
  const offsets: number[] = []
  let offset = 0
  for (const sign of text) {
    const plain = foldSign(sign)
    if (plain !== ' ' || (folded !== '' && !folded.endsWith(' '))) {
      folded += plain
      for (let unit = 0; unit < plain.length; unit += 1) offsets.push(offset)
    }
    offset += sign.length
  }
  return { folded, offsets: [...offsets, text.length] }
}

function foldSign(sign: string): string {
  if (/\s/.test(sign)) return ' '
  return /[“”„«»]/.test(sign) ? '"' : fold(sign).replace(/[‘‚]/, "'")
}

/** @returns a term of a directive, folded like the page */
export const foldTerm = (term: string): string => foldText(term).folded.trim()

/** @returns the words between two offsets of a folded run as on the page, with single spaces */
export function wordsBetween(
  page: readonly FoldedRun[],
  run: number,
  start: number,
  end: number,
): string {
  const { text = '', offsets = [] } = page[run] ?? {}
  return text.slice(offsets[start], offsets[end]).trim().replace(/\s+/g, ' ')
}

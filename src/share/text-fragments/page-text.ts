/** A page's text as a browser searches it for the words of a text directive. */
import { fold } from '../../brief/text/words.ts'

/** A stretch of text in which a term can be found: a block, or a part of one beside a note number. */
export interface Run {
  /** As on the page. */
  text: string
  /** Fragment id of its place; '' for the brief itself, `undefined` for what is no text of it. */
  place?: string | undefined
  /** It is the number of a note, set in the middle of a text. */
  isNumber?: boolean | undefined
}

/** A run in the form in which case, accents, curly quotation marks and spacing make no difference. */
export interface FoldedRun extends Run {
  folded: string
  /** For each UTF-16 code unit of `folded`, and for its end, where it stands in `text`. */
  offsets: number[]
  /** Every offset in `folded` at which a word or what is between words begins, and its end. */
  bounds: ReadonlySet<number>
  /** Its words, by offsets in `folded`. */
  words: { start: number; end: number }[]
}

/** Offsets into a run's folded text. */
export interface Stretch {
  from: { run: number; at: number }
  /** Behind its last character. */
  to: { run: number; at: number }
}

/**
 * Words are bounded as browsers bound them. Source: Unicode Standard Annex 29, by way of ICU.
 *
 * @param runs the page's text in its order
 * @param lang a BCP 47 tag
 * @returns the same, folded
 */
export function foldPage(runs: readonly Run[], lang: string): FoldedRun[] {
  const segmenter = new Intl.Segmenter(lang, { granularity: 'word' })
  return runs.map((run) => {
    const { folded, offsets } = foldText(run.text)
    const segments = [...segmenter.segment(folded)]
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

/**
 * @param term words as they stand in a directive
 * @returns the same, folded as the page is
 */
export const foldTerm = (term: string): string => foldText(term).folded.trim()

/**
 * @param page the page's text
 * @param run index of a run
 * @param start an offset in its folded text
 * @param end an offset behind it
 * @returns the words between them as they stand on the page, spaces set right
 */
export function wordsBetween(
  page: readonly FoldedRun[],
  run: number,
  start: number,
  end: number,
): string {
  const { text = '', offsets = [] } = page[run] ?? {}
  return text.slice(offsets[start], offsets[end]).trim().replace(/\s+/g, ' ')
}

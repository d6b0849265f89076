/** Markup that readers would see as characters. */
import type { WarningCode } from '../../brief/problems/problem-codes.ts'

/** One kind of mistyped or foreign markup. */
export interface Slip {
  /** Matches the characters in the source, up to the length that a report shows. */
  signs: RegExp
  /** Looks at whole paragraphs, in which lines begin, and not at each text within them. */
  inLines?: boolean
  /** Whether a match is meant as markup; every match by default. */
  when?: (literal: string) => boolean
  code: WarningCode
  /** What it is or is not, after “…” is: `not a link`. */
  is: string
  /** What to write instead. */
  hint: string
}

/** What cross references print: “Figure 1”, “Section 1.2”, “note 3”. */
import { placeName } from './place-name.ts'
import { namesItself, numberInDigits } from './section-title.ts'
import { formatNumber, stringsFor } from './strings.ts'

/** A numbered place, or a section or subheading. */
type Referred =
  | { kind: Parameters<typeof placeName>[0]['kind']; number: number }
  | { kind: 'section'; title: string; number?: string | undefined; isAppendix: boolean }

/** Places whose names are ordinary words in the middle of a sentence. */
const LOWER: readonly string[] = [
  ...['paragraph', 'recommendation', 'endnote', 'note-reference', 'pull-quote'],
]

/** @returns the name and number of a place: “Figure 1”, “Appendix A”; without a number its title */
export function referenceName(target: Referred, lang: string): string {
  const strings = stringsFor(lang)
  if (target.kind === 'section') {
    const { title, number, isAppendix } = target
    if (number === undefined || namesItself(target)) return title
    return isAppendix
      ? strings.appendix(number)
      : `${strings.section} ${numberInDigits(number, lang)}`
  }
  const name = placeName(target, strings, (value) => formatNumber(value, lang))
  return LOWER.includes(target.kind)
    ? name.replace(/^\p{L}/u, (letter) => letter.toLocaleLowerCase(lang))
    : name
}

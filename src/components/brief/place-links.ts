/** Sentences with the numbers of places: “Explained in paragraphs 4–7 and 9”. */
import { rangesIn } from '../../brief/text/ranges.ts'
import { formatRange, listParts } from '../../i18n/strings.ts'

/** Words of a sentence, or a link to the first place of a range with its accessible name. */
export type SentencePart = { words: string } | { words: string; id: string; name: string }

/**
 * @param sentence the sentence for one place and for several, with `#` for their numbers
 * @param numbers the numbers of the places; at least one
 * @param id makes the fragment id of a place from its number
 */
export function placeSentence(
  sentence: { one: string; many: string },
  numbers: readonly number[],
  id: (number: number) => string,
  lang: string,
): SentencePart[] {
  const links = rangesIn(numbers).map(({ first, last }) => {
    const words = formatRange(first, last, lang)
    const name = (first === last ? sentence.one : sentence.many).replace('#', words)
    return { words, id: id(first), name }
  })
  const [before = '', after = ''] = (numbers.length === 1 ? sentence.one : sentence.many).split('#')
  return [
    { words: before },
    ...listParts(links, lang, ({ words }) => words).map(
      ({ value, item }): SentencePart => item ?? { words: value },
    ),
    { words: after },
  ]
}

/** Lines with links to places: “Explained in paragraphs 4–7”. */
import { placeSentence } from '../components/brief/place-links.ts'
import { call } from './typst.ts'
import { label, type Writing } from './writing.ts'

/**
 * @param style how it is set: a paragraph of its own, or the last line of one, which no page break parts from it
 * @param sentence the sentence for one place and for several
 * @param numbers the numbers of the places
 * @param id makes the id of a place from its number
 * @param writing the document
 * @returns the line; '' for no places
 */
export function placeLine(
  style: 'aside' | 'below',
  sentence: { one: string; many: string },
  numbers: readonly number[],
  id: (number: number) => string,
  writing: Writing,
): string {
  if (numbers.length === 0) return ''
  const parts = placeSentence(sentence, numbers, id, writing.lang).map((part) =>
    'id' in part
      ? call('to', { id: part.id }, label(part.words, writing))
      : label(part.words, writing),
  )
  return call(style, {}, parts.join(''))
}

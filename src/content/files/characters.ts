/** Characters that a text must not or should not contain. */
import { error, warning, type Problem, type SourcePosition } from '../../brief/problems/problem.ts'
import { linePositions } from '../../brief/text/line-positions.ts'

const CONTROL = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\p{Noncharacter_Code_Point}]/u
const OVERRIDE = /[\u202a-\u202e]/u
const LOST = /\ufffd/u
/** Half of a character of two UTF-16 code units; text files have none, but YAML can escape it. */
const HALF = /\p{Surrogate}/u
/** Zero-width space, word joiner, byte order mark. Persian and emoji need the zero-width joiners. */
const INVISIBLE = /[\u200b\u2060\ufeff]/u
/** Scripts without spaces between words, where a zero-width space marks a line break opportunity. */
const UNSPACED = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u

const SUSPECT = new RegExp(
  [CONTROL, OVERRIDE, LOST, HALF, INVISIBLE].map(({ source }) => source).join('|'),
  'gu',
)

/** The same characters written as references. Source: HTML, named character references; CommonMark, 2.5. */
const REFERENCE = /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(ZeroWidthSpace)|(NoBreak));/gi

interface Find {
  character: string
  at: number
  length: number
}

function* findsIn(text: string): Generator<Find> {
  for (const { 0: character, index } of text.matchAll(SUSPECT)) {
    yield { character, at: index, length: character.length }
  }
  for (const { 0: reference, 1: hexadecimal, 2: decimal, 3: space, index } of text.matchAll(
    REFERENCE,
  )) {
    const named = space === undefined ? 0x2060 : 0x200b
    const code = hexadecimal ? Number.parseInt(hexadecimal, 16) : Number(decimal ?? named)
    const character = code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd'
    if (character.search(SUSPECT) === 0) {
      yield { character, at: index, length: reference.length }
    }
  }
}

/**
 * @returns one problem for each unwanted character of a file, at its first position, also for those
 *   written as `&#8203;`: control characters and direction overrides are errors, invisible and lost
 *   characters warnings
 */
export function checkCharacters(file: string, text: string): Problem[] {
  const found = new Map<string, Find & { count: number }>()
  for (const find of findsIn(text)) {
    const { character, at, length } = find
    const around = text.slice(Math.max(0, at - 1), at) + text.slice(at + length, at + length + 1)
    if (INVISIBLE.test(character) && UNSPACED.test(around)) continue
    const earlier = found.get(character)
    if (earlier) earlier.count += 1
    else found.set(character, { ...find, count: 1 })
  }
  if (found.size === 0) return []
  const positionAt = linePositions(text)
  return [...found.values()].map(({ character, at, length, count }) => {
    const { line, column } = positionAt(at)
    const position = { file, line, column, endColumn: column + length }
    return explain(character, position, count > 1 ? ` (${count} times in this file)` : '')
  })
}

function explain(character: string, position: SourcePosition, times: string): Problem {
  const name = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
  if (OVERRIDE.test(character)) {
    return error(
      'direction-override',
      position,
      `The invisible character ${name} reverses the direction of the text after it${times}.`,
      'Delete it and type the words again. Arabic and Hebrew do not need it.',
    )
  }
  if (LOST.test(character)) {
    return warning(
      'lost-character',
      position,
      `There is a � here: a character was lost when the text was copied or converted${times}.`,
      'Look up the character in the original and type it.',
    )
  }
  if (HALF.test(character)) {
    return error(
      'half-a-character',
      position,
      `There is half of a character here, ${name}${times}.`,
      'Type the character itself, such as an emoji, in place of its code.',
    )
  }
  if (INVISIBLE.test(character)) {
    return warning(
      'invisible-character',
      position,
      `There is an invisible character here, ${name}${times}.`,
      'It usually comes with copied text. Delete it with the letters next to it, and type those again.',
    )
  }
  return error(
    'control-character',
    position,
    `There is a control character here, ${name}${times}.`,
    'Delete it. It usually comes with text copied from a PDF or another program.',
  )
}

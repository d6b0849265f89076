/** Characters that a text may not hold, or hardly ever means to hold. */
import { error, warning, type Problem } from '../../brief/problems/problem.ts'

const CONTROL = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\p{Noncharacter_Code_Point}]/u
const OVERRIDE = /[\u202a-\u202e]/u
const LOST = /\ufffd/u
/** Zero-width space, word joiner, byte order mark; not the joiners that Persian and emoji need. */
const INVISIBLE = /[\u200b\u2060\ufeff]/u
/** Scripts without spaces between words, in which a zero-width space says where a line may break. */
const UNSPACED = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u

const SUSPECT = new RegExp(
  [CONTROL, OVERRIDE, LOST, INVISIBLE].map(({ source }) => source).join('|'),
  'gu',
)

/** The same characters by number or name. Source: HTML, named character references; CommonMark, 2.5. */
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
 * Looks for them in a whole file, front matter included, as they are or written as `&#8203;`.
 *
 * @param file the file's path
 * @param text its text, with `\n` as its line break
 * @returns a problem for each such character, told once a file at its first place: control
 *   characters and changes of direction are errors, invisible and lost characters warnings
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
  return [...found.values()].map(({ character, at, length, count }) => {
    const before = text.slice(0, at).split('\n')
    const column = (before.at(-1)?.length ?? 0) + 1
    const place = { file, line: before.length, column, endColumn: column + length }
    return explain(character, place, count > 1 ? ` (${count} times in this file)` : '')
  })
}

function explain(character: string, place: Parameters<typeof error>[1], times: string): Problem {
  const name = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
  if (OVERRIDE.test(character)) {
    return error(
      'direction-override',
      place,
      `The invisible character ${name} changes the direction of the text behind it${times}.`,
      'Delete it and type the words again; Arabic and Hebrew need no such character.',
    )
  }
  if (LOST.test(character)) {
    return warning(
      'lost-character',
      place,
      `A � stands here: a character was lost when the text was copied or converted${times}.`,
      'Look it up in the original and type it.',
    )
  }
  if (INVISIBLE.test(character)) {
    return warning(
      'invisible-character',
      place,
      `An invisible character, ${name}, stands here${times}.`,
      'It mostly comes with copied text: delete it and the letters beside it, and type those again.',
    )
  }
  return error(
    'control-character',
    place,
    `The control character ${name} stands here, which no text may hold${times}.`,
    'Delete it; it mostly comes with text copied from a PDF or another program.',
  )
}

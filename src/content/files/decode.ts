/** Bytes to text: UTF-8 and nothing else, with the place of the first byte that is not. */
import { isUtf8 } from 'node:buffer'
import { error, type Problem } from '../../brief/problems/problem.ts'

const LINE_FEED = 0x0a

/** Making one takes longer than most files take it. */
const utf8 = new TextDecoder('utf-8')

/**
 * @param bytes a file's content
 * @param file the file's path, for the problem
 * @returns its text without byte order mark and with `\n` as its only line break, or the problem
 *   that it is in another encoding
 */
export function decode(bytes: Uint8Array, file: string): string | Problem {
  const other = otherUnicode(bytes)
  if (other !== undefined) {
    const message = `The file is ${other} text, and the site reads UTF-8.`
    return error('not-utf-8', { file }, message, MEND)
  }
  if (isUtf8(bytes)) return utf8.decode(bytes).replace(/\r\n?/g, '\n')
  return misplacedByte(bytes, file)
}

const MEND = 'Save it again with the encoding UTF-8.'

/** UTF-16 and UTF-32 begin with a mark, or have a zero in every other byte of Latin text. */
function otherUnicode(bytes: Uint8Array): string | undefined {
  const [first, second, third, fourth] = bytes
  if (first === 0xff && second === 0xfe) return third === 0 && fourth === 0 ? 'UTF-32' : 'UTF-16'
  if (first === 0xfe && second === 0xff) return 'UTF-16'
  const letters = [first, third].every((byte) => byte !== undefined && byte >= 0x20)
  if (letters && second === 0 && fourth === 0) return 'UTF-16'
  return first === 0 && third === 0 && second !== 0 && fourth !== 0 ? 'UTF-16' : undefined
}

function misplacedByte(bytes: Uint8Array, file: string): Problem {
  let start = 0
  let line = 1
  for (;;) {
    const found = bytes.indexOf(LINE_FEED, start)
    const end = found === -1 ? bytes.length : found
    const rest = bytes.subarray(start, end)
    const fault = faultIn(rest)
    if (fault !== undefined) {
      const byte = rest[fault] ?? 0
      const column = new TextDecoder().decode(rest.subarray(0, fault)).length + 1
      const letter = new TextDecoder('windows-1252').decode(Uint8Array.of(byte))
      const hex = byte.toString(16).toUpperCase()
      return error(
        'not-utf-8',
        { file, line, column },
        `The file is not UTF-8 text: byte ${start + fault} is ${hex}, which Windows-1252 has for “${letter}”.`,
        MEND,
      )
    }
    if (found === -1) throw new Error(`${file} is and is not UTF-8.`)
    start = end + 1
    line += 1
  }
}

/** The first byte of a line that belongs to no character, found by halving. */
function faultIn(line: Uint8Array): number | undefined {
  if (isUtf8(line)) return undefined
  let [good, bad] = [0, line.length]
  while (bad - good > 1) {
    const middle = (good + bad) >> 1
    // A character cut in two is no fault: up to three bytes may be left over.
    const whole = [0, 1, 2, 3].some((left) => isUtf8(line.subarray(0, Math.max(0, middle - left))))
    if (whole) good = middle
    else bad = middle
  }
  const faults = [0, 1, 2, 3].map((left) => Math.max(0, good - left))
  return (
    faults.find((at) => isUtf8(line.subarray(0, at)) && !isUtf8(line.subarray(0, at + 4))) ?? good
  )
}

/** Bytes to text. The site reads UTF-8 only. */
import { error, type Problem } from '../../brief/problems/problem.ts'

const HINT = 'Save the file again with the encoding UTF-8.'

const strict = new TextDecoder('utf-8', { fatal: true })
/** Shows each wrong byte as U+FFFD and keeps a byte order mark, so that offsets are the file's. */
const lenient = new TextDecoder('utf-8', { ignoreBOM: true })

/**
 * @returns the text of a file without byte order mark and with `\n` as its only line break, or the problem
 *   that it has another encoding
 */
export function decode(bytes: Uint8Array, file: string): string | Problem {
  if (isUtf16(bytes)) {
    return error('not-utf-8', { file }, 'The file is saved as UTF-16, not UTF-8.', HINT)
  }
  try {
    return strict.decode(bytes).replace(/\r\n?/g, '\n')
  } catch (cause) {
    if (cause instanceof TypeError) return firstWrongByte(bytes, file)
    throw cause
  }
}

/** UTF-16 and UTF-32 begin with a byte order mark, or have zeros between Latin letters. */
function isUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true
  return (first === 0) !== (second === 0) && bytes.length > 1
}

function firstWrongByte(bytes: Uint8Array, file: string): Problem {
  const text = lenient.decode(bytes)
  let offset = 0
  let from = 0
  for (const { index } of text.matchAll(/\ufffd/g)) {
    offset += Buffer.byteLength(text.slice(from, index))
    from = index
    // The file may also contain U+FFFD itself, as EF BF BD.
    if (bytes[offset] !== 0xef || bytes[offset + 1] !== 0xbf || bytes[offset + 2] !== 0xbd) break
  }
  const before = lenient.decode(bytes.subarray(0, offset)).split(/\r\n?|\n/)
  const byte = bytes[offset] ?? 0
  const letter = new TextDecoder('windows-1252').decode(Uint8Array.of(byte))
  const hex = byte.toString(16).toUpperCase()
  return error(
    'not-utf-8',
    { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 },
    `The file is not UTF-8: byte ${offset} is ${hex}, which is “${letter}” in Windows-1252.`,
    HINT,
  )
}

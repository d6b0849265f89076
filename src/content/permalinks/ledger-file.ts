/** The ledger of a brief, `permalinks.json`, with the line of each address. */
import { isNode, LineCounter, parseDocument, visit, type Document } from 'yaml'
import { z } from 'zod'
import type { Ledger } from '../../permalinks/ledger.ts'
import { error, type Place, type Problem } from '../../brief/problems/problem.ts'
import { readBytes } from '../files/source-file.ts'

const schema = z.strictObject({
  $comment: z.string(),
  addresses: z.record(
    z.string(),
    z.strictObject({ begins: z.string(), sample: z.string().regex(/^([0-9a-z]{3})*$/) }),
  ),
})

const MEND =
  'It is written by npm run permalinks and not by hand: take back its last good version, and if two versions were merged, keep the lines of both and put a comma after each but the last.'

/** One broken line makes hundreds of faults behind it. */
const MOST_TOLD = 10

export interface LedgerFile {
  ledger: Ledger
  /** Where an address stands in the file; the file alone where it does not. */
  placeOf: (id: string) => Place
}

/**
 * Reads a ledger.
 *
 * @param root the project's root
 * @param file the ledger's path from there
 * @returns the ledger, or the problems that keep it from being read
 * @throws where the disk fails for another reason than a missing permission
 */
export function readLedger(root: URL, file: string): LedgerFile | { problems: Problem[] } {
  const bytes = readBytes(root, file)
  if (!(bytes instanceof Uint8Array)) return { problems: [bytes] }
  const text = Buffer.from(bytes).toString('utf8')
  return parseLedger(text, file)
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    if (cause instanceof SyntaxError) return undefined
    throw cause
  }
}

/** JSON is YAML, and the parser for YAML tells where something stands. */
function parseLedger(text: string, file: string): LedgerFile | { problems: Problem[] } {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true })
  const placeAt = (offset: number | undefined): Place => {
    if (offset === undefined) return { file }
    const { line, col } = lines.linePos(offset)
    return { file, line, column: col }
  }
  const unreadable = (place: Place, why: string): Problem =>
    error('unreadable-ledger', place, `The ledger cannot be read: ${why}.`, MEND)

  if (document.errors.length > 0) {
    return {
      problems: document.errors
        .slice(0, MOST_TOLD)
        .map(({ pos, message }) =>
          unreadable(placeAt(pos[0]), message.split(/ at line|\n/)[0] ?? message),
        ),
    }
  }
  const stranger = unquoted(document)
  if (stranger) {
    return { problems: [unreadable(placeAt(stranger.offset), `“${stranger.text}” is not JSON`)] }
  }
  const json = parsedJson(text.replace(/^\ufeff/, ''))
  if (json === undefined) return { problems: [unreadable({ file }, 'it is not JSON')] }
  const offsetOf = (path: readonly PropertyKey[]): number | undefined => {
    const node = document.getIn(path, true)
    return isNode(node) ? node.range?.[0] : undefined
  }
  const read = schema.safeParse(json)
  if (!read.success) {
    return {
      problems: read.error.issues.slice(0, MOST_TOLD).map(({ path, message }) => {
        const what = path.length > 0 ? path.join('.') : 'what stands in it'
        return unreadable(placeAt(offsetOf(path)), `${what} is not right (${message})`)
      }),
    }
  }
  const ledger = new Map(Object.entries(read.data.addresses))
  return { ledger, placeOf: (id) => placeAt(offsetOf(['addresses', id])) }
}

/** YAML takes the marks of a failed merge for words; in a ledger all words stand in quotes. */
function unquoted(document: Document): { offset: number | undefined; text: string } | undefined {
  let found: { offset: number | undefined; text: string } | undefined
  visit(document, {
    Scalar: (_, { type, range, value }) => {
      if (type === 'QUOTE_DOUBLE') return undefined
      found = { offset: range?.[0], text: String(value).slice(0, 20) }
      return visit.BREAK
    },
  })
  return found
}

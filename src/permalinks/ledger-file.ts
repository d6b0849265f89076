/** Reads `permalinks.json`, the ledger of a brief, with the line of each address. */
import { z } from 'zod'
import { error, type Problem, type SourcePosition } from '../brief/problems/problem.ts'
import { linePositions } from '../brief/text/line-positions.ts'
import type { Ledger } from './ledger.ts'

const schema = z.strictObject({
  $comment: z.string(),
  addresses: z.record(
    z.string(),
    z.strictObject({ begins: z.string(), sample: z.string().regex(/^([0-9a-z]{3}){0,64}$/) }),
  ),
})

/** Each string, and what follows it if it is an address: the first field of its fingerprint. */
const STRING = /"([^"\\]*(?:\\(?:.|$)[^"\\]*)*)(?:"(\s*:\s*\{\s*"(?:begins|sample)")?|$)/gs

const HINT =
  'npm run permalinks writes this file. Restore its last good version. If two versions were merged, keep the lines of both, with a comma after each line except the last.'

export interface LedgerFile {
  ledger: Ledger
  /** The position of an address in the file; only the file if the ledger lacks the address. */
  positionOf: (id: string) => SourcePosition
}

/**
 * @param bytes the content of a ledger
 * @param file its path, for problems
 * @returns the ledger, or the problem that makes it unreadable
 */
export function parseLedger(bytes: Uint8Array, file: string): LedgerFile | Problem {
  const text = new TextDecoder().decode(bytes)
  const lineAt = linePositions(text)
  const positionAt = (offset: number | undefined): SourcePosition => ({
    file,
    ...(offset !== undefined && lineAt(offset)),
  })
  const unreadable = (offset: number | undefined, why: string): Problem =>
    error('unreadable-ledger', positionAt(offset), `The ledger cannot be read: ${why}.`, HINT)

  const offsets = new Map<string, number>()
  for (const { 1: id = '', 2: fields, index } of text.matchAll(STRING)) {
    if (fields === undefined) continue
    if (offsets.has(id)) return unreadable(index, `it has the address ${id} twice`)
    offsets.set(id, index)
  }
  const json = parseJson(text)
  if ('fault' in json) return unreadable(json.offset, json.fault)
  const read = schema.safeParse(json.value)
  if (!read.success) {
    const [issue] = read.error.issues
    const { path, message } = issue ?? { path: [], message: 'unknown' }
    const offset = path[0] === 'addresses' ? offsets.get(String(path[1])) : undefined
    return unreadable(offset, `${path.join('.') || 'its content'} is wrong (${message})`)
  }
  const ledger = new Map(Object.entries(read.data.addresses))
  return { ledger, positionOf: (id) => positionAt(offsets.get(id)) }
}

function parseJson(text: string): { value: unknown } | { fault: string; offset: number } {
  try {
    return { value: JSON.parse(text) }
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause
    const conflict = text.search(/^(?:<{7}|={7}|>{7})/m)
    if (conflict >= 0) return { fault: 'it contains a merge conflict', offset: conflict }
    // Not every message has a position: at the end of the file there is none.
    const [, position] = /position (\d+)/.exec(cause.message) ?? []
    return { fault: 'it is not JSON', offset: Number(position ?? text.length) }
  }
}

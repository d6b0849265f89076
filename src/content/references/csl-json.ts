/** CSL-JSON, as Zotero and other reference managers export it. */
import { cslItem, type WorkSource } from '../../brief/model/reference.ts'
import { error, type Problem } from '../../brief/problems/problem.ts'
import { linePositions } from '../../brief/text/line-positions.ts'
import { limits, tooManyWorks } from '../limits.ts'
import { tidied } from './tidy.ts'

const HINT = 'Export the file again as CSL-JSON, or correct it here.'

/** @returns the works of a CSL-JSON file, and problems: no JSON, no list of items, an item that is none */
export function readCslJson(
  text: string,
  file: string,
  lang: string,
): { works: WorkSource[]; problems: Problem[] } {
  const lineAt = linePositions(text)
  const positionAt = (offset: number) => ({ file, ...lineAt(offset) })
  const json = parse(text)
  if ('fault' in json) {
    const message = `The file cannot be read: ${json.fault}.`
    return {
      works: [],
      problems: [error('unreadable-references', positionAt(json.offset), message, HINT)],
    }
  }
  if (json.value.length > limits.works) return { works: [], problems: [tooManyWorks(file)] }
  const works: WorkSource[] = []
  const problems: Problem[] = []
  const offsets = offsetsOfIds(text)
  for (const value of json.value) {
    const read = cslItem.safeParse(value)
    const id = idOf(value)
    const position = positionAt(offsets.get(id) ?? 0)
    if (HALF.test(JSON.stringify(value))) {
      const message = `The item ${id} has half of a character: a code such as \\ud83d without its other half.`
      const hint = 'Type the character itself in place of its escapes, or export the file again.'
      problems.push(error('half-a-character', position, message, hint))
      continue
    }
    if (read.success) {
      works.push({ key: keyOf(read.data), item: tidied(read.data, lang), position })
      continue
    }
    const [issue] = read.error.issues
    const message = `The item ${id} is wrong at ${issue?.path.join('.') || 'its beginning'}: ${issue?.message ?? ''}.`
    problems.push(error('unreadable-references', position, message, HINT))
  }
  return { works, problems }
}

/** Zotero's ids are addresses; its citation keys are what people cite by. */
function keyOf(item: Record<string, unknown> & { id: string }): string {
  const key = item['citation-key']
  return typeof key === 'string' && key !== '' ? key : item.id
}

function idOf(value: unknown): string {
  const id = typeof value === 'object' && value && 'id' in value ? value.id : undefined
  return typeof id === 'string' || typeof id === 'number' ? String(id) : 'without id'
}

/** JSON.stringify escapes halves of characters, and no whole ones. Source: ECMA-262, 25.5.2.3 */
const HALF = /(?<!\\)(?:\\\\)*\\ud[89a-f]/

/** A string with what makes it an id, or a string that is none. */
const ID = /"id"\s*:\s*(?:"([^"\\]*(?:\\.[^"\\]*)*)"|([^\s,}"]+))|"[^"\\]*(?:\\.[^"\\]*)*"/g

/** Where each id is first. */
function offsetsOfIds(text: string): Map<string, number> {
  const offsets = new Map<string, number>()
  for (const { 1: typed, 2: number, index } of text.matchAll(ID)) {
    const id = typed ?? number
    if (id !== undefined && !offsets.has(id)) offsets.set(id, index)
  }
  return offsets
}

function parse(text: string): { value: unknown[] } | { fault: string; offset: number } {
  try {
    const value: unknown = JSON.parse(text)
    if (Array.isArray(value)) return { value }
    const isWrapped = typeof value === 'object' && value && 'items' in value
    if (isWrapped && Array.isArray(value.items)) return { value: value.items }
    return { fault: 'it is not a list of items [ … ]', offset: 0 }
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause
    const [, position] = /position (\d+)/.exec(cause.message) ?? []
    return { fault: 'it is not JSON', offset: Number(position ?? text.length) }
  }
}

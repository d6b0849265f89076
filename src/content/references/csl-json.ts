/** CSL-JSON, as Zotero and other reference managers export it. */
import { cslItem } from '../../brief/model/reference.ts'
import { error, type Problem } from '../../brief/problems/problem.ts'
import { positionsIn, type ReadWork } from './read-work.ts'
import { tidied } from './tidy.ts'

const HINT = 'Export the file again as CSL-JSON, or correct it here.'

/**
 * @param text the text of `references.json`
 * @param file its path
 * @param lang the brief's language
 * @returns the works, and problems: no JSON, no list of items, an item that is none
 */
export function readCslJson(
  text: string,
  file: string,
  lang: string,
): { works: ReadWork[]; problems: Problem[] } {
  const positionAt = positionsIn(text, file)
  const json = parse(text)
  if ('fault' in json) {
    const message = `The file cannot be read: ${json.fault}.`
    return {
      works: [],
      problems: [error('unreadable-references', positionAt(json.offset), message, HINT)],
    }
  }
  const works: ReadWork[] = []
  const problems: Problem[] = []
  for (const value of json.value) {
    const read = cslItem.safeParse(value)
    const id = idOf(value)
    const position = positionAt(Math.max(0, text.search(idPattern(id))))
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

const idPattern = (id: string): RegExp =>
  new RegExp(`"id"\\s*:\\s*"?${RegExp.escape(id)}"?\\s*[,}]`)

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

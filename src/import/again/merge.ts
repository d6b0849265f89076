/** Merges what an import writes with what an editor has changed since the last one. */
import { applyPatch, structuredPatch } from 'diff'
import { isDeepStrictEqual } from 'node:util'
import { isMap, parseDocument } from 'yaml'

/** A text file after a merge. */
export interface Merged {
  text: string
  /** Fields of front matter that the editor has changed or added, and that stay as they are. */
  keptFields: string[]
  /** What became of the editor's changes of the text: none, taken over, or in the way of the import's. */
  body: 'untouched' | 'merged' | 'conflict'
}

const FRONT_MATTER = /^---\n([\s\S]*?\n)?---\n/

/**
 * @param base what the last import wrote; `undefined` if it did not write this file
 * @param current the file as it is
 * @param next what the import writes now
 * @returns the file with the changes of both. Where both changed the same lines, the editor's stay
 */
export function mergeText(base: string | undefined, current: string, next: string): Merged {
  const [ofBase, ofCurrent, ofNext] = [base ?? '', current, next].map(split)
  if (!ofBase || !ofCurrent || !ofNext) throw new TypeError('Three texts have three parts.')
  const { front, keptFields } = mergeFields(ofBase.front, ofCurrent.front, ofNext.front)
  const { body, outcome } = mergeBody(ofBase.body, ofCurrent.body, ofNext.body)
  const text = front === '' ? body : `---\n${front}---\n${body}`
  return { text, keptFields, body: outcome }
}

function split(text: string): { front: string; body: string } {
  const match = FRONT_MATTER.exec(text)
  return { front: match?.[1] ?? '', body: text.slice(match?.[0].length ?? 0) }
}

/** Fields that the editor changed, added or deleted stay so; comments and order, too. */
function mergeFields(
  base: string,
  current: string,
  next: string,
): { front: string; keptFields: string[] } {
  const document = parseDocument(current)
  const [before, now, after] = [base, current, next].map(fieldsOf)
  const keptFields: string[] = []
  let isSame = true
  for (const name of new Set([before, now, after].flatMap((one) => [...(one?.keys() ?? [])]))) {
    const [was, is, will] = [before, now, after].map((one) => one?.get(name))
    if (isDeepStrictEqual(is, will)) continue
    if (!isDeepStrictEqual(was, is)) keptFields.push(name)
    else if (will === undefined) document.delete(name)
    else document.set(name, will)
    isSame &&= keptFields.includes(name)
  }
  if (isSame) return { front: current, keptFields }
  const isEmpty = !isMap(document.contents) || document.contents.items.length === 0
  return { front: isEmpty ? '' : document.toString({ lineWidth: 0 }), keptFields }
}

function fieldsOf(front: string): Map<string, unknown> {
  const value: unknown = parseDocument(front).toJS()
  return new Map(value !== null && typeof value === 'object' ? Object.entries(value) : [])
}

function mergeBody(
  base: string,
  current: string,
  next: string,
): { body: string; outcome: Merged['body'] } {
  if (current === base || current === next) return { body: next, outcome: 'untouched' }
  if (next === base) return { body: current, outcome: 'merged' }
  if (base === '') return { body: current, outcome: 'conflict' }
  const patch = structuredPatch('', '', base, next, '', '', { context: 1 })
  let [body, outcome]: [string, Merged['body']] = [current, 'merged']
  for (const hunk of patch.hunks) {
    const merged = applyPatch(body, { ...patch, hunks: [hunk] })
    if (merged === false) outcome = 'conflict'
    else body = merged
  }
  return { body, outcome }
}

/** Merges what an import writes with what an editor has changed since the last one. */
import { applyPatch, structuredPatch } from 'diff'
import { isDeepStrictEqual } from 'node:util'
import { isMap, parseDocument } from 'yaml'

/** A text file after a merge. */
export interface Merged {
  text: string
  /** Fields of front matter that the editor has changed or added, and that stay as they are. */
  keptFields: string[]
  /** Whether the import changes words that the editor has changed; the editor's stay. */
  isConflict: boolean
}

/**
 * @param base what the last import wrote; `undefined` if it did not write this file
 * @returns the file with the changes of the editor (`current`) and of the import (`next`)
 */
export function mergeText(base: string | undefined, current: string, next: string): Merged {
  const [was, is, will] = [splitText(base ?? ''), splitText(current), splitText(next)]
  const { front, keptFields } = mergeFields(was.front, is.front, will.front)
  const { body, isConflict } = mergeBody(was.body, is.body, will.body)
  return { text: joinText(front, body), keptFields, isConflict }
}

/** @returns the front matter of a file, without its marks, and what is below */
export function splitText(text: string): { front: string; body: string } {
  const match = /^---\n([\s\S]*?\n)?---\n/.exec(text)
  return { front: match?.[1] ?? '', body: text.slice(match?.[0].length ?? 0) }
}

/** @returns a file with front matter, if there is any */
export const joinText = (front: string, body: string): string =>
  front === '' ? body : `---\n${front}---\n${body}`

/** The fields of front matter by name. */
function fieldsOf(front: string): Map<string, unknown> {
  const value: unknown = parseDocument(front).toJS()
  return new Map(value !== null && typeof value === 'object' ? Object.entries(value) : [])
}

/** Fields that the editor changed, added or deleted stay so; comments and order, too. */
function mergeFields(
  base: string,
  current: string,
  next: string,
): { front: string; keptFields: string[] } {
  const document = parseDocument(current)
  const [was, is, will] = [fieldsOf(base), fieldsOf(current), fieldsOf(next)]
  const keptFields: string[] = []
  let isSame = true
  for (const name of new Set([...was.keys(), ...is.keys(), ...will.keys()])) {
    const value = will.get(name)
    if (isDeepStrictEqual(is.get(name), value)) continue
    if (!isDeepStrictEqual(was.get(name), is.get(name))) {
      keptFields.push(name)
      continue
    }
    isSame = false
    if (value === undefined) document.delete(name)
    else document.set(name, value)
  }
  if (isSame) return { front: current, keptFields }
  const isEmpty = !isMap(document.contents) || document.contents.items.length === 0
  return { front: isEmpty ? '' : document.toString({ lineWidth: 0 }), keptFields }
}

/** Where both changed the same lines, the editor's stay. */
function mergeBody(
  base: string,
  current: string,
  next: string,
): { body: string; isConflict: boolean } {
  if (current === base || current === next) return { body: next, isConflict: false }
  if (next === base || base === '') return { body: current, isConflict: next !== base }
  const patch = structuredPatch('', '', base, next, '', '', { context: 1 })
  let [body, isConflict] = [current, false]
  for (const hunk of patch.hunks) {
    const merged = applyPatch(body, { ...patch, hunks: [hunk] })
    if (merged === false) isConflict = true
    else body = merged
  }
  return { body, isConflict }
}

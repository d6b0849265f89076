/** What an import would change in a folder that has files already. */
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseDocument } from 'yaml'
import { z } from 'zod'
import { lastImportPath, lastImportText, readLastImport, recorded } from './last-import.ts'
import { joinText, mergeText, splitText } from './merge.ts'
import { aliasesFor, pairFiles } from './pairs.ts'

/** What becomes of one file. */
export interface FileChange {
  /** Path from `content/`. */
  path: string
  what: 'new' | 'changed' | 'moved' | 'removed' | 'same' | 'kept'
  /** The path that it had, if it is moved. */
  from?: string
  /** The text before the import, if it changes. */
  before?: string
  /** The content after the import; absent if the file is removed or stays as it is. */
  after?: string | Uint8Array
  /** Why it stays as it is, or which fields do. */
  reason?: string | undefined
}

/** All that an import would change. */
export interface ImportPlan {
  slug: string
  changes: FileChange[]
  /** Former addresses that lead to new ones from now on. */
  aliases: Record<string, string>
  /** The next `.import.json`. */
  record: string
}

/** Files by their paths from `content/`. */
type Files = ReadonlyMap<string, string | Uint8Array>

/** @returns what would change in a brief's folder in `content` if an import wrote some files. Nothing is written */
export function planImport(content: URL, slug: string, files: Files): ImportPlan {
  const last = readLastImport(content, slug)
  const current = readCurrent(content, slug, [...files.keys(), ...last.keys()])
  const pairs = pairFiles(current, files)
  const changes = [...files].map(([path, file]): FileChange => {
    const from = pairs.get(path) ?? path
    const now = current.get(from)
    if (now === undefined || !pairs.has(path)) return { path, what: 'new', after: file }
    if (path.endsWith('/import-report.md')) return { path, what: 'same', after: file }
    if (typeof file === 'string') return changeOfText(path, from, last.get(from), String(now), file)
    if (recorded(now) === recorded(file)) return { path, what: 'same' }
    return recorded(now) === last.get(path)
      ? { path, what: 'changed', after: file }
      : { path, what: 'kept', reason: 'it is not the file of the last import' }
  })
  const used = new Set([...pairs.values(), ...files.keys()])
  for (const [path, file] of last) {
    const now = current.get(path)
    if (used.has(path) || now === undefined || !path.startsWith(`${slug}/`)) continue
    const reason = 'the document no longer has it, and you have changed it'
    changes.push(
      recorded(now) === file ? { path, what: 'removed' } : { path, what: 'kept', reason },
    )
  }
  const sectionsIn = (all: Files) =>
    [...all].flatMap(([path, text]) => (path.startsWith(`${slug}/sections/`) ? [String(text)] : []))
  const aliases = aliasesFor(
    sectionsIn(current),
    sectionsIn(filesAfter(current, changes)),
    publishedIds(current.get(`${slug}/permalinks.json`)),
  )
  addAliases(changes, `${slug}/brief.md`, current, aliases)
  return { slug, changes, aliases, record: lastImportText(files) }
}

function filesAfter(current: Files, changes: readonly FileChange[]): Files {
  const after = new Map(current)
  for (const { what, path, from } of changes)
    if (what === 'removed' || what === 'moved') after.delete(from ?? path)
  for (const change of changes) if (change.after !== undefined) after.set(change.path, change.after)
  return after
}

/** Does what a plan says. */
export function writePlan(content: URL, { slug, changes, record }: ImportPlan): void {
  for (const { what, path, from } of changes)
    if (what === 'removed' || what === 'moved') rmSync(new URL(from ?? path, content))
  for (const { path, after } of [...changes, { path: lastImportPath(slug), after: record }]) {
    if (after === undefined) continue
    const file = new URL(path, content)
    mkdirSync(new URL('.', file), { recursive: true })
    writeFileSync(file, after)
  }
}

function changeOfText(
  path: string,
  from: string,
  base: string | undefined,
  now: string,
  next: string,
): FileChange {
  const { text, keptFields, isConflict } = mergeText(base, now, next)
  const reasons = keptFields.length > 0 ? [`your ${keptFields.join(', ')} stay`] : []
  if (isConflict)
    reasons.push(
      'the import changes words that you have changed: yours stay, compare them with the document',
    )
  const reason = reasons.join('; ') || undefined
  if (from !== path) return { path, from, what: 'moved', before: now, after: text, reason }
  if (text !== now) return { path, what: 'changed', before: now, after: text, reason }
  return { path, what: reason === undefined ? 'same' : 'kept', reason }
}

/** The texts of the brief's folder, and others of some paths, such as authors and images, that are there. */
function readCurrent(content: URL, slug: string, paths: readonly string[]): Files {
  const cwd = fileURLToPath(content)
  // Neither folders with such a name nor links.
  const texts = globSync(`${slug}/**/*.{md,bib,json}`, { cwd, withFileTypes: true })
    .filter((one) => one.isFile())
    .map(({ parentPath, name }) => relative(cwd, join(parentPath, name)).replaceAll('\\', '/'))
  const all = new Set([...texts, ...paths])
  const there = [...all].sort().filter((path) => existsSync(new URL(path, content)))
  return new Map(
    there.map((path) => {
      const bytes = readFileSync(new URL(path, content))
      return [path, /\.(?:md|bib|json)$/.test(path) ? bytes.toString() : bytes]
    }),
  )
}

/** The ids of headings in a ledger; none if it is of another shape. */
function publishedIds(ledger: string | Uint8Array = '{}'): Set<string> {
  const schema = z.object({ addresses: z.record(z.string(), z.unknown()).default({}) })
  return new Set(Object.keys(schema.safeParse(JSON.parse(String(ledger))).data?.addresses ?? {}))
}

/** Writes aliases into the record; those that it has stay. */
function addAliases(
  changes: FileChange[],
  path: string,
  current: Files,
  aliases: Readonly<Record<string, string>>,
): void {
  const change = changes.find((one) => one.path === path)
  const text = change?.after ?? current.get(path)
  if (!change || typeof text !== 'string' || Object.keys(aliases).length === 0) return
  const { front, body } = splitText(text)
  const document = parseDocument(front)
  for (const [old, id] of Object.entries(aliases))
    if (!document.hasIn(['aliases', old])) document.setIn(['aliases', old], id)
  change.before ??= text
  change.after = joinText(document.toString({ lineWidth: 0 }), body)
  if (change.what !== 'new') change.what = 'changed'
}

/** What an import would change in a folder that has files already. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseDocument } from 'yaml'
import { lastImportPath, lastImportText, readLastImport, recorded } from './last-import.ts'
import { mergeText } from './merge.ts'
import { aliasesFor, pairFiles } from './pairs.ts'

/** What becomes of one file. */
export interface FileChange {
  /** Path from `content/`. */
  path: string
  what: 'new' | 'changed' | 'moved' | 'removed' | 'same' | 'kept'
  /** The path that it had, if it is moved. */
  from?: string
  before?: string
  /** The content after the import; absent if the file is removed or stays as it is. */
  after?: string | Uint8Array
  /** Why it stays as it is, or which fields do. */
  reason?: string
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

/**
 * @param content the folder `content/`
 * @param slug the brief
 * @param files what the import writes, by paths from `content/`
 * @returns what would change. Nothing is written
 */
export function planImport(
  content: URL,
  slug: string,
  files: ReadonlyMap<string, string | Uint8Array>,
): ImportPlan {
  const last = readLastImport(content, slug)
  const current = readCurrent(content, slug, files)
  const texts = new Map(
    [...current].filter(([path]) => isText(path)).map(([path, bytes]) => [path, bytes.toString()]),
  )
  const nextTexts = new Map(
    [...files].flatMap(([path, file]) => (typeof file === 'string' ? [[path, file]] : [])),
  )
  const pairs = pairFiles(texts, nextTexts)
  const changes = [...files].map(([path, file]): FileChange => {
    const from = typeof file === 'string' ? pairs.get(path) : path
    const now = current.get(from ?? '')
    if (from === undefined || now === undefined) return { path, what: 'new', after: file }
    if (path.endsWith('/import-report.md')) return { path, what: 'same', after: file }
    if (typeof file === 'string')
      return changeOfText(path, from, last.get(from), now.toString(), file)
    if (now.equals(file)) return { path, what: 'same' }
    return recorded(now) === last.get(path)
      ? { path, what: 'changed', after: file }
      : { path, what: 'kept', reason: 'it is not the file of the last import' }
  })
  const used = new Set([...pairs.values(), ...files.keys()])
  for (const [path, text] of last) {
    const now = current.get(path)
    if (used.has(path) || now === undefined || !path.startsWith(`${slug}/`)) continue
    const isTheirs = (isText(path) ? now.toString() : recorded(now)) === text
    changes.push(
      isTheirs
        ? { path, what: 'removed', before: now.toString() }
        : { path, what: 'kept', reason: 'the document no longer has it, and you have changed it' },
    )
  }
  const aliases = aliasesFor(
    [...texts].filter(isSectionOf(slug)).map(([, text]) => text),
    sectionsAfter(slug, texts, changes),
    publishedIds(current.get(`${slug}/permalinks.json`)),
  )
  addAliases(changes, `${slug}/brief.md`, texts, aliases)
  return { slug, changes, aliases, record: lastImportText(files) }
}

const isSectionOf =
  (slug: string) =>
  ([path]: readonly [string, unknown]): boolean =>
    path.startsWith(`${slug}/sections/`)

/** The texts of the sections as the plan leaves them. */
function sectionsAfter(
  slug: string,
  texts: ReadonlyMap<string, string>,
  changes: readonly FileChange[],
): string[] {
  const after = new Map(texts)
  for (const { what, path, from } of changes)
    if (what === 'removed' || what === 'moved') after.delete(from ?? path)
  for (const change of changes)
    if (typeof change.after === 'string') after.set(change.path, change.after)
  return [...after].filter(isSectionOf(slug)).map(([, text]) => text)
}

/** Does what a plan says. */
export function writePlan(content: URL, { slug, changes, record }: ImportPlan): void {
  for (const { what, path, from } of changes)
    if (what === 'removed' || what === 'moved') rmSync(new URL(from ?? path, content))
  for (const { path, after } of changes)
    if (after !== undefined) write(new URL(path, content), after)
  write(new URL(lastImportPath(slug), content), record)
}

function write(file: URL, content: string | Uint8Array): void {
  mkdirSync(new URL('.', file), { recursive: true })
  writeFileSync(file, content)
}

function changeOfText(
  path: string,
  from: string,
  base: string | undefined,
  now: string,
  next: string,
): FileChange {
  const { text, keptFields, body } = mergeText(base, now, next)
  const reasons = [
    ...(keptFields.length > 0 ? [`your ${keptFields.join(', ')} stay`] : []),
    ...(body === 'conflict'
      ? [
          'the import changes words that you have changed: yours stay, compare them with the document',
        ]
      : []),
  ]
  const reason = reasons.length > 0 ? { reason: reasons.join('; ') } : {}
  if (from !== path) return { path, from, what: 'moved', before: now, after: text, ...reason }
  if (text !== now) return { path, what: 'changed', before: now, after: text, ...reason }
  return { path, what: reasons.length > 0 ? 'kept' : 'same', ...reason }
}

/** The files of the brief, and those elsewhere that the import writes, such as authors. */
function readCurrent(
  content: URL,
  slug: string,
  files: ReadonlyMap<string, unknown>,
): Map<string, Buffer> {
  const folder = join(fileURLToPath(content), slug)
  const inside = existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((entry) =>
        entry.isFile()
          ? [
              join(entry.parentPath, entry.name)
                .slice(fileURLToPath(content).length)
                .replaceAll('\\', '/'),
            ]
          : [],
      )
    : []
  const paths = new Set(
    [...inside, ...files.keys()].filter((path) => existsSync(new URL(path, content))),
  )
  return new Map([...paths].sort().map((path) => [path, readFileSync(new URL(path, content))]))
}

const isText = (path: string): boolean => /\.(?:md|bib|json)$/.test(path)

/** The ids of headings in a ledger. */
function publishedIds(ledger: Buffer | undefined): Set<string> {
  const read: unknown = ledger === undefined ? {} : JSON.parse(ledger.toString())
  const addresses =
    read !== null && typeof read === 'object' && 'addresses' in read ? read.addresses : {}
  return new Set(Object.keys(addresses ?? {}))
}

/** Writes aliases into the record; those that it has stay. */
function addAliases(
  changes: FileChange[],
  path: string,
  texts: ReadonlyMap<string, string>,
  aliases: Readonly<Record<string, string>>,
): void {
  const change = changes.find((one) => one.path === path)
  const text = typeof change?.after === 'string' ? change.after : texts.get(path)
  const match = /^---\n([\s\S]*?\n)---\n/.exec(text ?? '')
  if (!change || text === undefined || !match || Object.keys(aliases).length === 0) return
  const document = parseDocument(match[1] ?? '')
  for (const [old, id] of Object.entries(aliases))
    if (!document.hasIn(['aliases', old])) document.setIn(['aliases', old], id)
  change.before ??= text
  change.after = `---\n${document.toString({ lineWidth: 0 })}---\n${text.slice(match[0].length)}`
  if (change.what !== 'new') change.what = 'changed'
}

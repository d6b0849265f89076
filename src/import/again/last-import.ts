/**
 * What the last import wrote, in `content/<brief>/.import.json`: the texts, and digests of images. Without it
 * nobody could tell what an editor has changed since.
 */
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { z } from 'zod'

const schema = z.object({ $comment: z.string(), files: z.record(z.string(), z.string()) })

const COMMENT =
  'What npm run import wrote last. The next import compares it with the files to keep what you have changed. Commit it with the brief.'

/** @returns where a brief keeps it, from `content/` */
export const lastImportPath = (slug: string): string => `${slug}/.import.json`

/** @returns a text itself, or the digest of other bytes */
export const recorded = (file: string | Uint8Array): string =>
  typeof file === 'string' ? file : `sha256:${createHash('sha256').update(file).digest('hex')}`

/**
 * @returns the files of the last import, by their paths from `content/`; none if it is unknown
 * @throws if the record is damaged
 */
export function readLastImport(content: URL, slug: string): Map<string, string> {
  const file = new URL(lastImportPath(slug), content)
  if (!existsSync(file)) return new Map()
  const read = schema.parse(JSON.parse(readFileSync(file, 'utf8')))
  return new Map(Object.entries(read.files))
}

/** @returns the text of `.import.json` for the files of an import */
export function lastImportText(files: ReadonlyMap<string, string | Uint8Array>): string {
  const entries = [...files].map(([path, file]) => [path, recorded(file)] as const)
  return `${JSON.stringify({ $comment: COMMENT, files: Object.fromEntries(entries) }, undefined, 1)}\n`
}

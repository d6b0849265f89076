/** Copies of the content with a brief that was changed after it was published. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { planLedgerUpdates, type LedgerUpdate } from '../../../src/content/ledger-updates.ts'
import { copyOfContent } from './project.ts'

const repository = join(import.meta.dirname, '../../..')

export const brief = 'content/us-mexico-reset'
export const ledger = `${brief}/permalinks.json`
export const section4 = 'sections/04-easier-said-than-done.md'

/** @returns the text of a file of the repository */
export const original = (file: string): string => readFileSync(join(repository, file), 'utf8')

/** @returns the fourth section's text with another title */
export const rename = (text: string): string =>
  text.replace('Easier said than done', 'Harder than it looks')

const copies: { remove: () => void }[] = []
afterAll(() => copies.forEach(({ remove }) => remove()))

/** @returns a copy of the content without a file; the copy is removed after the tests */
export function without(file: string): ReturnType<typeof copyOfContent> {
  const copy = copyOfContent({ [file]: undefined })
  copies.push(copy)
  return copy
}

/** @returns a copy in which the brief's files are edited, each by a function of its text */
export function edited(edits: Record<string, (text: string) => string>) {
  const changes = Object.entries(edits).map(([file, edit]) => {
    const text = original(`${brief}/${file}`)
    const changed = edit(text)
    if (changed === text) throw new Error(`The edit of ${file} changes nothing.`)
    return [`${brief}/${file}`, changed] as const
  })
  const copy = copyOfContent(Object.fromEntries(changes))
  copies.push(copy)
  const read = (file: string) => readFileSync(join(copy.folder, brief, file), 'utf8')
  const write = (file: string, edit: (text: string) => string) =>
    writeFileSync(join(copy.folder, brief, file), edit(read(file)))
  /** Writes the ledger as `npm run permalinks` does; returns the update or why there is none. */
  const publish = (accept = '', ...slugs: string[]): LedgerUpdate | string => {
    const plan = planLedgerUpdates(copy.root, slugs, accept)
    if ('refused' in plan) return plan.refused
    const [update] = plan.updates
    if (!update) throw new Error('There is one brief.')
    writeFileSync(join(copy.folder, update.file), update.json)
    return update
  }
  return { ...copy, read, write, publish }
}

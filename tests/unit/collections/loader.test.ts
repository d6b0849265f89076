import type { LoaderContext } from 'astro/loaders'
import { appendFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { lastLibrary } from '../../../src/collections/hand-over.ts'
import { loadersFor } from '../../../src/collections/loader.ts'
import { checkContent } from '../../../src/content/check.ts'
import { copyOfProject } from '../content/project.ts'

const KINDS = {
  library: 'library',
  briefs: 'brief',
  sections: 'sections',
  recommendations: 'recommendations',
  endnotes: 'endnotes',
  pullQuotes: 'pull-quotes',
  authors: 'authors',
  topics: 'topics',
} as const

interface Stored {
  id: string
  data: object
  digest?: string
}

const copy = copyOfProject({})
afterAll(copy.remove)
const brief = join(copy.folder, 'content/us-mexico-reset')

/** The stores that Astro keeps between builds, and what was written to them in the last one. */
const stores = new Map(Object.keys(KINDS).map((name) => [name, new Map<string, Stored>()]))
let written: string[] = []

async function load(): Promise<void> {
  written = []
  const loaders = loadersFor(KINDS)
  await Promise.all(
    Object.entries(loaders).map(([name, loader]) => {
      const entries = stores.get(name) ?? new Map<string, Stored>()
      const store = {
        keys: () => [...entries.keys()],
        values: () => [...entries.values()],
        delete: (id: string) => entries.delete(id),
        set: (entry: Stored) => {
          if (entries.get(entry.id)?.digest !== entry.digest) written.push(entry.id)
          entries.set(entry.id, entry)
        },
      }
      return loader.load({ store, config: { root: copy.root } } as unknown as LoaderContext)
    }),
  )
}

const idsOf = (name: string): string[] => [...(stores.get(name)?.keys() ?? [])]

describe('the loaders', () => {
  it('fill each collection with the front matter of the files of its kind', async () => {
    await load()
    expect(idsOf('briefs')).toEqual(['us-mexico-reset/brief'])
    expect(idsOf('recommendations')).toHaveLength(7)
    expect(idsOf('sections')).toHaveLength(7)
    const { parsed, library } = await checkContent(copy.root)
    const kept = [...stores.values()].flatMap((store) => [...store])
    expect(kept).toHaveLength(parsed.length)
    for (const { file, entry } of parsed) {
      const id = file.replace(/^content\/|\.md$/g, '')
      expect(new Map(kept).get(id)?.data).toEqual(entry?.data)
    }
    expect(lastLibrary()).toEqual(library)
  })

  it('parse again what has changed, and nothing else', async () => {
    await load()
    expect(written).toEqual([])
    appendFileSync(join(brief, 'endnotes/1.md'), '\nOne more word.\n')
    await load()
    expect(written).toEqual(['us-mexico-reset/endnotes/1'])
    const { library } = await checkContent(copy.root)
    expect(lastLibrary()).toEqual(library)
  })

  it('hold a brief that has not changed against a ledger that has', async () => {
    await load()
    const ledger = join(brief, 'permalinks.json')
    const text = readFileSync(ledger, 'utf8')
    const line = '    "gone": { "begins": "What is gone", "sample": "abc" },'
    writeFileSync(ledger, text.replace('"addresses": {', `"addresses": {\n${line}`))
    await expect(load()).rejects.toThrow(/lost-address[\s\S]*#gone/)
    writeFileSync(ledger, text)
    await load()
  })

  it('parse everything again with other code', async () => {
    appendFileSync(join(copy.folder, 'src/content/markdown/parse.ts'), '\n// Changed.\n')
    await load()
    expect(written.length).toBeGreaterThan(20)
  })

  it('tell every problem in one error, whatever was kept', async () => {
    const before = idsOf('endnotes')
    rmSync(join(brief, 'endnotes/2.md'))
    appendFileSync(join(brief, 'recommendations/1.md'), '\n<b>x</b>\n')
    await expect(load()).rejects.toThrow(/raw-html[\s\S]*unknown-endnote[\s\S]*\d errors/)
    expect(idsOf('endnotes')).toEqual(before)
  })
})

import type { LoaderContext } from 'astro/loaders'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { checkContent } from '../../../src/content/check.ts'
import { contentLoaders } from '../../../src/content/loader.ts'
import { contentOf } from './project.ts'

const KINDS = [
  ...(['images', 'library', 'brief', 'sections', 'recommendations', 'endnotes'] as const),
  ...(['pull-quotes', 'authors', 'topics', 'check'] as const),
]

interface Stored {
  id: string
  data: Record<string, unknown>
  body?: string
}

const copy = contentOf({
  'a-brief/sections/02.md': '---\ntitle: Second\n---\n\nAnother thing is less certain.\n',
})
afterAll(copy.remove)
const endnote = join(copy.folder, 'content/a-brief/endnotes/1.md')
const good = '---\n---\n\nA note.\n'

/** What Astro's data store holds. */
let stores: Map<string, Map<string, Stored>>
beforeEach(() => {
  stores = new Map(KINDS.map((kind) => [kind, new Map<string, Stored>()]))
  writeFileSync(endnote, good)
})

/** Loads all collections, as Astro does. */
async function load(
  loaderOf: ReturnType<typeof contentLoaders>,
  watcher?: object,
  root = copy.root,
): Promise<void> {
  await Promise.all(
    KINDS.map((kind) => {
      const entries = stores.get(kind) ?? new Map<string, Stored>()
      const store = {
        clear: () => entries.clear(),
        set: (entry: Stored) => entries.set(entry.id, entry),
      }
      const parseData = ({ data }: { data: object }) => Promise.resolve(data)
      const context = { store, parseData, config: { root }, watcher }
      return loaderOf(kind).load(context as unknown as LoaderContext)
    }),
  )
}

const entriesOf = (kind: string): Stored[] => [...(stores.get(kind)?.values() ?? [])]

describe('the loaders of the collections', () => {
  it('store the fields and the Markdown of each file, in the order of their paths', async () => {
    await load(contentLoaders())
    expect(entriesOf('sections').map(({ id }) => id)).toEqual([
      'a-brief/sections/01',
      'a-brief/sections/02',
    ])
    const { parsed } = checkContent(copy.root)
    for (const { kind, file, entry } of parsed) {
      const id = file.replace(/^content\/|\.md$/g, '')
      expect(stores.get(kind)?.get(id)?.data).toEqual(entry?.data)
    }
    expect(entriesOf('endnotes')[0]?.body?.trim()).toBe('A note.')
    expect(entriesOf('check')).toEqual([{ id: 'result', data: { number: 1, errors: undefined } }])
  })

  it('stop a build with one report of all problems', async () => {
    writeFileSync(endnote, '---\n---\n\n<b>A note</b>[^9].\n')
    await expect(load(contentLoaders())).rejects.toThrow(/raw-html[\s\S]*\d errors/)
  })

  it('do not stop a build for a warning', async () => {
    const warned = contentOf({ 'topics/opec.md': '---\nterm: OPEC\n---\n\nExporters of oil.\n' })
    const { problems } = checkContent(warned.root)
    expect(problems.map(({ severity }) => severity)).toContain('warning')
    await load(contentLoaders(), undefined, warned.root)
    warned.remove()
    expect(entriesOf('check')).toEqual([{ id: 'result', data: { number: 1, errors: undefined } }])
  })

  it('keep the last good content in the dev server and store the report', async () => {
    let onChange: (file: string) => void = () => undefined
    const watcher = {
      add: () => undefined,
      on(_event: string, listener: (file: string) => void) {
        onChange = listener
        return this
      },
    }
    const changed = async (text: string, number: number) => {
      writeFileSync(endnote, text)
      onChange(endnote)
      await expect.poll(() => entriesOf('check')[0]?.data['number']).toBe(number)
    }
    await load(contentLoaders(), watcher)
    await changed('---\n---\n\n<b>A note.</b>\n', 2)
    expect(entriesOf('check')[0]?.data['errors']).toContain('raw-html')
    expect(entriesOf('endnotes')[0]?.body?.trim()).toBe('A note.')
    await changed('---\n---\n\nAnother note.\n', 3)
    expect(entriesOf('check')[0]?.data['errors']).toBeUndefined()
    expect(entriesOf('endnotes')[0]?.body?.trim()).toBe('Another note.')
  })
})

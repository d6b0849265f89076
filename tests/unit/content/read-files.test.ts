import { appendFileSync, mkdirSync } from 'node:fs'
import { once } from 'node:events'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { afterAll, describe, expect, it } from 'vitest'
import { checkContent } from '../../../src/content/check.ts'
import { isText, listContent, type TextFile } from '../../../src/content/content-folder.ts'
import type { ParsedFile } from '../../../src/content/parsed-file.ts'
import { readFile } from '../../../src/content/read-file.ts'
import { readFiles } from '../../../src/content/read-files.ts'
import type { SharedFiles } from '../../../src/content/shared-files.ts'
import { contentOf } from './project.ts'

/** Enough that this thread is not done before another has begun. */
const NOTES = 2_000

const note = (number: number): string => {
  if (number % 100 === 1) return `---\nfield: ${number}\n---\n\nA <b>note</b>.\n`
  if (number % 100 === 2) return `---\n[: ${number}\n---\n\nA note.\n`
  if (number % 100 === 3) return `---\n---\n\n${'- '.repeat(60)}Deep.\n`
  if (number % 100 === 4) return ''
  return `---\n---\n\n“Note” ${number}, *with* [^ ${number}] "quotes" -- and dashes.\n`
}

const copy = contentOf(
  Object.fromEntries(
    Array.from({ length: NOTES }, (_, index) => [
      `a-brief/endnotes/${index + 1}.md`,
      note(index + 1),
    ]),
  ),
)
afterAll(copy.remove)

const textsIn = (root: URL): TextFile[] => listContent(root).files.filter(isText)

/** Leaves no file to any thread, and goes. */
const faulty = (end: string): URL =>
  new URL(
    `data:text/javascript,import{workerData}from'node:worker_threads';Atomics.store(workerData.taken,0,1e6);${end}`,
  )

describe('threads', () => {
  it('make of the content what one thread makes of it, in the same order', async () => {
    const alone = await checkContent(copy.root, { helpers: 0 })
    const helped = await checkContent(copy.root, { helpers: 2 })
    expect(alone.problems.length).toBeGreaterThan(NOTES)
    expect(helped.problems).toStrictEqual(alone.problems)
    expect(helped.parsed).toStrictEqual(alone.parsed)
    expect(helped.library).toStrictEqual(alone.library)
  })

  it('hand over each file as it was read', async () => {
    const files = textsIn(copy.root).slice(0, 110)
    const taken = new Int32Array(new SharedArrayBuffer(4))
    const workerData: SharedFiles = { root: copy.root.href, files, taken }
    const script = new URL('../../../src/content/reading-thread.ts', import.meta.url)
    const thread = new Worker(script, { workerData })
    const read: ParsedFile[] = []
    thread.on('message', (batch: ParsedFile[]) => read.push(...batch))
    await once(thread, 'exit')
    expect(read).toStrictEqual(files.map((file) => readFile(copy.root, file)))
  })

  it('are not given what is known already', async () => {
    const { parsed } = await checkContent(copy.root)
    const known = new Map(parsed.map((one) => [`${one.file} ${one.digest}`, one]))
    appendFileSync(join(copy.folder, 'content/a-brief/endnotes/9.md'), '\nMore.\n')
    const reuse = (file: string, _brief: string, digest: string) => known.get(`${file} ${digest}`)
    const again = await checkContent(copy.root, { reuse, helpers: 1 })
    const fresh = again.parsed.filter((one, index) => one !== parsed[index])
    expect(fresh.map(({ file }) => file)).toEqual(['content/a-brief/endnotes/9.md'])
  })

  it('end where there is nothing to read', async () => {
    expect(await readFiles(copy.root, [], 2)).toEqual(new Map())
  })

  it('tell when the disk fails, whichever of them meets it', async () => {
    const folder = contentOf({})
    mkdirSync(join(folder.folder, 'content/a-brief/endnotes/2.md'))
    const place = { kind: 'endnotes', brief: 'a-brief', name: '2' } as const
    const files = Array.from({ length: 200 }, () => ({
      ...place,
      file: 'content/a-brief/endnotes/2.md',
    }))
    await expect(readFiles(folder.root, files, 2)).rejects.toThrow('EISDIR')
    folder.remove()
  })

  it('tell what one of them has failed with', async () => {
    const failing = readFiles(copy.root, textsIn(copy.root), 2, faulty("throw Error('Full.')"))
    await expect(failing).rejects.toThrow('Full.')
  })

  it.each([0, 3])(
    'tell that one of them has gone, with code %i, without its files',
    async (code) => {
      const failing = readFiles(copy.root, textsIn(copy.root), 1, faulty(`process.exit(${code})`))
      await expect(failing).rejects.toThrow('ended before')
    },
  )
})

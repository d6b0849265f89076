import { spawnSync } from 'node:child_process'
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { SiteWriter } from '../../../src/integrations/site-writer.ts'

let folder: URL
beforeEach(() => {
  folder = pathToFileURL(join(mkdtempSync(join(tmpdir(), 'writer-')), '/'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const at = (path: string): URL => new URL(path, folder)
const textAt = (path: string): string => readFileSync(at(path), 'utf8')

const FOLDERS = () => ({
  site: at('next/').href,
  last: at('last/').href,
  given: at('public/').href,
})

/** A writer of `next/`, whose last site is `last/`. */
function writerOf(keys: Record<string, string> = {}): SiteWriter {
  const sets = new Map(Object.entries(keys))
  return new SiteWriter(FOLDERS(), at('cache/list.json'), sets)
}

it('writes texts and copies, in folders that are not there yet', async () => {
  writeFileSync(at('picture'), 'A picture.')
  const writer = writerOf()
  await writer.write([
    { path: 'a/door/index.html', text: 'Café' },
    { path: 'a/door/card.png', copyOf: at('picture').href },
  ])
  await writer.write(
    Array.from({ length: 2600 }, (_, index) => ({ path: `many/${index}`, text: String(index) })),
  )
  expect(await writer.finish()).toBe(2602)
  expect(textAt('next/a/door/index.html')).toBe('Café')
  expect(textAt('next/a/door/card.png')).toBe('A picture.')
  expect(textAt('next/many/2599')).toBe('2599')
})

it('throws what the disk throws, however much is still to be written', async () => {
  const files = [
    { path: 'card.png', copyOf: at('missing').href },
    ...Array.from({ length: 2600 }, (_, index) => ({ path: `many/${index}`, text: '' })),
  ]
  await expect(writerOf().write(files)).rejects.toThrow('ENOENT')
})

it('throws what the disk has thrown, at the end', async () => {
  const writer = writerOf()
  await writer.write([{ path: 'card.png', copyOf: at('missing').href }])
  await expect(writer.finish()).rejects.toThrow('ENOENT')
  expect(existsSync(at('cache/list.json'))).toBe(false)
})

it('keeps a process running that waits for nothing else', () => {
  const module = new URL('../../../src/integrations/site-writer.ts', import.meta.url).href
  const script = `const { SiteWriter } = await import(${JSON.stringify(module)})
    const list = new URL(${JSON.stringify(at('list.json').href)})
    const writer = new SiteWriter(${JSON.stringify(FOLDERS())}, list, new Map([['set', 'key']]))
    await writer.takeOver()
    await writer.write(Array.from({ length: 2600 }, (_, index) => ({ path: 'many/' + index, text: '' })))
    console.log(await writer.finish())`
  writeFileSync(at('build.mjs'), script)
  const { status, stdout } = spawnSync(process.execPath, [fileURLToPath(at('build.mjs'))], {
    encoding: 'utf8',
  })
  expect({ status, stdout }).toEqual({ status: 0, stdout: '2600\n' })
})

describe('a site after another', () => {
  beforeEach(async () => {
    const writer = writerOf({ one: '1', two: '1' })
    expect([...(await writer.takeOver())]).toEqual(['one', 'two'])
    await writer.write([
      { path: 'card.png', text: 'The library.' },
      { path: 'one/a/index.html', set: 'one', text: 'One, A.' },
      { path: 'one/b/index.html', set: 'one', text: 'One, B.' },
      { path: 'two/index.html', set: 'two', text: 'Two.' },
    ])
    await writer.finish()
    renameSync(at('next/'), at('last/'))
  })

  it('has what did not change from the one before, as the same files', async () => {
    const writer = writerOf({ one: '1', two: '2' })
    expect([...(await writer.takeOver())]).toEqual(['two'])
    await writer.write([{ path: 'two/index.html', set: 'two', text: 'Two, anew.' }])
    expect(await writer.finish()).toBe(3)
    expect(statSync(at('next/one/b/index.html')).ino).toBe(
      statSync(at('last/one/b/index.html')).ino,
    )
    expect(textAt('next/two/index.html')).toBe('Two, anew.')
    expect(textAt('last/two/index.html')).toBe('Two.')
    expect(existsSync(at('next/card.png'))).toBe(false)
  })

  it('is followed by a third', async () => {
    const second = writerOf({ one: '1' })
    await second.takeOver()
    await second.finish()
    rmSync(at('last/'), { recursive: true })
    renameSync(at('next/'), at('last/'))
    expect(await writerOf({ one: '1' }).takeOver()).toEqual(new Set())
    expect(textAt('next/one/a/index.html')).toBe('One, A.')
  })

  it('finds in place what the site before the last one had as well', async () => {
    const second = writerOf({ one: '1', two: '1' })
    await second.takeOver()
    await second.finish()
    renameSync(at('last/'), at('older/'))
    renameSync(at('next/'), at('last/'))
    renameSync(at('older/'), at('next/'))
    const { ctimeMs } = statSync(at('next/one/a/index.html'))
    rmSync(at('next/one/b/index.html'))
    expect(await writerOf({ one: '1', two: '1' }).takeOver()).toEqual(new Set())
    expect(textAt('next/one/b/index.html')).toBe('One, B.')
    // A link made or deleted is a change of its file.
    expect(statSync(at('next/one/a/index.html')).ctimeMs).toBe(ctimeMs)
  })

  it('takes a set over that was found in place, where its key is the same', async () => {
    renameSync(at('last/'), at('next/'))
    const writer = writerOf({ one: '1', two: '2' })
    expect(await writer.takeOver(new Set(['one', 'two']))).toEqual(new Set(['two']))
    expect(await writer.finish()).toBe(2)
    expect(textAt('next/one/b/index.html')).toBe('One, B.')

    renameSync(at('next/'), at('last/'))
    expect(await writerOf({ one: '1' }).takeOver()).toEqual(new Set())
    expect(textAt('next/one/b/index.html')).toBe('One, B.')
  })

  it.each([
    ['has other words', () => appendFileSync(at('last/one/b/index.html'), ' Spoilt.')],
    [
      'has other words of the same length',
      () => writeFileSync(at('last/one/b/index.html'), 'Two, B.'),
    ],
    ['is newer', () => utimesSync(at('last/one/b/index.html'), new Date(), new Date())],
    ['is gone', () => rmSync(at('last/one/b/index.html'))],
  ])('takes nothing of a set over of which a file %s', async (_, spoil) => {
    spoil()
    const writer = writerOf({ one: '1', two: '1' })
    expect([...(await writer.takeOver())]).toEqual(['one'])
    expect(existsSync(at('next/one/a/index.html'))).toBe(false)
  })

  it('does not write into what it has taken over', async () => {
    const writer = writerOf({ one: '1' })
    await writer.takeOver()
    await writer.write([{ path: 'one/a/index.html', text: 'Other words.' }])
    await expect(writer.finish()).rejects.toThrow('EEXIST')
    expect(textAt('last/one/a/index.html')).toBe('One, A.')
  })

  it('is written whole where the last one is not there', async () => {
    rmSync(at('last/'), { recursive: true })
    expect([...(await writerOf({ one: '1', two: '1' }).takeOver())]).toEqual(['one', 'two'])
  })

  it('leaves alone what is given, and does not take it over', async () => {
    mkdirSync(at('public/one/b/'), { recursive: true })
    writeFileSync(at('public/one/b/index.html'), 'Given.')
    const keys = { one: '1', two: '1' }
    const writer = writerOf(keys)
    expect([...(await writer.takeOver())]).toEqual(['one'])
    await writer.write([
      { path: 'one/a/index.html', set: 'one', text: 'One, A.' },
      { path: 'one/b/index.html', set: 'one', text: 'One, B.' },
    ])
    await writer.finish()
    expect(existsSync(at('next/one/b/index.html'))).toBe(false)

    rmSync(at('public/'), { recursive: true })
    rmSync(at('last/'), { recursive: true })
    renameSync(at('next/'), at('last/'))
    expect([...(await writerOf(keys).takeOver())]).toEqual(['one'])
  })

  it('is written whole where the list was cut short', async () => {
    writeFileSync(at('cache/list.json'), textAt('cache/list.json').slice(0, 20))
    expect([...(await writerOf({ one: '1' }).takeOver())]).toEqual(['one'])
  })
})

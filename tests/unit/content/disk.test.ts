import { chmodSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { checkContent } from '../../../src/content/check.ts'
import { contentOf } from './project.ts'

const copies: { remove: () => void }[] = []
afterAll(() => copies.forEach(({ remove }) => remove()))

function project() {
  const copy = contentOf({})
  copies.push(copy)
  return { ...copy, content: join(copy.folder, 'content') }
}

const codesIn = async (root: URL) =>
  (checkContent(root)).problems.map(({ code, file }) => `${file} ${code}`)

describe('the check', () => {
  it('follows no link, whether it leads out of content, in a circle, or nowhere', async () => {
    const { root, folder, content } = project()
    writeFileSync(join(folder, 'secret.md'), '---\n---\n\nSecret.\n')
    symlinkSync(join(folder, 'secret.md'), join(content, 'a-brief/endnotes/2.md'))
    symlinkSync(content, join(content, 'circle'))
    symlinkSync(join(folder, 'gone.md'), join(content, 'topics.md'))
    expect(await codesIn(root)).toEqual([
      'content/a-brief/endnotes/2.md symbolic-link',
      'content/circle symbolic-link',
      'content/topics.md symbolic-link',
    ])
  })

  it.runIf(process.platform !== 'win32')('waits for no pipe', async () => {
    const { root, content } = project()
    expect(spawnSync('mkfifo', [join(content, 'a-brief/endnotes/2.md')]).status).toBe(0)
    expect(await codesIn(root)).toEqual(['content/a-brief/endnotes/2.md not-a-file'])
  })

  // The administrator may read everything.
  it.runIf(process.getuid?.() !== 0)('names a file and a folder that it may not read', async () => {
    const { root, content } = project()
    chmodSync(join(content, 'a-brief/endnotes/1.md'), 0)
    mkdirSync(join(content, 'locked'), { mode: 0 })
    expect(await codesIn(root)).toEqual([
      'content/a-brief/endnotes/1.md unreadable-file',
      'content/locked unreadable-file',
    ])
  })

  it('says that there is no content', async () => {
    const { root, content } = project()
    rmSync(content, { recursive: true })
    expect(await codesIn(root)).toEqual(['content no-content'])
  })

  it('says that content is no folder', async () => {
    const { root, content } = project()
    rmSync(content, { recursive: true })
    writeFileSync(content, 'x')
    expect(await codesIn(root)).toEqual(['content unreadable-file'])
  })

  it('says that there are no briefs', async () => {
    const { root, content } = project()
    rmSync(join(content, 'a-brief'), { recursive: true })
    expect(await codesIn(root)).toContain('content no-briefs')
  })
})

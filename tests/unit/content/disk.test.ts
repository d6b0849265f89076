import { chmodSync, mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
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

const codesIn = (root: URL) =>
  checkContent(root).problems.map(({ code, file }) => `${file} ${code}`)

describe('the check', () => {
  it('follows no symbolic link: out of content, in a circle, or to nothing', () => {
    const { root, folder, content } = project()
    writeFileSync(join(folder, 'secret.md'), '---\n---\n\nSecret.\n')
    symlinkSync(join(folder, 'secret.md'), join(content, 'a-brief/endnotes/2.md'))
    symlinkSync(content, join(content, 'circle'))
    symlinkSync(join(folder, 'gone.md'), join(content, 'topics.md'))
    expect(codesIn(root)).toEqual([
      'content/a-brief/endnotes/2.md symbolic-link',
      'content/circle symbolic-link',
      'content/topics.md symbolic-link',
    ])
  })

  it('does not follow content itself as a symbolic link', () => {
    const { root, folder, content } = project()
    renameSync(content, join(folder, 'elsewhere'))
    symlinkSync(join(folder, 'elsewhere'), content)
    expect(codesIn(root)).toEqual(['content symbolic-link'])
  })

  it.runIf(process.platform !== 'win32')('does not wait for a pipe', () => {
    const { root, content } = project()
    expect(spawnSync('mkfifo', [join(content, 'a-brief/endnotes/2.md')]).status).toBe(0)
    expect(codesIn(root)).toEqual(['content/a-brief/endnotes/2.md not-a-file'])
  })

  // The administrator can read every file.
  it.runIf(process.getuid?.() !== 0)(
    'reports a file and a folder without permission to read',
    () => {
      const { root, content } = project()
      chmodSync(join(content, 'a-brief/endnotes/1.md'), 0)
      mkdirSync(join(content, 'locked'), { mode: 0 })
      expect(codesIn(root)).toEqual([
        'content/a-brief/endnotes/1.md unreadable-file',
        'content/locked unreadable-file',
      ])
    },
  )

  it('reports that there is no content', () => {
    const { root, content } = project()
    rmSync(content, { recursive: true })
    expect(codesIn(root)).toEqual(['content no-content'])
  })

  it('reports that content is not a folder', () => {
    const { root, content } = project()
    rmSync(content, { recursive: true })
    writeFileSync(content, 'x')
    expect(codesIn(root)).toEqual(['content unreadable-file'])
  })

  it('reports that there are no briefs', () => {
    const { root, content } = project()
    rmSync(join(content, 'a-brief'), { recursive: true })
    expect(codesIn(root)).toContain('content no-briefs')
  })
})

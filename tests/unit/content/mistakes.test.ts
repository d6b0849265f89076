import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { checkContent } from '../../../src/content/check.ts'
import { copyOfContent, copyOfProject } from './project.ts'

const brief = 'content/us-mexico-reset'
const section = (title: string, body: string) => `---\ntitle: ${title}\n---\n\n${body}\n`

/** The mistakes that editors are likely to make, all in one library. */
const mistakes = {
  [`${brief}/sections/08-dangling.md`]: section('Dangling', 'First line.\n\nSee there.[^9]'),
  [`${brief}/sections/09-twice.md`]: section('Easier said than done', 'Some text.'),
  [`${brief}/sections/10-html.md`]: section('Markup', 'One <b>bold</b> word.\n\n[x](javascript:y)'),
  [`${brief}/endnotes/5.md`]: '---\n---\n\nNobody refers to this.\n',
  [`${brief}/pull-quotes/5.md`]: '---\n---\n\nWords that the author never wrote.\n',
  [`${brief}/recommendations/8.md`]: '---\nparagraphs: [p99]\n---\n\nDo something.\n',
  'content/other/brief.md':
    '---\ntitel: Misspelt\nauthors: [nobody]\nlang: en\nissued: 2021-13-45\n---\n\nA standfirst.\n',
}

const copy = copyOfProject(mistakes)
afterAll(copy.remove)

describe('an editor’s mistakes', () => {
  it('are all found in one run, each with its file and line', () => {
    const { problems } = checkContent(copy.root)
    const found = problems.map(({ code, file, line }) => [code, file.replace('content/', ''), line])
    expect(found).toEqual([
      ['no-sections', 'other/brief.md', undefined],
      ['missing-field', 'other/brief.md', 1],
      ['missing-field', 'other/brief.md', 1],
      ['missing-field', 'other/brief.md', 1],
      ['unknown-field', 'other/brief.md', 2],
      ['unknown-author', 'other/brief.md', 3],
      ['invalid-field', 'other/brief.md', 5],
      ['unused-endnote', 'us-mexico-reset/endnotes/5.md', undefined],
      ['pull-quote-without-passage', 'us-mexico-reset/pull-quotes/5.md', undefined],
      ['unknown-paragraph', 'us-mexico-reset/recommendations/8.md', 2],
      ['unknown-endnote', 'us-mexico-reset/sections/08-dangling.md', 7],
      ['duplicate-id', 'us-mexico-reset/sections/09-twice.md', 2],
      ['raw-html', 'us-mexico-reset/sections/10-html.md', 5],
      ['raw-html', 'us-mexico-reset/sections/10-html.md', 5],
      ['unsafe-link', 'us-mexico-reset/sections/10-html.md', 7],
    ])
    for (const { message, hint } of problems) {
      expect(message).toMatch(/[.!?”]$|: </)
      expect(hint).not.toBe('')
    }
  })

  it('stop the build, which reports all of them and keeps the last site', () => {
    mkdirSync(join(copy.folder, 'dist'))
    writeFileSync(join(copy.folder, 'dist/index.html'), 'the last good site')
    const { status, stderr } = spawnSync('node', ['scripts/build.ts'], {
      cwd: copy.folder,
      encoding: 'utf8',
    })
    expect(status).toBe(1)
    expect(stderr).toContain(`${brief}/sections/08-dangling.md:7:11  error unknown-endnote`)
    expect(stderr).toContain('Did you mean title?')
    expect(stderr).toContain('15 errors')
    expect(readFileSync(join(copy.folder, 'dist/index.html'), 'utf8')).toBe('the last good site')
  })
})

describe('a file that cannot be read', () => {
  const broken = copyOfContent({
    [`${brief}/endnotes/1.md`]: '',
    [`${brief}/endnotes/2.md`]: new Uint8Array([0xff, 0xfe, 0x41]),
    'content/authors/ana-ruiz.md': 'No front matter.',
    [`${brief}/endnotes/4.md`]: '---\na: [\n---\n\nText.\n',
    [`${brief}/notes.txt`]: 'Stray.',
    'content/topics/un.md': undefined,
  })
  afterAll(broken.remove)

  it('is reported, and the other files are checked', () => {
    const { problems } = checkContent(broken.root)
    const errors = problems.filter(({ severity }) => severity === 'error')
    const codes = new Set(errors.map(({ code }) => code))
    expect([...codes].sort()).toEqual([
      'empty-file',
      'no-front-matter',
      'not-utf-8',
      'stray-file',
      'unreadable-yaml',
    ])
  })
})

it('the sample reports have no mistakes', () => {
  const { problems } = checkContent(new URL('../../fixtures/reports/', import.meta.url))
  expect(problems).toEqual([])
})

it('the content of this repository has no mistakes', () => {
  const { problems, files } = checkContent(new URL('../../..', import.meta.url))
  expect(problems).toEqual([])
  expect(files).toBeGreaterThan(20)
})

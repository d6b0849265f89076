import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { checkContent } from '../../../src/content/check.ts'
import { brief, edited, ledger, original, rename, section4, without } from './edited-brief.ts'
import { copyOfProject } from './project.ts'

const addToRecord = (lines: string) => (text: string) =>
  text.replace('\n---\n', `\n${lines}\n---\n`)
const alias = 'aliases: { easier-said-than-done: harder-than-it-looks }'

describe('a renamed section', () => {
  it('is an error at its title, with the line that fixes it', () => {
    const copy = edited({ [section4]: rename })
    const { problems } = checkContent(copy.root)
    expect(problems).toEqual([
      {
        code: 'lost-address',
        severity: 'error',
        file: `${brief}/${section4}`,
        line: 2,
        column: 8,
        endColumn: 28,
        message:
          'The published address #easier-said-than-done (“Easier said than done — Unfortunately, this is easier…”) no longer exists: its words are now at #harder-than-it-looks.',
        hint: `Restore its old title, or keep the old address working: add to the front matter of ${brief}/brief.md the line ${alias}.`,
      },
    ])
  })

  it('is no error with that line, and npm run permalinks keeps the old address in the ledger', () => {
    const copy = edited({ [section4]: rename, 'brief.md': addToRecord(alias) })
    const { problems, library } = checkContent(copy.root)
    expect(problems.map(({ code }) => code)).toEqual(['unrecorded-permalinks'])
    expect(library.briefs[0]?.sections[3]?.aliases).toEqual(['easier-said-than-done'])
    expect(copy.publish()).toMatchObject({ addresses: 41, added: 1, corrected: 0 })
    expect(copy.read('permalinks.json')).toContain('"easier-said-than-done": {')

    copy.write('brief.md', (text) => text.replace(`${alias}\n`, ''))
    const again = checkContent(copy.root)
    expect(again.problems.map(({ code }) => code)).toEqual(['lost-address'])
  })

  it('is reported together with other problems', () => {
    const copy = edited({ [section4]: (text) => `${rename(text)}\nNobody knows.[^9]\n` })
    const { problems } = checkContent(copy.root)
    expect(problems.map(({ code }) => code)).toEqual([
      ...['lost-address', 'renumbered-addresses', 'unknown-endnote'],
    ])
  })
})

describe('a new paragraph in a published brief', () => {
  const insert = (text: string) => `${text}\nThis sentence was written two years later.\n`

  it('is one error, at the new paragraph', () => {
    const { problems } = checkContent(edited({ [section4]: insert }).root)
    expect(problems.map(({ file, line, code }) => [file, line, code])).toEqual([
      [`${brief}/${section4}`, 12, 'renumbered-addresses'],
    ])
    expect(problems[0]?.message).toContain('p9 to p14 now lead to different words')
  })

  it('can be accepted: only the lines of the moved addresses change', () => {
    const copy = edited({ [section4]: insert })
    const written = copy.publish('p9-p14', 'us-mexico-reset')
    expect(written).toMatchObject({ addresses: 41, added: 1, corrected: 6 })
    const before = new Set(
      original(ledger)
        .split('\n')
        .map((line) => line.replace(/,$/, '')),
    )
    const changed = copy
      .read('permalinks.json')
      .split('\n')
      .map((line) => line.replace(/,$/, ''))
      .filter((line) => !before.has(line))
      .map((line) => line.split('"')[1])
    expect(changed).toEqual(['p9', 'p10', 'p11', 'p12', 'p13', 'p14', 'p15'])
    expect(checkContent(copy.root).problems).toEqual([])
  })

  it('can be accepted only for one brief and for changed addresses', () => {
    const copy = edited({ [section4]: insert })
    expect(copy.publish('p9')).toMatch(/^--accept needs exactly one brief/)
    expect(copy.publish('', 'nothing')).toBe('There is no brief nothing.')
    expect(copy.publish('p1', 'us-mexico-reset')).toBe(
      'Nothing has changed at p1 since it was published.',
    )
    expect(copy.publish('p9', 'us-mexico-reset')).toBe('No ledger was written.')
  })

  it('cannot be accepted while the content has mistakes', () => {
    const copy = edited({ [section4]: (text) => `${insert(text)}\nNobody knows.[^9]\n` })
    expect(copy.publish('all', 'us-mexico-reset')).toBe('Fix these errors before you publish.')
  })
})

describe('a brief that lost an address', () => {
  it('has an error at its line in the ledger, until the record gives a reason', () => {
    const file = `${brief}/recommendations/7.md`
    const copy = without(file)
    const { problems } = checkContent(copy.root)
    const line =
      original(ledger)
        .split('\n')
        .findIndex((text) => text.includes('"r7"')) + 1
    expect(problems.map((one) => [one.file, one.line, one.code])).toEqual([
      [ledger, line, 'lost-address'],
    ])
    const record = join(copy.folder, brief, 'brief.md')
    const reason = 'withdrawn:\n  r7: The author withdrew it in 2023.'
    writeFileSync(record, addToRecord(reason)(readFileSync(record, 'utf8')))
    expect(checkContent(copy.root).problems).toEqual([])
  })

  it('because a file cannot be read has only the problem of that file', () => {
    const copy = edited({
      'endnotes/4.md': () => '',
      'pull-quotes/2.md': () => '---\n---\n\nNo.\n',
    })
    const { problems } = checkContent(copy.root)
    expect(problems.map(({ code }) => code)).toEqual(['empty-file'])
  })
})

describe('aliases', () => {
  it('with mistakes are reported with file and line', () => {
    const lines = 'aliases:\n  old-title: nowhere\n  p1: p2\n  one: two\n  two: one\n  "#x": p1'
    const copy = edited({ 'brief.md': addToRecord(lines) })
    const { problems } = checkContent(copy.root)
    expect(problems.map(({ file, code }) => [file, code])).toEqual([
      [`${brief}/brief.md`, 'invalid-field'],
    ])
    copy.write('brief.md', (text) => text.replace('  "#x": p1\n', ''))
    const again = checkContent(copy.root)
    const first = copy.read('brief.md').split('\n').indexOf('aliases:') + 2
    expect(again.problems.map(({ code, line }) => [code, line])).toEqual([
      ['alias-to-nowhere', first],
      ['alias-of-living-address', first + 1],
      ['alias-in-a-circle', first + 2],
      ['alias-in-a-circle', first + 3],
    ])
  })
})

describe('new text at the end of a published brief', () => {
  it('is allowed, with a warning that the ledger does not record it', () => {
    const last = 'sections/07-to-solve-locally-and-bilaterally.md'
    const copy = edited({ [last]: (text) => `${text}\nOne more paragraph, on nothing at all.\n` })
    const { problems } = checkContent(copy.root)
    expect(problems.map(({ severity, code }) => `${severity} ${code}`)).toEqual([
      'warning unrecorded-permalinks',
    ])
    expect(problems[0]?.message).toContain('p15')
    expect(copy.publish()).toMatchObject({ added: 1 })
    expect(checkContent(copy.root).problems).toEqual([])
  })
})

describe('a brief without a ledger', () => {
  const copy = copyOfProject({ [ledger]: undefined })
  afterAll(copy.remove)
  const permalinks = () =>
    spawnSync('node', ['scripts/permalinks.ts'], { cwd: copy.folder, encoding: 'utf8' })
  const written = () => readFileSync(join(copy.folder, ledger), 'utf8')

  it('is a draft, without fixed addresses until npm run permalinks', () => {
    expect(checkContent(copy.root).problems).toEqual([])
    expect(permalinks().status).toBe(0)
    expect(written()).toBe(original(ledger))
  })

  it('has them from then on: npm run permalinks writes nothing if one would be lost', () => {
    writeFileSync(join(copy.folder, brief, section4), rename(original(`${brief}/${section4}`)))
    const { status, stderr } = permalinks()
    expect(status).toBe(1)
    expect(stderr).toContain('No ledger was written.')
    expect(written()).toBe(original(ledger))
  })
})

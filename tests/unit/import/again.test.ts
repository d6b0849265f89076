import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { describePlan } from '../../../src/import/again/describe.ts'
import { planImport, writePlan } from '../../../src/import/again/plan.ts'

let content = new URL('file:///')
beforeEach(() => {
  content = pathToFileURL(`${mkdtempSync(join(tmpdir(), 'import-again-'))}/`)
})
afterEach(() => rmSync(content, { recursive: true }))

const RECORD =
  '---\ntitle: "Water"\nkeywords: ["a","b"]\nrights: "To be completed"\nissued: "2020"\n---\n\nThe standfirst.\n'
const ONE =
  '---\ntitle: "Rivers"\n---\n\nMost water of the river is used for fields.\n\nThe rest is for towns.\n'
const TWO = '---\ntitle: "Wells"\n---\n\nWells are deeper each year than the year before.\n'

const FILES: Record<string, string | Uint8Array> = {
  'water/brief.md': RECORD,
  'water/sections/01-rivers.md': ONE,
  'water/sections/02-wells.md': TWO,
  'water/figures/1.png': Uint8Array.from([1]),
  'authors/ana-ruiz.md': '---\ngiven: "Ana"\nfamily: "Ruiz"\n---\n',
}

const plan = (changed: Record<string, string | Uint8Array | undefined> = {}) => {
  const files = Object.entries({ ...FILES, ...changed })
  return planImport(
    content,
    'water',
    new Map(files.flatMap(([path, file]) => (file === undefined ? [] : [[path, file] as const]))),
  )
}
const read = (path: string) => readFileSync(new URL(path, content), 'utf8')
const edit = (path: string, text: string | Uint8Array) => {
  mkdirSync(new URL('.', new URL(path, content)), { recursive: true })
  writeFileSync(new URL(path, content), text)
}
const summary = ({ changes }: ReturnType<typeof plan>) =>
  Object.fromEntries(changes.flatMap(({ path, what }) => (what === 'same' ? [] : [[path, what]])))

test('nothing is written before it is asked for, and the same import changes nothing', () => {
  const first = plan()
  expect(Object.values(summary(first))).toEqual(['new', 'new', 'new', 'new', 'new'])
  expect(existsSync(new URL('water', content))).toBe(false)
  writePlan(content, first)
  expect(read('water/sections/01-rivers.md')).toBe(ONE)
  expect(summary(plan())).toEqual({})
  expect(describePlan(plan(), false)).toContain('Nothing changes.')
})

test('changed words are shown where they are', () => {
  writePlan(content, plan())
  const next = plan({ 'water/sections/01-rivers.md': ONE.replace('fields', 'farming') })
  expect(summary(next)).toEqual({ 'water/sections/01-rivers.md': 'changed' })
  const text = describePlan(next, false)
  expect(text).toContain('content/water: 1 changed, 4 same')
  expect(text).toContain('river is used for [-fields-]{+farming+}.')
  expect(text).toContain('add --write')
  expect(read('water/sections/01-rivers.md')).toBe(ONE)
})

test('fields and words that an editor changed stay, beside those that the document changed', () => {
  writePlan(content, plan())
  edit(
    'water/brief.md',
    RECORD.replace('"To be completed"', 'Ours # as agreed').replace(
      '---\n\n',
      'license: CC-BY-4.0\n---\n\n',
    ),
  )
  edit('water/sections/01-rivers.md', ONE.replace('The rest is', 'The little rest is'))
  const next = plan({
    'water/brief.md': RECORD.replace('2020', '2021').replace('The standfirst', 'A standfirst'),
    'water/sections/01-rivers.md': ONE.replace('Most water', 'Much water'),
  })
  writePlan(content, next)
  expect(read('water/brief.md')).toBe(
    '---\ntitle: "Water"\nkeywords: [ "a", "b" ]\nrights: Ours # as agreed\nissued: "2021"\nlicense: CC-BY-4.0\n---\n\nA standfirst.\n',
  )
  expect(read('water/sections/01-rivers.md')).toBe(
    ONE.replace('The rest is', 'The little rest is').replace('Most water', 'Much water'),
  )
  expect(next.changes[0]?.reason).toBe('your rights, license stay')
})

test('where both changed the same words, the editor’s stay and the import says so', () => {
  writePlan(content, plan())
  const mine = ONE.replace('Most water', 'All water')
  edit('water/sections/01-rivers.md', mine)
  const next = plan({ 'water/sections/01-rivers.md': ONE.replace('Most water', 'Some water') })
  expect(describePlan(next, false)).toMatch(/kept +water\/sections\/01-rivers.md: .*yours stay/)
  writePlan(content, next)
  expect(read('water/sections/01-rivers.md')).toBe(mine)
})

test('a section with another number keeps what the editor changed in it', () => {
  writePlan(content, plan())
  edit('water/sections/02-wells.md', TWO.replace('---\n\n', 'editorial: true\n---\n\n'))
  writePlan(
    content,
    plan({
      'water/sections/02-wells.md': undefined,
      'water/sections/02-lakes.md': '---\ntitle: "Lakes"\n---\n\nLakes are new here.\n',
      'water/sections/03-wells.md': TWO,
    }),
  )
  expect(existsSync(new URL('water/sections/02-wells.md', content))).toBe(false)
  expect(read('water/sections/03-wells.md')).toContain('editorial: true')
  expect(read('water/sections/02-lakes.md')).toContain('Lakes are new')
})

test('a published heading with other words gets an alias; the ledger is never touched', () => {
  writePlan(content, plan())
  const ledger = '{ "$comment": "", "addresses": { "wells": {}, "p1": {} } }\n'
  edit('water/permalinks.json', ledger)
  const next = plan({
    'water/sections/02-wells.md': undefined,
    'water/sections/02-deep-wells.md': TWO.replace('Wells"', 'Deep wells"'),
    'water/sections/01-rivers.md': ONE.replace('Rivers', 'Large rivers'),
  })
  expect(summary(next)).toEqual({
    'water/brief.md': 'changed',
    'water/sections/01-rivers.md': 'changed',
    'water/sections/02-deep-wells.md': 'moved',
  })
  expect(describePlan(next, false)).toContain('#wells leads to #deep-wells')
  writePlan(content, next)
  // The other heading was not published.
  expect(read('water/brief.md')).toContain('aliases:\n  wells: deep-wells\n---')
  expect(read('water/permalinks.json')).toBe(ledger)
  expect(existsSync(new URL('water/sections/02-wells.md', content))).toBe(false)
})

test('a title that the editor gave a section stays, without an alias', () => {
  writePlan(content, plan())
  edit('water/permalinks.json', '{ "addresses": { "our-wells": {} } }')
  edit('water/sections/02-wells.md', TWO.replace('Wells"', 'Our wells"'))
  const next = plan({ 'water/sections/02-wells.md': TWO.replace('each year', 'every year') })
  expect(next.aliases).toEqual({})
  writePlan(content, next)
  expect(read('water/sections/02-wells.md')).toMatch(/Our wells[^]*every year/)
})

test('what the document has no more goes, unless the editor changed or added it', () => {
  const all = { 'water/recommendations/1.md': 'Save.\n', 'water/recommendations/2.md': 'Share.\n' }
  writePlan(content, plan(all))
  edit('water/recommendations/1.md', 'Save water.\n')
  edit('water/pull-quotes/1.md', 'My own.\n')
  edit('water/figures/1.png', Uint8Array.from([9]))
  const next = plan({ 'water/figures/1.png': Uint8Array.from([2]) })
  expect(summary(next)).toEqual({
    'water/figures/1.png': 'kept',
    'water/recommendations/1.md': 'kept',
    'water/recommendations/2.md': 'removed',
  })
  writePlan(content, next)
  expect(existsSync(new URL('water/recommendations/2.md', content))).toBe(false)
  expect(read('water/pull-quotes/1.md')).toBe('My own.\n')
})

test('in a folder that no import made, no word is changed', () => {
  edit('water/brief.md', RECORD.replace('The standfirst', 'Mine'))
  edit('water/sections/01-rivers.md', ONE)
  edit('authors/ana-ruiz.md', '---\ngiven: Ana\nfamily: Ruiz\norcid: x\n---\n')
  const next = plan()
  expect(summary(next)).toMatchObject({ 'water/brief.md': 'kept', 'authors/ana-ruiz.md': 'kept' })
  writePlan(content, next)
  expect(read('water/brief.md')).toContain('Mine.')
  expect(read('authors/ana-ruiz.md')).toContain('orcid: x')
})

test('a section of the editor’s own whose front matter is not valid stops no import', () => {
  writePlan(content, plan())
  edit('water/sections/03-mine.md', '---\ntitle: *y\n---\n\nMine.\n')
  expect(summary(plan())).toEqual({})
})

test.each(['[]', 'null', '{ "addresses": null }'])('a ledger %s has no headings', (ledger) => {
  writePlan(content, plan())
  edit('water/permalinks.json', ledger)
  expect(
    plan({ 'water/sections/02-wells.md': TWO.replace('Wells"', 'Deep wells"') }).aliases,
  ).toEqual({})
})

test('a folder with the name of a text is not read, nor what a link leads to', () => {
  writePlan(content, plan())
  edit('water/folder.md/note.txt', 'Mine.')
  edit('elsewhere.md', TWO)
  symlinkSync(new URL('elsewhere.md', content), new URL('water/sections/00-link.md', content))
  const next = plan({
    'water/sections/02-wells.md': undefined,
    'water/sections/02-deep-wells.md': TWO.replace('Wells"', 'Deep wells"'),
  })
  expect(next.changes.find(({ what }) => what === 'moved')?.from).toBe('water/sections/02-wells.md')
})

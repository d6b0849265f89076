import { afterAll, describe, expect, it } from 'vitest'
import type { Problem } from '../../src/brief/problems/problem.ts'
import { checkContent } from '../../src/content/check.ts'
import { faultOfSvg } from '../../src/content/images/svg.ts'
import { contentOf } from '../unit/content/project.ts'

/** Large content that the check must finish; `bench:scale` measures the time. */
const copies: { remove: () => void }[] = []
afterAll(() => copies.forEach(({ remove }) => remove()), 300_000)

it('reads 5,000 cited endnotes and reports 3,000 problems in one run', () => {
  const notes = Array.from({ length: 5_000 }, (_, index) => index + 1)
  const paragraphs = notes.map((note) => `Claim ${note}.[^${note}]`)
  const copy = contentOf({
    ...Object.fromEntries(
      notes.map((note) => [`a-brief/endnotes/${note}.md`, `---\n---\n\nSource ${note}.\n`]),
    ),
    'a-brief/sections/01.md': `---\ntitle: First\n---\n\nOne thing is certain.\n\n${paragraphs.join('\n\n')}\n`,
    'a-brief/sections/02.md': `---\ntitle: Second\n---\n\n${`${'Lost.[^9999] '.repeat(1_000)}\n\n`.repeat(3)}\n`,
  })
  copies.push(copy)
  const { library, problems } = checkContent(copy.root)
  expect(library.briefs[0]?.endnotes).toHaveLength(5_000)
  expect(new Set(problems.map(({ code }) => code))).toEqual(new Set(['unknown-endnote']))
  expect(problems).toHaveLength(3_000)
  expect(problems[0]?.hint.length).toBeLessThan(250)
}, 300_000)

it('searches a long text that repeats the first words of a quotation', () => {
  const copy = contentOf({
    'a-brief/sections/01.md': `---\ntitle: First\n---\n\n${'over and '.repeat(50_000)}out.[^1]\n`,
    'a-brief/pull-quotes/1.md': `---\n---\n\n${'over and '.repeat(180)}… ${'and over '.repeat(30)}and out.\n`,
  })
  copies.push(copy)
  const { problems } = checkContent(copy.root)
  expect(problems.map(({ code }) => code)).toEqual(['ambiguous-pull-quote'])
})

it('reads a report of 59,000 words, with its 1,283 notes in one file', () => {
  const notes = Array.from({ length: 1_283 }, (_, index) => index + 1)
  const definitions = notes.map(
    (note) =>
      `[^${note}]: Author, A. (2020), *A title* [online], [page](https://example.org/a_b/c_d_${note}) [accessed 3 May 2020], *vol.* 2.`,
  )
  const paragraphs = notes.map((note) => `${'Plain words of a report '.repeat(9)}(2020).[^${note}]`)
  const copy = contentOf({
    'a-brief/endnotes/1.md': undefined,
    'a-brief/endnotes.md': `${definitions.join('\n\n')}\n`,
    'a-brief/sections/01.md': `# First\n\nOne thing is certain.\n\n${paragraphs.join('\n\n')}\n`,
  })
  copies.push(copy)
  const { library, problems } = checkContent(copy.root)
  expect(problems).toEqual([])
  expect(library.briefs[0]?.words).toBeGreaterThan(57_000)
  expect(library.briefs[0]?.endnotes).toHaveLength(1_283)
}, 300_000)

/** Signs that parsers or rules may look at again and again, in runs of every kind. */
const RUNS = [
  ...[
    '!',
    '`',
    '` ',
    '``a `b ',
    '[',
    '[a](',
    '![',
    '*',
    '*a ',
    '**a *b ',
    '_a* ',
    '~',
    '<',
    '<a ',
    '<!--',
  ],
  ...[
    '>',
    '> - ',
    '"',
    '"a ',
    '"\'a ',
    '|',
    '| a ',
    '|\n',
    '$',
    '$$a ',
    '$$a\n',
    ':',
    ':::\n',
    ':::box\n',
  ],
  ...[
    '&',
    '&#',
    '\\',
    '\\a{',
    '#',
    '@',
    '[@a; ',
    'a@',
    'www.',
    'http://',
    '.',
    '. ',
    '- ',
    '^[',
    '[^',
    '{',
    '{{<',
  ],
  ...[
    '(',
    ')[',
    '](',
    '- [ ] a\n',
    '> [!NOTE]\n> a\n\n',
    '```\n',
    ':::box\na\n:::\n\n',
    'a\n: b\n\n',
    '漢',
    ' ',
  ],
]

/** Seconds of processor time, which other programs do not lengthen as they do a clock's. */
function secondsFor(act: () => void): number {
  const before = process.threadCpuUsage()
  act()
  const { user, system } = process.threadCpuUsage(before)
  return (user + system) / 1_000_000
}

/** Twice what a reader of the documents is promised: a rule with a square in it takes minutes. */
const LIMIT = 10

describe('reads or refuses in seconds', () => {
  const sizes = { 'a short text of': 100_000, 'a text of two megabytes of': 2_000_000 }
  for (const [words, size] of Object.entries(sizes)) {
    it.each(RUNS)(`${words} %j`, (signs) => {
      const body = `One thing is certain.[^1]\n\n${signs.repeat(size / signs.length)}`
      const copy = contentOf({ 'a-brief/sections/01.md': `# First\n\n${body}\n` })
      copies.push(copy)
      let problems: readonly Problem[] = []
      const seconds = secondsFor(() => (problems = checkContent(copy.root).problems))
      expect(seconds).toBeLessThan(LIMIT)
      expect(problems.every(({ file }) => file.startsWith('content/a-brief/'))).toBe(true)
      if (size > 1_000_000) expect(problems.map(({ code }) => code)).toEqual(['too-much-markup'])
    })
  }

  const file = (path: string, text: string) => ({ [`a-brief/${path}`]: text })
  /** Files of up to two megabytes on which a parser or a rule once took minutes, or broke. */
  const files: Record<string, Record<string, string>> = {
    'a paragraph after a bracket that is not closed': file(
      'sections/01.md',
      `# First\n\n[ ${'a '.repeat(240_000)}\n`,
    ),
    'a title of brackets': file('sections/01.md', `# ${'[a]('.repeat(120_000)}\n\nWords.\n`),
    'a long word that begins an address': file(
      'sections/01.md',
      `# First\n\nwww.a.b/${'&a;'.repeat(160_000)}\n`,
    ),
    'items of JSON without fields': file('references.json', `[${'{},'.repeat(600_000)}{}]`),
    'JSON in JSON': file(
      'references.json',
      `[{"id":"k","type":"book","x":${'['.repeat(900_000)}${']'.repeat(900_000)}}]`,
    ),
    'broken entries of BibTeX': file('references.bib', '@book{a, title=A title}\n'.repeat(2_900)),
    'a hundred thousand entries': file('references.bib', '@book{a,}\n'.repeat(100_000)),
    'a ledger of quotation marks': file('permalinks.json', '"\\'.repeat(1_000_000)),
    'a pull quote of words that the text repeats': {
      ...file('sections/01.md', `# First\n\n${'a '.repeat(240_000)}[^1]\n`),
      ...file('pull-quotes/1.md', `---\n---\n\n${'a '.repeat(240_000)}b\n`),
    },
    'a pull quote of as many as it can have': {
      ...file('sections/01.md', `# First\n\n${'a '.repeat(240_000)}[^1]\n`),
      ...file('pull-quotes/1.md', `---\n---\n\n${'a '.repeat(999)}b\n`),
    },
    'a citation style of open tags': {
      ...file('own.csl', '<link href="" '.repeat(140_000)),
      ...file('references.bib', '@book{a, title={A}}\n'),
    },
  }
  it.each(Object.entries(files))('%s', (_, changes) => {
    const copy = contentOf(changes)
    copies.push(copy)
    let problems: readonly Problem[] = []
    const seconds = secondsFor(() => (problems = checkContent(copy.root).problems))
    expect(seconds).toBeLessThan(LIMIT)
    expect(problems.every(({ file: path }) => path.startsWith('content/a-brief/'))).toBe(true)
  })

  it.each([
    ['of more characters than it can have', 8_000],
    ['of as many as it can have', 998],
  ])('a term %s, all of words that the text repeats', (_, length) => {
    const copy = contentOf({
      'a-brief/sections/01.md': `# First\n\nOne thing is certain.[^1] ${'a '.repeat(240_000)}\n`,
      'topics/a.md': `---\nterm: ${'a '.repeat(length / 2)}b\n---\n\nA word.\n`,
    })
    copies.push(copy)
    expect(secondsFor(() => checkContent(copy.root))).toBeLessThan(LIMIT)
  })

  it.each([
    ['elements in elements', `${'<g>'.repeat(200_000)}${'</g>'.repeat(200_000)}`],
    ['a style of spaces', `<style>url(${' '.repeat(1_000_000)}</style>`],
  ])('an image of %s', (_, inside) => {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8">${inside}</svg>`
    expect(secondsFor(() => faultOfSvg(svg))).toBeLessThan(LIMIT)
  })
})

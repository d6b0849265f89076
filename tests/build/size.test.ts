import { afterAll, describe, expect, it } from 'vitest'
import { checkContent } from '../../src/content/check.ts'
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
    'a-brief/pull-quotes/1.md': `---\n---\n\n${'over and '.repeat(10_000)}… ${'and over '.repeat(500)}and out.\n`,
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

describe('reads or refuses within a minute', () => {
  // It takes a second; a rule that looks at each sign again for each other takes minutes.
  const sizes = { 'a short text of': 100_000, 'a text of two megabytes of': 2_000_000 }
  for (const [words, size] of Object.entries(sizes)) {
    it.each(RUNS)(
      `${words} %j`,
      (signs) => {
        const body = `One thing is certain.[^1]\n\n${signs.repeat(size / signs.length)}`
        const copy = contentOf({ 'a-brief/sections/01.md': `# First\n\n${body}\n` })
        copies.push(copy)
        const { problems } = checkContent(copy.root)
        expect(problems.every(({ file }) => file.startsWith('content/a-brief/'))).toBe(true)
        if (size > 1_000_000) expect(problems.map(({ code }) => code)).toEqual(['too-much-markup'])
      },
      60_000,
    )
  }
})

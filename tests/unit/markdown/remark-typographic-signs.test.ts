import fc from 'fast-check'
import type { Nodes, Root } from 'mdast'
import { globSync, readFileSync } from 'node:fs'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkSmartypants from 'remark-smartypants'
import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import { remarkTypographicSigns } from '../../../src/markdown/remark-typographic-signs.ts'

const parser = unified().use(remarkParse).use(remarkGfm).freeze()
const ours = remarkTypographicSigns()
const theirs = parser().use(remarkSmartypants).freeze()

const textOf = (node: Nodes): string => {
  if ('children' in node) return node.children.map(textOf).join('')
  return 'value' in node ? node.value : ''
}
const setByUs = (markdown: string): string => {
  const tree = parser.parse(markdown)
  ours(tree)
  return textOf(tree)
}
const setByThem = (markdown: string): string =>
  textOf(theirs.runSync(theirs.parse(markdown)) as Root)

describe('remarkTypographicSigns', () => {
  it.each([
    ['"Hello," she said.', '“Hello,” she said.'],
    [`He said, "'Quoted' words in a quote."`, 'He said, “‘Quoted’ words in a quote.”'],
    ["the '80s, U.S.'s, dogs' bones, rock'n'roll", 'the ’80s, U.S.’s, dogs’ bones, rock’n’roll'],
    ['(see "a") and ["b"]--"c"', '(see “a”) and [“b”]—“c”'],
    ['wait... "...what" . . . so', 'wait… “…what” … so'],
    ["``old'' and `it's`'s", "“old” and it's’s"],
    ['*"Begun*, ended"', '“Begun, ended”'],
    ['“already” ‘set’ – — …', '“already” ‘set’ – — …'],
    ['a --- b', 'a --- b'],
  ])('sets %j as %j', (straight, typographic) => {
    expect(setByUs(straight)).toBe(typographic)
  })

  it('agrees with remark-smartypants on the whole content', () => {
    const files = globSync('content/**/*.md')
    expect(files.length).toBeGreaterThan(20)
    for (const file of files) {
      const markdown = readFileSync(file, 'utf8')
      expect(setByUs(markdown), file).toBe(setByThem(markdown))
    }
  })

  it('agrees with remark-smartypants on any prose', () => {
    // Decades inside a quotation it gets wrong: “‘80s”.
    const word = fc.constantFrom('a', 'Biden', "it's", "Mexico's", "d'État", 'U.S.', '1977')
    const plain = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '))
    const inner = plain.map((words) => `'${words}'`)
    const quoted = fc
      .tuple(fc.oneof(plain, inner), fc.constantFrom('', ',', '.', '?'))
      .map(([words, sign]) => `"${words}${sign}"`)
    const part = fc.oneof(
      plain,
      quoted,
      quoted.map((words) => `(${words})`),
    )
    const joint = fc.constantFrom(' ', ', ', '; ', ' -- ', '... ', '\n', '\n\n')
    const prose = fc
      .array(fc.tuple(part, joint), { minLength: 1, maxLength: 8 })
      .map((parts) => parts.flat().join(''))
    fc.assert(
      fc.property(prose, (markdown) => {
        expect(setByUs(markdown)).toBe(setByThem(markdown))
      }),
    )
  })
})

import fc from 'fast-check'
import type { Root } from 'mdast'
import remarkParse from 'remark-parse'
import remarkSmartypants from 'remark-smartypants'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { expect, it } from 'vitest'
import { remarkTypography } from '../../../../src/content/markdown/remark-typography.ts'

const parser = unified().use(remarkParse).freeze()
const theirs = unified().use(remarkSmartypants).freeze()

function changed(markdown: string): Root {
  const tree = parser.parse(markdown)
  remarkTypography()(tree)
  return tree
}

function textOf(tree: Root): string {
  let text = ''
  visit(tree, 'text', ({ value }) => {
    text += value
  })
  return text
}

it.each([
  ['"Quoted," he said: it\'s *"so"*.', '“Quoted,” he said: it’s “so”.'],
  ['A pause -- or two... or . . . three.', 'A pause — or two… or … three.'],
  ['Nothing “straight” here – but 3.5 and U.S.', 'Nothing “straight” here – but 3.5 and U.S.'],
])('%s', (markdown, typographic) => {
  expect(textOf(changed(markdown))).toBe(typographic)
})

const straight = fc.constantFrom('"', "'", '`', '-', '.', '..', '. .', '[', '](x)', '*', '_')
const others = fc.constantFrom(
  ...['word', 's', '80s', '5', 'é', 'e\u0301', 'U.S.', ', ', ': ', '…', '—', '“', '”', '’'],
  ...[' ', '\n', '.', '\u00a0', '你', 'א'],
)
const blocks = fc.constantFrom('\n\n', '\n\n# ', '\n- ', '\n\n> ')

it.each([
  ['any text', fc.oneof(straight, others)],
  ['apostrophes', fc.oneof(fc.constant("'"), others)],
  ['many blocks', fc.oneof(straight, others, blocks)],
  ['a text without straight signs', others],
])('makes of %s what remark-smartypants makes of it', (_, sign) => {
  const markdown = fc.array(sign, { maxLength: 40 }).map((signs) => signs.join(''))
  fc.assert(
    fc.property(markdown, (some) => {
      expect(changed(some)).toEqual(theirs.runSync(parser.parse(some)))
    }),
    { numRuns: 1_000 },
  )
})

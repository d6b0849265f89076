import type { Root } from 'mdast'
import remarkParse from 'remark-parse'
import remarkSmartypants from 'remark-smartypants'
import { unified } from 'unified'
import { expect, it } from 'vitest'
import { remarkTypography } from '../../../../src/content/markdown/remark-typography.ts'

const TEXTS = [
  'It\'s "quoted" -- and so on...',
  '"A [link](https://example.org)" begins the text.\n\nA paragraph without signs.\n\n"Another one," he said.',
  '# "A heading"\n\n- one \'item\'\n- another\n\n> He said "no".',
  'Code `"stays"` as it is. Dots . . . too.',
]

it.each(TEXTS)('sets %j as remark-smartypants does', (text) => {
  const tree = unified().use(remarkParse).parse(text)
  const ours = structuredClone(tree)
  remarkTypography()(ours)
  const theirs = unified().use(remarkSmartypants).runSync(tree) as Root
  expect(ours).toEqual(theirs)
  expect(JSON.stringify(ours)).toMatch(/[“’…]/)
})

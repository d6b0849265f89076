import type { Root } from 'mdast'
import { toString } from 'mdast-util-to-string'
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

it('sets narrow spaces that do not break where French has spaces before signs', () => {
  const text = 'Non : « *un* mot » ; pourquoi ? Ici ! Et « là ». At :smile: or 3 :1, a: b.'
  const tree = unified().use(remarkParse).parse(text)
  remarkTypography()(tree)
  expect(toString(tree).replaceAll('\u202f', '_')).toBe(
    'Non_: «_un mot_»_; pourquoi_? Ici_! Et «_là_». At :smile: or 3 :1, a: b.',
  )
})

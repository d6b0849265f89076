import type { Root } from 'mdast'
import * as fc from 'fast-check'
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

/** The tree of a text as we set it, and as remark-smartypants does. */
function treesOf(text: string): { ours: Root; theirs: Root } {
  const tree = unified().use(remarkParse).parse(text)
  const ours = structuredClone(tree)
  remarkTypography()(ours)
  return { ours, theirs: unified().use(remarkSmartypants).runSync(tree) as Root }
}

it.each(TEXTS)('sets %j as remark-smartypants does', (text) => {
  const { ours, theirs } = treesOf(text)
  expect(ours).toEqual(theirs)
  expect(JSON.stringify(ours)).toMatch(/[“’…]/)
})

it('sets any text as remark-smartypants does', () => {
  const part = fc.constantFrom(
    'a',
    'É',
    'James',
    's',
    '80s',
    '9',
    "'",
    "'",
    '"',
    ' ',
    ' ',
    '.',
    ',',
    '-',
    '*b*',
    '(',
    '’',
  )
  fc.assert(
    fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
      const { ours, theirs } = treesOf(parts.join(''))
      expect(toString(ours)).toBe(toString(theirs))
    }),
    { numRuns: 300 },
  )
})

it('sets narrow spaces that do not break where French has spaces before signs', () => {
  const text = 'Non : « *un* mot » ; pourquoi ? Ici ! Et « là ». At :smile: or 3 :1, a: b.'
  const tree = unified().use(remarkParse).parse(text)
  remarkTypography()(tree)
  expect(toString(tree).replaceAll('\u202f', '_')).toBe(
    'Non_: «_un mot_»_; pourquoi_? Ici_! Et «_là_». At :smile: or 3 :1, a: b.',
  )
})

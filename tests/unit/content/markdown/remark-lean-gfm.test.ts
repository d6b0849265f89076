import fc from 'fast-check'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { describe, expect, it } from 'vitest'
import { isLean, remarkLeanGfm } from '../../../../src/content/markdown/remark-lean-gfm.ts'

const whole = unified().use(remarkParse).use(remarkGfm).freeze()
const lean = unified().use(remarkParse).use(remarkGfm).use(remarkLeanGfm).freeze()

describe('a text that holds one of these is no lean text', () => {
  it.each([
    ...['www.example.com', 'Visit WWW.example.com/a.', 'https://example.com', 'HTTP://a.example'],
    ...['foo@bar.baz', 'mailto:foo@bar.baz', 'foo&#64;bar.baz', 'https&colon;//a.example'],
    ...['http\\://a.example', 'www\\.example.com', '&#119;ww.example.com', 'xmpp:foo@bar.baz/txt'],
    ...['| a |\n| - |', 'a | b\n- | -', 'a\n:-', 'a\n-:', '> a\n> :-:', '- a | b\n  -|-'],
  ])('%j', (text) => {
    expect(isLean(text)).toBe(false)
  })
})

it('the rest of GFM stays', () => {
  const text = '~~gone~~, *so*, <mailto:a>, [words](/place)[^1]\n\n- [x] done\n\n[^1]: A note.'
  expect(isLean(text)).toBe(true)
  const types = new Set<string>()
  visit(lean.parse(text), ({ type }) => void types.add(type))
  expect([...types]).toEqual(expect.arrayContaining(['delete', 'footnoteReference', 'link']))
  expect(lean.parse(text)).toEqual(whole.parse(text))
})

const pieces = fc.constantFrom(
  ...['a', 'w', 'ww', 'www', '.', ':', '/', '-', '|', '@', '&', '\\', 'http', 's', 'example.com'],
  ...[' ', '\n', '\n\n', '\n> ', '\n- ', '`', '*', '_', '~~', '[', ']', '(', ')', '<', '>', '[^1]'],
  ...['é', '你', '1', '!', '"', '+', 'https:', '//', '\t', ':\n', '-\n', '\n#'],
  ...['\n    ', '\n[^1]: '],
)
const texts = fc.array(pieces, { maxLength: 40 }).map((some) => some.join(''))

it('a lean text has the same tree in both parsers', () => {
  fc.assert(
    fc.property(texts.filter(isLean), (text) => {
      expect(lean.parse(text)).toEqual(whole.parse(text))
    }),
    { numRuns: 2000 },
  )
})

import type { Root } from 'hast'
import { h } from 'hastscript'
import { describe, expect, it } from 'vitest'
import { exceededLimit, isTooDeep } from '../../../src/content/limits.ts'

/** `count` signs in paragraphs that are each within their own limits. */
const inParagraphs = (sign: string, count: number): string =>
  `${`${sign.repeat(100)}\n\n`.repeat(Math.floor(count / 100))}${sign.repeat(count % 100)}`

const brackets = (...lengths: number[]): string =>
  lengths.map((length) => `[${'a'.repeat(length - 1)}]`).join('')

/** Texts by a count, the highest count that is read, and what is said of one more. */
const cases: [title: string, text: (count: number) => string, most: number, words: string][] = [
  ['lines', (count) => '\n'.repeat(count), 15_000, 'lines'],
  ['quotations', (count) => '> a\n\n'.repeat(count), 1_000, 'lines of quotations'],
  ['ends of blocks', (count) => ':::\n\n'.repeat(count), 1_000, 'lines of quotations'],
  ['lines under headings', (count) => '   =\n\n'.repeat(count), 1_000, 'lines of quotations'],
  ['items', (count) => '- a\n\n'.repeat(count), 5_000, 'items'],
  ['numbered items', (count) => ' 12) a\n\n'.repeat(count), 5_000, 'items'],
  ['definitions', (count) => ': a\n\n'.repeat(count), 5_000, 'items'],
  ['marks', (count) => inParagraphs('*', count), 50_000, 'characters *'],
  ['cells', (count) => inParagraphs('|', count), 50_000, 'table cells'],
  ['brackets', (count) => brackets(count), 25_000, 'characters between'],
  ['several brackets', (count) => brackets(15_000, count), 20_000, 'characters between'],
  ['a bracket without end', (count) => `[${'a'.repeat(count - 1)}`, 25_000, 'characters between'],
  ['inner brackets', (count) => `[${brackets(count - 2)}]`, 25_000, 'characters between'],
  ['lines together', (count) => `a${'\na'.repeat(count)}\n`, 3_000, 'lines without an empty'],
  ['marks together', (count) => '`'.repeat(count), 3_000, 'in one paragraph'],
  ['an address', (count) => `https://${'a'.repeat(count)}`, 20_000, 'an address'],
  ['sentences', (count) => 'A. '.repeat(count), 2_000, 'sentences'],
  ['quotation marks', (count) => '"'.repeat(count), 2_000, 'sentences'],
  ['blocks', (count) => ':::box\n'.repeat(count), 50, 'levels'],
  ['blocks after an end too many', (count) => `:::\n${':::box\n'.repeat(count)}`, 50, 'levels'],
  ['blocks after others', (count) => `:::a\n:::\n${':::box\n'.repeat(count)}`, 50, 'levels'],
  ['quotations in quotations', (count) => `${'> '.repeat(count)}a`, 49, 'levels'],
  ['indentation', (count) => `${' '.repeat(count)}- a`, 199, 'levels'],
]

describe('the limit of', () => {
  it.each(cases)('%s is exact', (_, text, most, words) => {
    expect(exceededLimit(text(most))).toBeUndefined()
    expect(exceededLimit(text(most + 1))?.words).toContain(words)
  })
})

it('has the same limit for the depth of a tree', () => {
  const nested = (depth: number): Root => {
    let children: Root['children'] = []
    for (let level = 0; level < depth; level += 1) children = [h('blockquote', children)]
    return { type: 'root', children }
  }
  expect([isTooDeep(nested(50)), isTooDeep(nested(51))]).toEqual([false, true])
})

it('counts each row of a table as long as its longest', () => {
  const rows = (count: number) => `|||||\n${'|\n'.repeat(count - 1)}\n`
  expect(exceededLimit(rows(1_000).repeat(10))).toBeUndefined()
  expect(exceededLimit(rows(1_001).repeat(10))?.words).toContain('table cells')
})

it('does not count brackets after a backslash', () => {
  expect(exceededLimit(String.raw`\[${'a'.repeat(30_000)}`)).toBeUndefined()
  expect(exceededLimit(String.raw`[a\]${'a'.repeat(30_000)}`)?.words).toContain('between')
})

it.each([
  ['blocks', ':::box\n'.repeat(51), 53],
  ['quotations', `${'> '.repeat(50)}a`, 3],
  ['a paragraph', '"'.repeat(2_001), 3],
  ['lines', 'a\n'.repeat(3_002), 3],
])('says in which line %s exceed it', (_, text, line) => {
  expect(exceededLimit(`Words.\n\n${text}`)?.line).toBe(line)
})

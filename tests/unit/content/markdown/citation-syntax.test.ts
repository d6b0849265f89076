import type { Nodes } from 'hast'
import { expect, it } from 'vitest'
import { parseBody } from '../../../../src/content/markdown/parse.ts'

/** A text with its citations in braces: each work with its words before, key, locator and words after. */
function shown(node: Nodes): string {
  if (node.type === 'text') return node.value
  if (!('children' in node)) return ''
  const inside = node.children.map(shown).join('')
  if (node.type !== 'element') return inside
  const { tagName, properties } = node
  if (tagName === 'cited-work') {
    const parts = ['prefix', 'key', 'label', 'locator', 'suffix'].map((name) =>
      String(properties[name] ?? ''),
    )
    return `${properties['hidesAuthor'] === true ? '-' : ''}${parts.join('|')};`
  }
  if (tagName === 'citation') {
    return `{${properties['isNarrative'] === true ? 'narrative ' : ''}${inside}}`
  }
  return tagName === 'a' ? `<${inside}>` : tagName === 'code' ? `\`${inside}\`` : inside
}

it.each([
  ['It rains [@a].', 'It rains {|a|||;}.'],
  ['[see @a, p. 4; also -@b]', '{see|a|page|4|;-also|b|||;}'],
  ['[see\n@a, p. 4;\nalso -@b]', '{see|a|page|4|;-also|b|||;}'],
  ['[@a, in `]` brackets]', '{|a|||, in `]` brackets;}'],
  ['[@a, in \\] brackets]', '{|a|||, in ] brackets;}'],
  ['[@a, in [more] brackets]', '{|a|||, in [more] brackets;}'],
  ['[see `@a`]', '[see `@a`]'],
  ['[see \\@a]', '[see @a]'],
  ['[ana@example.org]', '[<ana@example.org>]'],
  ['[@]', '[@]'],
  ['[@a](#p1)', '<@a>'],
  ['[@a', '[{narrative |a|||;}'],
  ['[@{a(1)}, p. 4]', '{|a(1)|page|4|;}'],
  ['[see; @a; nothing]', '{see;|a|||; nothing;}'],
  [
    '[@a, *see* **there** _then_ a_b_c -- \\*]',
    '{|a|||, <i>see</i> <b>there</b> <i>then</i> a_b_c – *;}',
  ],
  ['So says @a.', 'So says {narrative |a|||;}.'],
  ['So says @a [p. 4].', 'So says {narrative |a|page|4|;}.'],
  ['So says @a\n[p. 4].', 'So says {narrative |a|page|4|;}.'],
  ['So says @a [@b].', 'So says {narrative |a|||;|b|||;}.'],
  ['So says @a.b:c_d-2: it rains.', 'So says {narrative |a.b:c_d-2|||;}: it rains.'],
  ['So says @{a(1)} and @{a b}.', 'So says {narrative |a(1)|||;} and @{a b}.'],
  ['x@a, @@a, @ a, @é, @_a', 'x@a, @@a, @ a, {narrative |é|||;}, {narrative |_a|||;}'],
])('reads %j', (typed, read) => {
  expect(shown(parseBody(typed, 'file.md', {}, [], true))).toBe(read)
})

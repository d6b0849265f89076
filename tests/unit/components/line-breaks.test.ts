import { expect, it } from 'vitest'
import { keepLinesWhole, titleToHtml } from '../../../src/components/brief/line-breaks.ts'
import { plainText } from '../../../src/brief/text/plain-text.ts'

/** The title with what stays on one line in brackets. */
const marked = (text: string) =>
  titleToHtml(text).replaceAll('<span class="unbroken">', '[').replaceAll('</span>', ']')

it.each([
  ['a dash', 'regional—and global—cooperation', 'regiona[l—]and globa[l—]cooperation'],
  ['a dash after a space', 'the road – ahead', 'the roa[d –] ahead'],
  [
    'an opening dash',
    'roadblocks -even undermining- a reset',
    'roadblock[s -e]ven undermining- a reset',
  ],
  ['a short start', 'vis-à-vis the U.S.-Mexico border', 'vi[s-à-v]is the U.S[.-M]exico border'],
  ['an end of one letter', 'the Covid-a variant', 'the Covi[d-a] variant'],
])('a line cannot break before or after %s where it must not', (_, text, expected) => {
  expect(marked(text)).toBe(expected)
})

it.each(['cross-border', 'https://example.org/a-b-c', 'undermining- a'])(
  'a line may break in “%s”',
  (text) => {
    expect(marked(text)).toBe(text)
  },
)

it.each(['—and <others>', '-Mexico'])('“%s” stays with an acronym before it, unchanged', (text) => {
  const prose = [
    {
      type: 'element' as const,
      tagName: 'abbr',
      properties: {},
      children: [{ type: 'text' as const, value: 'UN' }],
    },
    { type: 'text' as const, value: text },
  ]
  const kept = keepLinesWhole(prose)
  expect(kept[0]).toMatchObject({
    tagName: 'span',
    children: [{ tagName: 'abbr' }, { value: text.slice(0, text.startsWith('-') ? 2 : 1) }],
  })
  expect(plainText(kept)).toBe(plainText(prose))
})

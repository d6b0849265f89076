import type { Root } from 'mdast'
import { toString } from 'mdast-util-to-string'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import { briefMarkdown } from '../../../src/feeds/brief-markdown.ts'
import { build } from '../brief/sources.ts'

const permalink = (path: string): string => `https://example.org${path}`
const markdownOf = (section: string, endnotes: string[] = []): string =>
  briefMarkdown(build({ sections: { One: section }, endnotes }).brief, permalink)
const parse = (markdown: string): Root['children'] =>
  unified()
    .use(remarkParse)
    .use(remarkGfm)
    .parse(markdown.replace(/^---[\s\S]*?\n---\n/, '')).children

describe('briefMarkdown', () => {
  it('keeps words that look like markup', () => {
    const odd = [
      '\\[7] and \\*stars\\* and \\_lines\\_ and \\`ticks`',
      '2021\\. was a year',
      '\\# no heading, 3:1 at 10:30',
      'a \\| b, \\~5 %, x < y',
    ]
    const said = parse(markdownOf(odd.join('\n\n'))).map((node) => toString(node))
    expect(said).toEqual(
      expect.arrayContaining([
        '1 [7] and *stars* and _lines_ and `ticks`',
        '2 2021. was a year',
        '3 # no heading, 3:1 at 10:30',
        '4 a | b, ~5 %, x < y',
      ]),
    )
  })

  it('keeps lists, tables and quotations, which have no number', () => {
    const blocks = '- one\n- two\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n> said'
    const nodes = parse(markdownOf(`Text.\n\n${blocks}`)).map(({ type }) => type)
    expect(nodes).toEqual(expect.arrayContaining(['list', 'table', 'blockquote']))
  })

  it('keeps the rank of headings, code and rules', () => {
    const nodes = parse(markdownOf('Text.\n\n### Ports\n\n```\ncode\n```\n\n***\n\nMore.'))
    expect(nodes).toMatchObject([
      ...[{ type: 'heading' }, { type: 'blockquote' }, { type: 'heading' }, { type: 'paragraph' }],
      ...[
        { type: 'heading', depth: 3 },
        { type: 'code', value: 'code' },
      ],
      ...[{ type: 'thematicBreak' }, { type: 'paragraph' }],
      ...[{ type: 'heading' }, { type: 'paragraph' }],
    ])
  })

  it('keeps formulas as their TeX, and money as it is', () => {
    const markdown = markdownOf('At $5, $$a_1$$ or US$10.\n\n$$\nb^2\n$$\n\n- In a list\n\n  $$c$$')
    expect(markdown).toContain('**1** At $5, $$a_1$$ or US$10.\n\n$$\nb^2\n$$\n\n')
    expect(markdown).toContain('- In a list\n\n  $$\n  c\n  $$')
  })

  it('makes footnotes of endnotes, with any number of references', () => {
    const markdown = markdownOf('One[^1] and two[^1].', ['The *note*.'])
    expect(markdown).toContain('**1** One[^1] and two[^1].')
    expect(markdown).toContain('[^1]: The *note*.')
  })

  it('has the titles of parts, the letters of appendices and the numbers of headings', () => {
    const { brief } = build({
      sections: { Rain: 'A.\n\n### Snow', Survey: 'B.' },
      fields: { Rain: { part: 'Water' }, Survey: { appendix: true } },
      record: { numbering: true },
    })
    const said = parse(briefMarkdown(brief, permalink)).flatMap((node) =>
      node.type === 'heading' ? `${node.depth} ${toString(node)}` : [],
    )
    expect(said).toEqual([
      ...['1 A Test', '2 Water', '2 1 Rain', '3 1.1 Snow', '2 Appendix A. Survey'],
      '2 About the Author',
    ])
  })

  it('keeps definition lists', () => {
    const markdown = markdownOf('Text.\n\nFreeboard\n: Its *height*.\n: More.\n\nTide\n: Water.')
    expect(markdown).toContain(
      '- Freeboard\n\n  - Its *height*.\n  - More.\n\n- Tide\n\n  Water.\n',
    )
  })

  it('makes links within the brief absolute', () => {
    expect(markdownOf('See [above](#p1).')).toContain('[above](https://example.org/test-brief/#p1)')
  })
})

import type { Root } from 'mdast'
import { toString } from 'mdast-util-to-string'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import { briefMarkdown } from '../../../src/feeds/brief-markdown.ts'
import { parse as parseYaml } from 'yaml'
import { build, type Draft } from '../brief/sources.ts'
import { author, briefWith, organisation, workingPaper } from '../cite/drafts.ts'

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

  it.each([
    ['start', 'Key Policy Recommendations | For Cities | 1 One | Last: A. | About the Author'],
    ['end', '1 One | Last: A. | Key Policy Recommendations | For Cities | About the Author'],
    ['section', '1 One | Last: A. | For Cities | About the Author'],
  ] as const)('has the recommendations at the place %s', (place, headings) => {
    const { brief } = build({
      sections: { '1 One': 'Text.', 'Last: A.': 'Text.' },
      recommendations: [
        { body: 'Build *dams*.', group: 'For Cities', addressee: 'Mayors', paragraphs: ['p1'] },
        { body: '- One\n- Two', group: 'For Cities', paragraphs: ['p1'] },
      ],
      list: { place, ...(place === 'section' && { title: 'Last: A.' }) },
    })
    const markdown = briefMarkdown(brief, permalink)
    const said = parse(markdown).flatMap((node) =>
      node.type === 'heading' && node.depth > 1 ? toString(node) : [],
    )
    expect(said.join(' | ')).toBe(headings)
    expect(markdown).toContain(
      '**Recommendation 1** Build *dams*.\n\nFor: Mayors\n\n**Recommendation 2**\n\n- One\n- Two\n',
    )
  })

  const image = '![Rain](https://example.org/test-brief/content/test-brief/figures/rain.png)'
  it.each([
    [
      ':::figure\n![Rain](figures/rain.png)\n\nDays of *rain*.\n:::',
      `${image}\n\n**Figure 1** Days of *rain*.`,
    ],
    ['![Rain](figures/rain.png)', image],
    [
      ':::table\nRain\n\n| a | b | c |\n|---|--:|:-:|\n| 1 | 2 | *3* |\n:::',
      '**Table 1** Rain\n\n| a |  b |  c  |\n| - | -: | :-: |\n| 1 |  2 | *3* |',
    ],
    [':::box[The *Plan*]\nA box.\n\n- One\n:::', '> **Box 1** The *Plan*\n>\n> A box.\n>\n> - One'],
    [':::box\nA box.\n:::', '> **Box 1**\n>\n> A box.'],
    ['> [!WARNING]\n> A box.', '> **Warning**\n>\n> A box.'],
  ])('writes %j with its label', (block, written) => {
    expect(markdownOf(`Text.\n\n${block}`)).toContain(`**1** Text.\n\n${written}\n\n## About`)
  })

  it('has the summary, the references and what is about the authors', () => {
    const draft: Draft = {
      sections: { One: 'Text [@doe2020].' },
      bibliography: '@book{doe2020, title={Rain}, author={Doe, Jo}, year={2020}, publisher={P}}',
      summary: 'Short.',
    }
    const { brief } = build(draft)
    const about = (value: string) => ({ about: [{ type: 'text' as const, value }] })
    const authors = [
      { ...author('Ana', 'Ruiz'), ...about('She writes.') },
      { ...author('Jo', 'Doe'), ...about('Jo Doe writes.') },
      organisation('A Bank'),
    ]
    const text = (more: Partial<typeof brief>) =>
      parse(briefMarkdown({ ...brief, ...more }, permalink)).map((node) => toString(node))
    expect(text({ authors })).toEqual([
      ...['A Test', 'A standfirst.', 'Summary', 'Short.', 'One', '1 Text (Doe 2020).'],
      ...['References', 'Doe, Jo. 2020. Rain. P.', 'About the Authors'],
      ...['Ambassador Ana Ruiz', 'She writes.', 'Jo Doe writes.', 'A Bank'],
    ])
    const numbered = build({ ...draft, record: { citationStyle: 'ieee' } }).brief
    expect(briefMarkdown(numbered, permalink)).toContain('\n## References\n\n- \\[1] J. Doe, ')
    const editorial = brief.summary && { ...brief.summary, editorial: true }
    expect(text({ summary: editorial })[2]).toBe('In brief')
    expect(text({ summary: editorial && { ...editorial, title: 'Findings' } })[2]).toBe('Findings')
  })

  it('has the whole record, with the names of CSL variables', () => {
    const brief = briefWith({
      ...workingPaper,
      authors: [
        { ...author('Ada', 'King'), affiliation: ['A School'], orcid: '0000-0002-1825-0097' },
        { ...organisation('National Audit Office'), ror: '05dxps055' },
      ],
      containerTitle: 'The Whole',
      issuedInferred: true,
      translations: [
        { lang: 'es', address: '/agua/' },
        { lang: 'fr', address: 'https://example.org/eau' },
      ],
    })
    const [, record = ''] = briefMarkdown(brief, permalink).split(/^---$/m)
    expect(parseYaml(record)).toEqual({
      ...{ title: 'A Test', subtitle: 'How it went', 'title-short': 'Test' },
      type: 'working-paper',
      author: [
        {
          ...{ given: 'Ada', family: 'King', affiliation: ['A School'] },
          ORCID: 'https://orcid.org/0000-0002-1825-0097',
        },
        { literal: 'National Audit Office', ROR: 'https://ror.org/05dxps055' },
      ],
      editor: [{ given: 'Eva', family: 'Silva' }],
      translator: [{ given: 'Tom', family: 'Tran' }],
      ...{ issued: '2021', 'issued-inferred': true, 'container-title': 'The Whole' },
      ...{ 'collection-title': 'Water Papers', 'collection-number': '12', edition: '2' },
      ...{ institution: 'Institute of Water', publisher: 'A Press', language: 'en' },
      ...{ DOI: '10.1234/abc_d', ISBN: '978-0-306-40615-7' },
      URL: 'https://example.org/test-brief/',
      ...{ keyword: ['water', 'cities'], abstract: 'An abstract.' },
      funding: 'A foundation paid for it.',
      ...{ rights: 'None.', license: 'CC-BY-4.0' },
      original: 'https://example.org/test-brief/files/report.pdf',
      translations: { es: 'https://example.org/agua/', fr: 'https://example.org/eau' },
      files: ['https://example.org/test-brief/files/report.pdf'],
    })
  })
})

import { section, type Case } from './case.ts'

export const markup: Case[] = [
  {
    title: 'a table without headings',
    files: section(
      '|  |  |\n|--|--|\n| a | 1 |\n| a | 2 |\n\n|  |  |\n|--|--|\n| a | 1 |\n| b | 2 |',
    ),
    finds: [['a-brief/sections/01.md:5:1 table-without-headings', 'The table has no headings']],
  },
  {
    title: 'definitions, in lists too',
    files: section('- Item\n\n  Term\n  : What it means\n\nTerm\n: What it means'),
    finds: [],
  },
  {
    title: 'a script',
    files: section('<script>alert(1)</script>'),
    finds: [
      ['a-brief/sections/01.md:5:1 raw-html', 'HTML is not allowed: <script>alert(1)</script>'],
    ],
  },
  {
    title: 'an event handler',
    files: section('A <img src=x onerror=alert(1)> picture.'),
    finds: [
      ['a-brief/sections/01.md:5:3 raw-html', 'HTML is not allowed: <img src=x onerror=alert(1)>'],
    ],
  },
  ...(
    [
      ['<img src="figures/map.png" alt="A map">', 'It is an image: write ![What it shows]'],
      ['<div align="center">\n<img src="a.png">\n</div>', 'It is an image: write ![What it shows]'],
      ['<table><tr><td>1</td></tr></table>', 'Write a table of Markdown'],
      ['<TABLE><tr><td>1</td></tr></TABLE>', 'Write a table of Markdown'],
      ['<iframe src="https://example.org"></iframe>', 'write a link, [words](https://…)'],
    ] as const
  ).map(([html, hint]): Case => ({
    title: html,
    files: section(html),
    finds: [['a-brief/sections/01.md:5:1 raw-html', hint]],
  })),
  {
    title: 'HTML that is not closed',
    files: section('<div><b>\n\nText.'),
    finds: [['a-brief/sections/01.md:5:1 raw-html', 'HTML is not allowed: <div><b>']],
  },
  {
    title: 'comments',
    files: section('<!-- one -->\n\nText <!-- two --> text.\n\n<!--\nthree\n-->'),
    finds: [],
  },
  {
    title: 'a comment that is not closed',
    files: section('<!-- one'),
    finds: [
      ['a-brief/endnotes/1.md unused-endnote', 'Nothing refers to endnote 1.'],
      [
        'a-brief/pull-quotes/1.md pull-quote-without-passage',
        'The words of this pull quote are in none of the numbered paragraphs.',
      ],
      [
        'a-brief/recommendations/1.md:2:14 unknown-paragraph',
        'There is no paragraph p1 in this brief.',
      ],
      ['a-brief/sections/01.md empty-section', 'The section “First” has no text.'],
      ['a-brief/sections/01.md:5:1 raw-html', 'HTML is not allowed: <!-- one'],
    ],
  },
  {
    title: 'words on the line of a comment',
    files: section('<!-- one --> two'),
    finds: [['a-brief/sections/01.md:5:1 raw-html', 'HTML is not allowed: <!-- one --> two']],
  },
  {
    title: 'links that run a script or have another scheme',
    files: section(
      '[a](javascript:x) [b](data:text/html,x) [c](//example.org) [d](java&#9;script:x) <javascript:x>',
    ),
    finds: [
      ['a-brief/sections/01.md:5:1 unsafe-link', 'The link “javascript:x” is not allowed.'],
      ['a-brief/sections/01.md:5:19 unsafe-link', 'The link “data:text/html,x” is not allowed.'],
      ['a-brief/sections/01.md:5:41 unsafe-link', 'The link “//example.org” is not allowed.'],
      ['a-brief/sections/01.md:5:60 unsafe-link', 'The link “java%09script:x” is not allowed.'],
      ['a-brief/sections/01.md:5:82 unsafe-link', 'The link “javascript:x” is not allowed.'],
    ],
  },
  {
    title: 'malformed and empty links',
    files: section('[a](https://) [b](https://exa%mple) [c]() [](https://example.org)'),
    finds: [
      ['a-brief/sections/01.md:5:1 unsafe-link', 'The link “https://” is not allowed.'],
      [
        'a-brief/sections/01.md:5:15 malformed-link',
        'The link address “https://exa%mple” is malformed.',
      ],
      ['a-brief/sections/01.md:5:37 empty-link', 'The link “c” has no address.'],
      ['a-brief/sections/01.md:5:43 link-without-words', 'The link has no visible text.'],
    ],
  },
  { title: 'checkboxes', files: section('- [ ] A\n- [x] B'), finds: [] },
  {
    title: 'prose that looks like markup elsewhere',
    files: section('At 10:30, 3:1, note:this, :smile:, ::x, 2 < 3 & 4 > 3, {y}, {{z}}, @a.'),
    finds: [],
  },
  {
    title: 'right to left, CJK, combining characters',
    files: section('مرحبا بالعالم. 你好，世界。 e\u0301 ñ 한국어 שלום 👨‍👩‍👧'),
    finds: [],
  },
  ...(
    [
      [
        'a table of thousands of columns',
        '|a'.repeat(4000) + '|\n' + '|-'.repeat(4000) + '|\n' + '|x\n'.repeat(4000),
        'more than 50000 table cells',
      ],
      [
        'a line under thousands of lines',
        'a\n=\n\n'.repeat(2_000),
        'more than 1000 lines of quotations',
      ],
      ['thousands of quotations', '> a\n\n'.repeat(2_000), 'more than 1000 lines of quotations'],
      [
        'a list item of thousands of lines',
        `- a\n${'a\n'.repeat(50_000)}`,
        'more than 15000 lines',
      ],
      ['brackets without end', '[^a b] '.repeat(70_000), 'more than 50000 characters'],
      [
        'brackets in one paragraph',
        `Words.\n\n${'[^a b] '.repeat(6_000)}`,
        'more than 3000 characters',
        ':7',
      ],
      [
        'many runs of backticks of different lengths',
        Array.from({ length: 200 }, (_, length) => `${'`'.repeat(length)} a `).join(''),
        'more than 3000 characters',
        ':5',
      ],
      [
        'thousands of sentences in one paragraph',
        '. '.repeat(2_500),
        'more than 2000 sentences or quotation marks in one paragraph',
        ':5',
      ],
      [
        'a list of thousands of items',
        `Words.\n\n${'- a\n'.repeat(4_000)}`,
        'more than 3000 lines without an empty line',
        ':7',
      ],
      ['a list with empty lines', '- a\n\n'.repeat(6_000), 'more than 5000 items of lists'],
      ['signs of HTML without end', '<a '.repeat(60_000), 'more than 50000 characters'],
      ['a text of many megabytes', 'Words and words. '.repeat(200_000), 'more than 0.5 MB'],
      ['blocks in blocks', ':::box\n'.repeat(900), 'more than 50 levels', ':55'],
      [
        'lists in lists by indentation',
        Array.from({ length: 300 }, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n'),
        'more than 50 levels',
        ':105',
      ],
    ] as const
  ).map(([title, body, words, line = '']): Case => ({
    title,
    files: { 'a-brief/sections/02.md': `---\ntitle: Second\n---\n\n${body}\n` },
    finds: [[`a-brief/sections/02.md${line} too-much-markup`, words]],
  })),
  {
    title: 'lists in quotations without end',
    files: section('> '.repeat(5_000)),
    finds: [
      [
        'a-brief/sections/01.md:5 too-much-markup',
        'The file has more than 50 levels of lists, quotations or blocks.',
      ],
    ],
  },
]

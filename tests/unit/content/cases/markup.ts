import { section, type Case } from './case.ts'

export const markup: Case[] = [
  {
    title: 'headings in their order',
    files: section('### A\n\nText.\n\n#### B\n\nText.\n\n### C'),
    finds: [],
  },
  {
    title: 'headings of the first and second rank',
    files: section('# A\n\n## B\n\nC\n==='),
    finds: [
      ['a-brief/sections/01.md:5:1 heading-too-high', "“A” has the rank of the brief's own title."],
      [
        'a-brief/sections/01.md:7:1 heading-too-high',
        "“B” has the rank of the section's own title.",
      ],
      ['a-brief/sections/01.md:9:1 heading-too-high', "“C” has the rank of the brief's own title."],
    ],
  },
  {
    title: 'a rank left out',
    files: section('### A\n\n##### B'),
    finds: [
      [
        'a-brief/sections/01.md:7:1 heading-skips-rank',
        '“B” has rank 5, and the heading above it rank 3.',
      ],
    ],
  },
  {
    title: 'a first heading too low',
    files: section('#### A'),
    finds: [
      [
        'a-brief/sections/01.md:5:1 heading-skips-rank',
        '“A” has rank 4, and the heading above it rank 2.',
      ],
    ],
  },
  {
    title: 'headings without words',
    files: section('### 🎉\n\n###'),
    finds: [
      [
        'a-brief/sections/01.md:5:1 heading-without-address',
        'The heading “🎉” has no letters or digits that its address could be made of.',
      ],
      [
        'a-brief/sections/01.md:7:1 heading-without-address',
        'The heading “” has no letters or digits that its address could be made of.',
      ],
    ],
  },
  {
    title: 'headings in lists and quotations',
    files: section('> ### A\n\n- ### B'),
    finds: [
      [
        'a-brief/sections/01.md:5:3 misplaced-heading',
        'A list or quotation cannot hold a heading: “A”.',
      ],
      [
        'a-brief/sections/01.md:7:3 misplaced-heading',
        'A list or quotation cannot hold a heading: “B”.',
      ],
    ],
  },
  {
    title: 'headings outside sections',
    files: {
      'a-brief/endnotes/1.md': '---\n---\n\n### A\n\nText.\n',
      'a-brief/pull-quotes/1.md': '---\n---\n\n# One thing is certain\n',
    },
    finds: [
      ['a-brief/endnotes/1.md:4:1 misplaced-heading', 'An endnote cannot hold a heading: “A”.'],
      [
        'a-brief/pull-quotes/1.md:4:1 misplaced-heading',
        'A pull quote cannot hold a heading: “One thing is certain”.',
      ],
    ],
  },
  {
    title: 'one heading twice in a section',
    files: section('### Costs\n\nA.\n\n### Costs'),
    finds: [],
  },
  {
    title: 'a script',
    files: section('<script>alert(1)</script>'),
    finds: [
      ['a-brief/sections/01.md:5:1 raw-html', 'Raw HTML is not allowed: <script>alert(1)</script>'],
    ],
  },
  {
    title: 'handlers',
    files: section('A <img src=x onerror=alert(1)> picture.'),
    finds: [
      [
        'a-brief/sections/01.md:5:3 raw-html',
        'Raw HTML is not allowed: <img src=x onerror=alert(1)>',
      ],
    ],
  },
  {
    title: 'HTML that is not closed',
    files: section('<div><b>\n\nText.'),
    finds: [['a-brief/sections/01.md:5:1 raw-html', 'Raw HTML is not allowed: <div><b>']],
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
        'The words of this pull quote are not in the text: in none of its numbered paragraphs.',
      ],
      [
        'a-brief/recommendations/1.md:2:14 unknown-paragraph',
        'There is no paragraph p1 in this brief.',
      ],
      ['a-brief/sections/01.md empty-section', 'The section “First” has no text.'],
      ['a-brief/sections/01.md:5:1 raw-html', 'Raw HTML is not allowed: <!-- one'],
    ],
  },
  {
    title: 'words beside a comment',
    files: section('<!-- one --> two'),
    finds: [['a-brief/sections/01.md:5:1 raw-html', 'Raw HTML is not allowed: <!-- one --> two']],
  },
  {
    title: 'addresses that run',
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
    title: 'addresses that are none',
    files: section('[a](https://) [b](https://exa%mple) [c]() [](https://example.org)'),
    finds: [
      ['a-brief/sections/01.md:5:1 unsafe-link', 'The link “https://” is not allowed.'],
      [
        'a-brief/sections/01.md:5:15 malformed-link',
        '“https://exa%mple” is no address that a browser understands.',
      ],
      ['a-brief/sections/01.md:5:37 empty-link', 'The link “c” has no address.'],
      [
        'a-brief/sections/01.md:5:43 link-without-words',
        'The link has no words that a reader could see.',
      ],
    ],
  },
  {
    title: 'pictures',
    files: section('![A map](map.png) ![](https://example.org/a.png)'),
    finds: [
      [
        'a-brief/sections/01.md:5:1 picture-not-supported',
        'Briefs cannot hold pictures yet, neither their own nor other sites’.',
      ],
      [
        'a-brief/sections/01.md:5:19 picture-not-supported',
        'Briefs cannot hold pictures yet, neither their own nor other sites’.',
      ],
    ],
  },
  {
    title: 'boxes to tick',
    files: section('- [ ] A\n- [x] B'),
    finds: [
      ['a-brief/sections/01.md:5:1 task-list', 'A brief cannot hold boxes to tick.'],
      ['a-brief/sections/01.md:6:1 task-list', 'A brief cannot hold boxes to tick.'],
    ],
  },
  {
    title: 'prose that looks like markup elsewhere',
    files: section('At 10:30, 3:1, note:this, :smile:, ::x, 2 < 3 & 4 > 3, $x$, {y}, {{z}}, @a.'),
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
      ],
      ['a line under thousands of lines', 'a\n=\n\n'.repeat(10_000)],
      ['a list item of thousands of lines', `- a\n${'a\n'.repeat(50_000)}`],
      ['brackets without end', '[^a b] '.repeat(130_000)],
    ] as const
  ).map(([title, body]): Case => ({
    title,
    files: { 'a-brief/sections/02.md': `---\ntitle: Second\n---\n\n${body}\n` },
    finds: [['a-brief/sections/02.md too-much-markup', 'without end']],
  })),
  {
    title: 'lists in quotations without end',
    files: section('> '.repeat(5_000)),
    finds: [
      [
        'a-brief/sections/01.md too-much-markup',
        'The text holds rows of >, -, * or [, lines or cells without end, which no text needs.',
      ],
    ],
  },
]

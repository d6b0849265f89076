import { section, type Case } from './case.ts'

export const headings: Case[] = [
  {
    title: 'headings in order',
    files: section('### A\n\nText.\n\n#### B\n\nText.\n\n### C'),
    finds: [],
  },
  {
    title: 'headings of the first and second rank',
    files: section('# A\n\n## B\n\nC\n==='),
    finds: [
      [
        'a-brief/sections/01.md:5:1 heading-too-high',
        '“A” has the same level as the brief’s title.',
      ],
      [
        'a-brief/sections/01.md:7:1 heading-too-high',
        '“B” has the same level as the section’s title.',
      ],
      [
        'a-brief/sections/01.md:9:1 heading-too-high',
        '“C” has the same level as the brief’s title.',
      ],
    ],
  },
  {
    title: 'a heading that skips a rank',
    files: section('### A\n\n##### B'),
    finds: [
      [
        'a-brief/sections/01.md:7:1 heading-skips-rank',
        '“B” has level 5, but the heading above it has level 3.',
      ],
    ],
  },
  {
    title: 'a first heading that skips a rank',
    files: section('#### A'),
    finds: [
      [
        'a-brief/sections/01.md:5:1 heading-skips-rank',
        '“A” has level 4, but the heading above it has level 2.',
      ],
    ],
  },
  {
    title: 'headings without words',
    files: section('### 🎉\n\n###'),
    finds: [
      [
        'a-brief/sections/01.md:5:1 heading-without-address',
        'The heading “🎉” has no letters or digits to make an address from.',
      ],
      [
        'a-brief/sections/01.md:7:1 heading-without-address',
        'The heading “” has no letters or digits to make an address from.',
      ],
    ],
  },
  {
    title: 'headings in lists and quotations',
    files: section('> ### A\n\n- ### B'),
    finds: [
      [
        'a-brief/sections/01.md:5:3 misplaced-heading',
        'A list or quotation cannot contain a heading: “A”.',
      ],
      [
        'a-brief/sections/01.md:7:3 misplaced-heading',
        'A list or quotation cannot contain a heading: “B”.',
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
      ['a-brief/endnotes/1.md:4:1 misplaced-heading', 'An endnote cannot contain a heading: “A”.'],
      [
        'a-brief/pull-quotes/1.md:4:1 misplaced-heading',
        'A pull quote cannot contain a heading: “One thing is certain”.',
      ],
    ],
  },
  {
    title: 'the same heading twice in a section',
    files: section('### Costs\n\nA.\n\n### Costs'),
    finds: [],
  },
]

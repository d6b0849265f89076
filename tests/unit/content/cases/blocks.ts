import { section, type Case } from './case.ts'

export const blocks: Case[] = [
  {
    title: 'blocks that do not exist or have no such setting',
    files: section(':::figur\nText.\n:::\n\n:::box{#a}\nText.\n:::\n\n> [!NOTICE]\n> Text.'),
    finds: [
      ['a-brief/sections/01.md:5:1 unknown-block', 'There is no block “:::figur”.'],
      ['a-brief/sections/01.md:9:1 unknown-block', '“:::box” has no setting “id”.'],
      ['a-brief/sections/01.md:13:1 unknown-block', 'There is no kind of box “NOTICE”.'],
    ],
  },
  {
    title: 'blocks where they cannot be, and a table without cells',
    files: {
      ...section(
        '- a\n\n  :::box\n  Text.\n  :::\n\n> > [!NOTE]\n> > Text.\n\n:::table\nText.\n:::',
      ),
      'authors/ana-ruiz.md':
        '---\ngiven: Ana\nfamily: Ruiz\nrole: Fellow\n---\n\nShe.\n\n> [!NOTE]\n> Text.\n',
    },
    finds: [
      ['a-brief/sections/01.md:7:3 misplaced-block', 'cannot be inside a list, a quotation'],
      ['a-brief/sections/01.md:11:3 misplaced-block', 'cannot be inside a list, a quotation'],
      ['a-brief/sections/01.md:14:1 table-without-cells', 'contains no table.'],
      ['authors/ana-ruiz.md:9:1 misplaced-block', 'Only sections can contain figures'],
    ],
  },
  {
    title: 'a box with a heading, a list, a quotation, a table and a figure inside',
    files: section(
      '::::box[A *box*]\n### Heading\n\n- a\n  - b\n\n> c\n\n| A | B |\n|---|---|\n| 1 | 2 |\n::::',
    ),
    finds: [],
  },
  {
    title: 'a block without an end, which takes the rest of the file',
    files: section('Text.\n\n:::\n\n:::box\nText.'),
    finds: [
      ['a-brief/sections/01.md:7:1 unclosed-block', 'This line of colons ends no block.'],
      ['a-brief/sections/01.md:9:1 unclosed-block', 'The block “:::box” has no end'],
    ],
  },
  {
    title: 'captions and titles with numbers, and some that only look so',
    files: section(
      [
        ':::table\n**Tabla 3-1.** Rain\n\n| A |\n|---|\n| 1 |\n:::',
        ':::table\nTable items of trade\n\n| A |\n|---|\n| 1 |\n\nTable 2 has more.\n:::',
        ':::box[Box II: Rain]\nText.\n:::',
        ':::box[Boxes]\nTable 2 has more.\n:::',
      ].join('\n\n'),
    ),
    finds: [
      ['a-brief/sections/01.md:6:1 numbered-caption', 'begins with “Tabla 3-1.”'],
      ['a-brief/sections/01.md:23:7 numbered-caption', 'begins with “Box II:”'],
    ],
  },
]

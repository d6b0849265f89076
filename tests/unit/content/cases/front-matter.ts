import { record, type Case } from './case.ts'

const file = 'a-brief/brief.md'

/** How front matter is written, whatever its fields. */
export const frontMatter: Case[] = [
  {
    title: 'none',
    files: { [file]: 'A standfirst.\n' },
    finds: [['a-brief/brief.md:1 no-front-matter', 'The file does not begin with front matter.']],
  },
  {
    title: 'not closed',
    files: { [file]: '---\ntitle: A brief\n\nA standfirst.\n' },
    finds: [
      [
        'a-brief/brief.md:1 no-front-matter',
        'The front matter is not closed: no second line --- follows.',
      ],
    ],
  },
  {
    title: 'YAML that does not parse',
    files: record({ title: '[A' }),
    finds: [
      [
        'a-brief/brief.md:3:1 unreadable-yaml',
        'A bracket or quotation mark is not closed, or a line is indented otherwise than its neighbours.',
      ],
    ],
  },
  {
    title: 'a colon in a title',
    files: record({ title: 'A brief: or two' }),
    finds: [['a-brief/brief.md:2:8 unreadable-yaml', 'A value holds a colon followed by a space.']],
  },
  {
    title: 'a colon in a title, and other fields that are wrong',
    files: record({ title: 'A brief: or two', issued: 'soon', langg: 'en' }),
    finds: [
      ['a-brief/brief.md:2:8 unreadable-yaml', 'A value holds a colon followed by a space.'],
      ['a-brief/brief.md:6:9 invalid-field', 'issued'],
      ['a-brief/brief.md:9:1 unknown-field', 'There is no field “langg” here.'],
    ],
  },
  {
    title: 'a bracket that is not closed, and another field that is wrong',
    files: record({ title: '[A', rights: 'None: at all', issued: 'soon' }),
    finds: [
      ['a-brief/brief.md:3:1 unreadable-yaml', 'A bracket or quotation mark is not closed'],
      ['a-brief/brief.md:6:9 invalid-field', 'issued'],
      ['a-brief/brief.md:8:9 unreadable-yaml', 'A value holds a colon followed by a space.'],
    ],
  },
  {
    title: 'more fields that cannot be read than are left out: the others wait',
    files: record({
      ...Object.fromEntries(Array.from({ length: 11 }, (_, index) => [`f${index}`, 'a: b'])),
      issued: 'soon',
    }),
    finds: Array.from({ length: 11 }, (_, index) => [
      `a-brief/brief.md:${index + 9}:${index < 10 ? 5 : 6} unreadable-yaml`,
      'A value holds a colon followed by a space.',
    ]),
  },
  {
    title: 'a line without a colon',
    files: record({ title: 'A\nbrief' }),
    finds: [['a-brief/brief.md:3:1 unreadable-yaml', 'A line has no colon behind its name.']],
  },
  {
    title: 'a tab',
    files: record({ title: '\n\tA brief' }),
    finds: [['a-brief/brief.md:3:1 unreadable-yaml', 'A line begins with a tab.']],
  },
  {
    title: 'a field twice',
    files: record({ title: 'A\ntitle: B' }),
    finds: [['a-brief/brief.md:3:1 repeated-field', 'The same field stands here twice.']],
  },
  {
    title: 'a list of fields that is a list',
    files: { [file]: '---\n- a\n- b\n---\n\nA standfirst.\n' },
    finds: [['a-brief/brief.md:1 unreadable-yaml', 'The front matter is no list of fields.']],
  },
  {
    title: 'a bomb of aliases',
    files: record({ title: '&a [x, x]', shortTitle: '&b [*a, *a, *a]', rights: '[*b, *b]' }),
    finds: [
      [
        'a-brief/brief.md:2:11 unreadable-yaml',
        'A value begins with &, which has a meaning of its own here.',
      ],
      [
        'a-brief/brief.md:3:16 unreadable-yaml',
        'A value begins with &, which has a meaning of its own here.',
      ],
      [
        'a-brief/brief.md:3:17 unreadable-yaml',
        'A value begins with *, which has a meaning of its own here.',
      ],
      [
        'a-brief/brief.md:3:21 unreadable-yaml',
        'A value begins with *, which has a meaning of its own here.',
      ],
      [
        'a-brief/brief.md:3:25 unreadable-yaml',
        'A value begins with *, which has a meaning of its own here.',
      ],
      [
        'a-brief/brief.md:8:10 unreadable-yaml',
        'A value begins with *, which has a meaning of its own here.',
      ],
      [
        'a-brief/brief.md:8:14 unreadable-yaml',
        'A value begins with *, which has a meaning of its own here.',
      ],
    ],
  },
  {
    title: 'a value that begins with & or ! or *',
    files: record({ title: '&c A', shortTitle: '!B', rights: '*All*' }),
    finds: [
      [
        'a-brief/brief.md:2:11 unreadable-yaml',
        'A value begins with &, which has a meaning of its own here.',
      ],
      [
        'a-brief/brief.md:3:13 unreadable-yaml',
        'A value begins with !, which has a meaning of its own here.',
      ],
      [
        'a-brief/brief.md:8:9 unreadable-yaml',
        'A value begins with *, which has a meaning of its own here.',
      ],
    ],
  },
  {
    title: 'lists in lists without end',
    files: record({ title: '['.repeat(20_000) }),
    finds: [
      [
        'a-brief/brief.md:1 unreadable-yaml',
        'The front matter cannot be read: lists stand in lists without end.',
      ],
    ],
  },
  {
    title: 'a line that ends front matter for others',
    files: record({ rights: '|\n  None\n+++' }),
    finds: [
      [
        'a-brief/brief.md:10:1 unreadable-yaml',
        'A line of the front matter begins with ---, +++ or ..., which ends it.',
      ],
    ],
  },
  {
    title: 'a line that ends YAML',
    files: record({ rights: 'None.\n...\nissuedInferred: maybe' }),
    finds: [
      [
        'a-brief/brief.md:9:1 unreadable-yaml',
        'A line of the front matter begins with ---, +++ or ..., which ends it.',
      ],
    ],
  },
  {
    title: 'a sign that begins a remark',
    files: record({ title: 'Agenda # 3 of 4', shortTitle: '"Agenda # 3"', lang: 'es   # Spanish' }),
    finds: [
      [
        'a-brief/brief.md:2:15 remark-behind-value',
        'What stands behind # is taken for a remark and is not read.',
      ],
      ['a-brief/brief.md:5:12 remark-behind-value', 'on a line of its own'],
    ],
  },
  {
    title: 'characters written as escapes',
    files: record({ title: '"A \\u202e brief"', rights: '"None\\0"' }),
    finds: [
      ['a-brief/brief.md:2:8 direction-override', 'The invisible character U+202E'],
      ['a-brief/brief.md:8:9 control-character', 'The control character U+0000'],
    ],
  },
  {
    title: 'thousands of lines',
    files: record({
      rights: `None.\n${Array.from({ length: 2_000 }, (_, index) => `k${index}: 1`).join('\n')}`,
    }),
    finds: [['a-brief/brief.md:1 unreadable-yaml', 'The front matter has more than 2000 lines.']],
  },
]

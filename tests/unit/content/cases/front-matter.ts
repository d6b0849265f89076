import { record, type Case } from './case.ts'

const file = 'a-brief/brief.md'

/** The syntax of front matter. */
export const frontMatter: Case[] = [
  {
    title: 'no front matter',
    files: { [file]: 'A standfirst.\n' },
    finds: [['a-brief/brief.md:1 no-front-matter', 'The file has no front matter.']],
  },
  {
    title: 'plain files where no field is needed, and a section that begins with its title',
    files: {
      'a-brief/sections/01.md': '# The *first* “section”\n\nOne thing is certain.[^1]\n',
      'a-brief/sections/02.md': '\n## Second: a title\n\nText.\n\n### Sub\n\nText.\n',
      'a-brief/sections/03.md': '---\neditorial: true\n---\n\n# Third\nText.\n',
      'a-brief/endnotes/1.md': 'A note.\n',
      'a-brief/pull-quotes/1.md': 'One thing is certain.\n',
    },
    finds: [],
  },
  {
    title: 'a section without a title',
    files: { 'a-brief/sections/02.md': 'Text: without a title.\n' },
    finds: [
      ['a-brief/sections/02.md:1 no-front-matter', 'Begin the file with its title: # Title.'],
    ],
  },
  {
    title: 'a title in the text below one in the front matter',
    files: { 'a-brief/sections/02.md': '---\ntitle: Second\n---\n\n# Second\n\nText.\n' },
    finds: [['a-brief/sections/02.md:5:1 heading-too-high', '“Second” has the same level']],
  },
  {
    title: 'a title that makes the address of another',
    files: { 'a-brief/sections/02.md': '\n\n# First\n\nText.\n' },
    finds: [['a-brief/sections/02.md:3:3 duplicate-id', '“First” makes the address #first']],
  },
  {
    title: 'fields without the lines around them',
    files: {
      'a-brief/pull-quotes/1.md': 'from: p1\n\nOne thing is certain.\n',
      'a-brief/sections/02.md': 'title: Second\n\nText.\n',
      'a-brief/sections/03.md': '+++\ntitle = "Third"\n+++\n\nText.\n',
      'a-brief/sections/04.md': '\n---\ntitle: Fourth\n---\n\nText.\n',
    },
    finds: [
      ['a-brief/pull-quotes/1.md:1 no-front-matter', 'Begin the file with a line ---'],
      ['a-brief/sections/02.md:1 no-front-matter', 'Begin the file with a line ---'],
      ['a-brief/sections/03.md:1 no-front-matter', 'The fields are not YAML.'],
      ['a-brief/sections/04.md:1 no-front-matter', 'Remove the empty lines and spaces'],
    ],
  },
  {
    title: 'front matter that is not closed',
    files: { [file]: '---\ntitle: A brief\n\nA standfirst.\n' },
    finds: [['a-brief/brief.md:1 no-front-matter', 'The front matter has no closing line ---.']],
  },
  {
    title: 'a bracket that is not closed',
    files: record({ title: '[A' }),
    finds: [
      [
        'a-brief/brief.md:3:1 unreadable-yaml',
        'A bracket or quotation mark above is not closed, or this line is not indented like the others.',
      ],
    ],
  },
  {
    title: 'a quotation mark that is not closed',
    files: record({ rights: '"None' }),
    finds: [
      ['a-brief/brief.md:9:1 unreadable-yaml', 'A colon, quotation mark or bracket is missing.'],
    ],
  },
  {
    title: 'a colon in a title: the other fields are not checked',
    files: record({ title: 'A brief: or two', issued: 'soon', langg: 'en' }),
    finds: [
      ['a-brief/brief.md:2:8 unreadable-yaml', 'The value contains a colon followed by a space.'],
    ],
  },
  {
    title: 'a colon in a title: the hint suggests quotes',
    files: record({ title: 'A brief: or two' }),
    finds: [['a-brief/brief.md:2:8 unreadable-yaml', 'Put quotes around the value']],
  },
  {
    title: 'a line without a colon',
    files: record({ title: 'A\nbrief' }),
    finds: [
      ['a-brief/brief.md:3:1 unreadable-yaml', 'This line has no colon after the field’s name.'],
    ],
  },
  {
    title: 'a tab',
    files: record({ title: '\n\tA brief' }),
    finds: [['a-brief/brief.md:3:1 unreadable-yaml', 'The line begins with a tab.']],
  },
  {
    title: 'a field twice',
    files: record({ title: 'A\ntitle: B' }),
    finds: [['a-brief/brief.md:3:1 repeated-field', 'The front matter has this field twice.']],
  },
  {
    title: 'a list instead of fields',
    files: { [file]: '---\n- a\n- b\n---\n\nA standfirst.\n' },
    finds: [['a-brief/brief.md:1 unreadable-yaml', 'The front matter is not a list of fields.']],
  },
  {
    title: 'a bomb of aliases',
    files: record({ title: '&a [x, x]', shortTitle: '&b [*a, *a, *a]', rights: '[*b, *b]' }),
    finds: [['a-brief/brief.md:2:11 unreadable-yaml', 'The value begins with &']],
  },
  ...(['&c A', '!B', '*All*', '@a', '%a', '`a`'] as const).map((title): Case => ({
    title: `a value that begins with ${title.slice(0, 1)}`,
    files: record({ title }),
    finds: [
      [
        `a-brief/brief.md:2:${title.startsWith('&') ? 11 : 8} unreadable-yaml`,
        'special meaning in YAML',
      ],
    ],
  })),
  ...(
    [
      ['lists in lists', '['.repeat(20_000), 2],
      ['lists in lists on one line', `\n  ${'- '.repeat(20_000)}`, 9],
      ['groups in groups on one line', `\n  ${'? '.repeat(20_000)}`, 9],
    ] as const
  ).map(([title, rights, line]): Case => ({
    title: `${title} without end`,
    files: record({ rights }),
    finds: [[`a-brief/brief.md:${line} too-much-markup`, 'The file has more than']],
  })),
  ...['+++', '---x', '... ', '...\nissuedInferred: maybe', '--- |'].map((line): Case => ({
    title: `the line ${JSON.stringify(line)}`,
    files: record({ rights: `None.\n${line}` }),
    finds: [['a-brief/brief.md:9:1 unreadable-yaml', ' ']],
  })),
  {
    title: 'a # that begins a comment',
    files: record({ title: 'Agenda # 3 of 4', shortTitle: '"Agenda # 3"', lang: 'es   # Spanish' }),
    finds: [
      [
        'a-brief/brief.md:2:15 remark-behind-value',
        'YAML takes the text after # as a comment, so the site does not read it.',
      ],
      ['a-brief/brief.md:5:12 remark-behind-value', 'to a line of its own'],
    ],
  },
  {
    title: 'characters written as escapes',
    files: record({ title: '"A \\u202e brief"', rights: '"None\\0"' }),
    finds: [
      ['a-brief/brief.md:2:8 direction-override', 'The invisible character U+202E'],
      ['a-brief/brief.md:8:9 control-character', 'There is a control character here, U+0000'],
    ],
  },
  {
    title: 'thousands of fields',
    files: record({
      rights: `None.\n${Array.from({ length: 10_000 }, (_, index) => `k${index}: 1`).join('\n')}`,
    }),
    finds: [['a-brief/brief.md too-much-markup', 'more than 50000 characters of front matter']],
  },
]

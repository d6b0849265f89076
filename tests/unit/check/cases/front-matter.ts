import { record, type Case } from './case.ts'

const file = 'a-brief/brief.md'

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
    title: 'a misspelt field',
    files: record({ title: undefined, titel: 'A' }),
    finds: [
      ['a-brief/brief.md:1 missing-field', 'The field “title” is missing.'],
      ['a-brief/brief.md:8:1 unknown-field', 'Did you mean title?'],
    ],
  },
  {
    title: 'a field of another kind of file',
    files: record({ paragraphs: '[p1]' }),
    finds: [['a-brief/brief.md:9:1 unknown-field', 'There is no field “paragraphs” here.']],
  },
  {
    title: 'missing fields',
    files: { [file]: '---\ntitle: A\n---\n\nA standfirst.\n' },
    finds: [
      ['a-brief/brief.md:1 missing-field', 'The field “shortTitle” is missing.'],
      ['a-brief/brief.md:1 missing-field', 'The field “authors” is missing.'],
      ['a-brief/brief.md:1 missing-field', 'The field “lang” is missing.'],
      ['a-brief/brief.md:1 missing-field', 'The field “issued” is missing.'],
      ['a-brief/brief.md:1 missing-field', 'The field “publisher” is missing.'],
      ['a-brief/brief.md:1 missing-field', 'The field “rights” is missing.'],
      ['authors/ana-ruiz.md unused-author', 'No brief names “ana-ruiz” as its author.'],
    ],
  },
  {
    title: 'an empty title',
    files: record({ title: '', shortTitle: '""' }),
    finds: [
      ['a-brief/brief.md:2:1 empty-field', 'The field “title” is empty.'],
      ['a-brief/brief.md:3:13 empty-field', 'The field “shortTitle” is empty.'],
    ],
  },
  {
    title: 'a title of white space',
    files: record({ title: '"  "' }),
    finds: [['a-brief/brief.md:2:8 invalid-field', 'The field “title” must not be empty.']],
  },
  {
    title: 'a number for a title',
    files: record({ title: '1984' }),
    finds: [
      ['a-brief/brief.md:2:8 invalid-field', 'The field “title” must be text, and it is a number.'],
    ],
  },
  {
    title: 'an author instead of a list',
    files: record({ authors: 'ana-ruiz' }),
    finds: [
      [
        'a-brief/brief.md:4:10 invalid-field',
        'The field “authors” must be a list, and it is text.',
      ],
      ['authors/ana-ruiz.md unused-author', 'No brief names “ana-ruiz” as its author.'],
    ],
  },
  {
    title: 'no author in the list',
    files: record({ authors: '[]' }),
    finds: [
      ['a-brief/brief.md:4:10 invalid-field', 'The field “authors” must name at least one author.'],
      ['authors/ana-ruiz.md unused-author', 'No brief names “ana-ruiz” as its author.'],
    ],
  },
  {
    title: 'an unknown author, and one twice',
    files: record({ authors: '[ana-riuz, ana-ruiz, ana-ruiz]' }),
    finds: [
      ['a-brief/brief.md:4:11 unknown-author', 'Did you mean ana-ruiz?'],
      ['a-brief/brief.md:4:31 repeated-author', 'The author “ana-ruiz” is named twice.'],
    ],
  },
  {
    title: 'yes for true',
    files: record({ issuedInferred: 'yes' }),
    finds: [
      [
        'a-brief/brief.md:9:17 invalid-field',
        'The field “issuedInferred” must be true or false, and it is text.',
      ],
    ],
  },
  {
    title: 'a language by its name',
    files: record({ lang: 'English' }),
    finds: [
      [
        'a-brief/brief.md:5:7 invalid-field',
        'The field “lang” must be a language tag such as en or es.',
      ],
    ],
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
    title: 'names that mean something to JavaScript',
    files: record({ __proto__: undefined, constructor: 'x', toString: 'y' }),
    finds: [
      ['a-brief/brief.md:9:1 unknown-field', 'There is no field “constructor” here.'],
      ['a-brief/brief.md:10:1 unknown-field', 'There is no field “toString” here.'],
    ],
  },
  {
    title: 'a prototype',
    files: {
      [file]:
        '---\n__proto__: {title: A}\ntitle: A\nshortTitle: A\nauthors: [ana-ruiz]\nlang: en\nissued: 2021\npublisher: P\nrights: R\n---\n\nS.\n',
    },
    finds: [['a-brief/brief.md:2:1 unknown-field', 'There is no field “__proto__” here.']],
  },
  {
    title: 'a line that ends front matter for others',
    files: record({ rights: '|\n  None\n+++' }),
    finds: [
      [
        'a-brief/brief.md:10:1 unreadable-yaml',
        'A line of the front matter begins with --- or +++, which ends it.',
      ],
    ],
  },
  {
    title: 'HTML in a title, which is text',
    files: record({ title: '<b>A</b> & <script>alert(1)</script>' }),
    finds: [],
  },
  {
    title: 'a paragraph written as a number',
    files: { 'a-brief/recommendations/1.md': '---\nparagraphs: [1]\n---\n\nDo one thing.\n' },
    finds: [
      [
        'a-brief/recommendations/1.md:2:14 invalid-field',
        'The field “paragraphs 1” must be a paragraph such as p7.',
      ],
    ],
  },
  {
    title: 'a link of an author that is none',
    files: {
      'authors/ana-ruiz.md':
        '---\ngiven: Ana\nfamily: Ruiz\nrole: Fellow\nlinks: [{label: Site, url: "javascript:x"}, {lable: A}]\n---\n\nShe writes.\n',
    },
    finds: [
      [
        'authors/ana-ruiz.md:5:28 invalid-field',
        'The field “links 1 url” must be an address that begins with https://.',
      ],
      ['authors/ana-ruiz.md:5:45 missing-field', 'The field “links 2 label” is missing.'],
      ['authors/ana-ruiz.md:5:45 missing-field', 'The field “links 2 url” is missing.'],
      ['authors/ana-ruiz.md:5:45 unknown-field', 'There is no field “lable” in “links 2”.'],
    ],
  },
]

/** What is no date, with words of the answer. */
const noDates: [string, string][] = [
  ['2021-13-45', 'no year has a month 13'],
  ['2021-00', 'no year has a month 00'],
  ['2021-02-30', '2021-02 has 28 days'],
  ['mid 2021', 'Write 2021 and, if the source does not say so, issuedInferred: true'],
  ['January 2021', 'Write 2021'],
  ['01/02/2021', 'this can be read in two ways. Write 2021-02-01 or 2021-01-02'],
  ['13/02/2021', 'Did you mean 2021-02-13?'],
  ['2021-1-5', 'Did you mean 2021-01-05?'],
  ['2021-01-15T10:00:00Z', 'without the time of day. Did you mean 2021-01-15?'],
  ['20210115', 'not “20210115”'],
  ['21', 'not “21”'],
  ['"0099"', 'not the year 99'],
  ['-2021', 'not “-2021”'],
  ['true', 'must be a year, month or day'],
]

export const dates: Case[] = [
  ...['2021', '"2021"', '2021-01', '2020-02-29', '2021-01-15', '1850'].map((issued) => ({
    title: `the date ${issued}`,
    files: record({ issued }),
    finds: [],
  })),
  ...noDates.map(([issued, words]): Case => ({
    title: `the date ${issued}`,
    files: record({ issued }),
    finds: [['a-brief/brief.md:6:9 invalid-field', words]],
  })),
  {
    title: 'a date that is still to come',
    files: record({ issued: '2999-01' }),
    finds: [['a-brief/brief.md:6:9 issued-in-future', '2999-01, is still to come']],
  },
]

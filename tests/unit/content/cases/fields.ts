import { record, type Case } from './case.ts'

const file = 'a-brief/brief.md'

/** Unknown and missing fields, and wrong values. */
export const fields: Case[] = [
  {
    title: 'a misspelt field, which is not missing as well',
    files: record({ title: undefined, titel: 'A' }),
    finds: [['a-brief/brief.md:8:1 unknown-field', 'Did you mean title?']],
  },
  {
    title: 'a field after a tab',
    files: record({ lang: undefined, '\tlang': 'en' }),
    finds: [['a-brief/brief.md:8:1 unreadable-yaml', 'The line begins with a tab.']],
  },
  {
    title: 'a field of another kind of file',
    files: record({ paragraphs: '[p1]' }),
    finds: [['a-brief/brief.md:9:1 unknown-field', 'There is no field “paragraphs” in this file.']],
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
    title: 'numbers as text',
    files: record({ title: '1984', rights: '007' }),
    finds: [],
  },
  {
    title: 'true as a title',
    files: record({ title: 'true' }),
    finds: [
      ['a-brief/brief.md:2:8 invalid-field', 'The field “title” must be text, not true or false.'],
    ],
  },
  {
    title: 'an empty reason, and a group for a list',
    files: record({ withdrawn: '\n  r7:', authors: '{ a: b }' }),
    finds: [
      ['a-brief/brief.md:4:10 invalid-field', 'must be a list, not a group of fields.'],
      ['a-brief/brief.md:10:3 empty-field', 'The field “withdrawn r7” is empty.'],
    ],
  },
  {
    title: 'an author instead of a list',
    files: record({ authors: 'ana-ruiz' }),
    finds: [
      ['a-brief/brief.md:4:10 invalid-field', 'The field “authors” must be a list, not text.'],
    ],
  },
  {
    title: 'no author in the list',
    files: record({ authors: '[]' }),
    finds: [
      ['a-brief/brief.md:4:10 invalid-field', 'The field “authors” must name at least one author.'],
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
        'The field “issuedInferred” must be true or false, not text.',
      ],
    ],
  },
  {
    title: 'a language by its name',
    files: record({ lang: 'English' }),
    finds: [
      [
        'a-brief/brief.md:5:7 invalid-field',
        'The field “lang” must be a language tag. Write one such as en, es or pt-BR.',
      ],
    ],
  },
  {
    title: 'field names that JavaScript objects inherit',
    files: record({ __proto__: undefined, constructor: 'x', toString: 'y' }),
    finds: [
      ['a-brief/brief.md:9:1 unknown-field', 'There is no field “constructor” in this file.'],
      ['a-brief/brief.md:10:1 unknown-field', 'There is no field “toString” in this file.'],
    ],
  },
  {
    title: 'a prototype',
    files: {
      [file]:
        '---\n__proto__: {title: A}\ntitle: A\nshortTitle: A\nauthors: [ana-ruiz]\nlang: en\nissued: 2021\npublisher: P\nrights: R\n---\n\nS.\n',
    },
    finds: [['a-brief/brief.md:2:1 unknown-field', 'There is no field “__proto__” in this file.']],
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
    title: 'invalid links of an author',
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
  {
    title: 'links of an author that are a text, or a list of texts',
    files: {
      'authors/ana-ruiz.md': '---\ngiven: Ana\nfamily: Ruiz\nlinks: https://a.org\n---\n',
      'authors/leo-paz.md': '---\ngiven: Leo\nfamily: Paz\nlinks: [https://a.org]\n---\n',
      ...record({ authors: '[ana-ruiz, leo-paz]' }),
    },
    finds: [
      ['authors/ana-ruiz.md:4:8 invalid-field', 'Write links: [{ label: Website, url: https://'],
      ['authors/leo-paz.md:4:9 invalid-field', 'must have a label and an address. Write links: [{'],
    ],
  },
  {
    title: 'names of a topic that are a text',
    files: {
      'topics/thing.md': `---\nterm: Thing\naliases: [${'Things and '.repeat(100)}]\n---\n\nA word.\n`,
    },
    finds: [
      [
        'topics/thing.md:2:7 invalid-field',
        'The field “term” must have at most 1000 characters with longForm and aliases.',
      ],
    ],
  },
  {
    title: 'former addresses as a list',
    files: record({ aliases: '[old, new]' }),
    finds: [
      [
        'a-brief/brief.md:9:10 invalid-field',
        'The field “aliases” must be a group of addresses, not a list. Write each address below it',
      ],
    ],
  },
]

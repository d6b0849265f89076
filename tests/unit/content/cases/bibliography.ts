import { record, section, type Case } from './case.ts'

const BIB = `@book{ruiz2020,
  author = {Ruiz, Ana},
  title = {On Water},
  year = 2020,
}
`

/** A section that cites, beside a file of references. */
const citing = (body: string, bib = BIB): Case['files'] => ({
  ...section(body),
  'a-brief/references.bib': bib,
})

/** The smallest style. Source: CSL 1.0.2 specification */
const CSL =
  '<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0"><info><title>Own</title></info>' +
  '<citation><layout><text variable="title"/></layout></citation>' +
  '<bibliography><layout><text variable="title"/></layout></bibliography></style>'
const PARENT = '<link href="http://a.org/b" rel="independent-parent"/>'

const LINE = 'a-brief/sections/01.md:5'

export const bibliography: Case[] = [
  {
    title: 'citations of a work',
    files: citing('So says @ruiz2020 [p. 4], as others do [-@ruiz2020].'),
    finds: [],
  },
  {
    title: 'an e-mail address, a link, code and an escaped sign beside citations',
    files: citing('[@ruiz2020] ana@example.org \\@ana `@ana` [@ana](https://example.org)'),
    finds: [],
  },
  {
    title: 'unknown keys',
    files: citing('Water [@ruiz2020; @ruis2020] by @RUIZ2020, @nobody.'),
    finds: [
      [`${LINE}:7 unknown-reference`, 'Did you mean @ruiz2020?'],
      [`${LINE}:33 unknown-reference`, 'Did you mean @ruiz2020?'],
      [`${LINE}:44 unknown-reference`, 'If @ is only a sign, write \\@.'],
    ],
  },
  {
    title: 'a work that nothing cites',
    files: citing('Water.'),
    finds: [['a-brief/references.bib:1:1 uncited-reference', 'Write [@ruiz2020]']],
  },
  {
    title: 'a key used twice, in two files',
    files: {
      ...citing('[@ruiz2020]'),
      'a-brief/references.json': '[\n{ "id": "ruiz2020", "type": "book", "title": "On Water" }]',
    },
    finds: [['a-brief/references.json:2:3 duplicate-reference', 'The key ruiz2020 is used twice']],
  },
  {
    title: 'entries that are not BibTeX, each once',
    files: citing(
      '[@ruiz2020]',
      `${BIB}@book{a, title = {A}\n  year = 2020}\n@book{b, title = {B},\n  year 2020}\n`,
    ),
    finds: [
      ['a-brief/references.bib:7:3 unreadable-references', 'a closing brace or a comma is missing'],
      ['a-brief/references.bib:9:8 unreadable-references', 'an equals sign is missing'],
    ],
  },
  {
    title: 'a misspelt field',
    files: citing('[@ruiz2020]', BIB.replace('author', 'auhtor')),
    finds: [['a-brief/references.bib:1:1 unknown-reference-field', 'Did you mean author?']],
  },
  {
    title: 'a key that cannot be an address, and an entry without a title',
    files: citing('[@b]', '@book{a?b, title = {A}}\n@misc{b, author = {Ruiz, Ana}}\n'),
    finds: [
      ['a-brief/references.bib:1:1 unusable-reference-key', 'The key “a?b” cannot be cited'],
      ['a-brief/references.bib:2:1 incomplete-reference', 'The entry b has no title'],
    ],
  },
  {
    title: 'a file that is not JSON, and an item that is none',
    files: {
      ...section('Water.'),
      'a-brief/references.json': '[{ "id": "a", "type": "book", "title": "A" },]',
    },
    finds: [['a-brief/references.json:1:47 unreadable-references', 'it is not JSON']],
  },
  {
    title: 'an item of JSON with a wrong field',
    files: {
      ...section('Water.'),
      'a-brief/references.json': '[\n{ "id": "a", "type": "book", "title": 1 }]',
    },
    finds: [['a-brief/references.json:2:3 unreadable-references', 'The item a is wrong at title']],
  },
  {
    title: 'citations in a heading, a link, a standfirst and a pull quote',
    files: {
      ...citing('### Water [@ruiz2020]\n\nText [@ruiz2020] [of [@ruiz2020]](#first).'),
      'a-brief/pull-quotes/1.md': '---\n---\n\nOne thing is certain [@ruiz2020].\n',
      'a-brief/brief.md': String(record({})['a-brief/brief.md']).replace(
        'A standfirst.',
        'A standfirst [@ruiz2020].',
      ),
    },
    finds: [
      ['a-brief/brief.md:11:14 misplaced-citation', 'A standfirst cannot cite.'],
      ['a-brief/pull-quotes/1.md:4:22 misplaced-citation', 'A pull quote cannot cite.'],
      [`${LINE}:11 misplaced-citation`, 'The citation is inside a heading.'],
      ['a-brief/sections/01.md:7:22 misplaced-citation', 'The citation is inside a link.'],
    ],
  },
  {
    title: 'a style that does not exist',
    files: { ...citing('[@ruiz2020]'), ...record({ citationStyle: 'chicago' }) },
    finds: [['a-brief/brief.md:9:16 unknown-citation-style', 'For another, put its CSL file']],
  },
  ...(
    [
      ['that is none', '<html></html>', 'it is not a style in the Citation Style Language'],
      ['without a list', CSL.replace(/<bibliography>.*$/, '</style>'), 'it has no reference list'],
      [
        'that names another',
        CSL.replace('<info>', `<info>${PARENT}`),
        'another style, http://a.org/b',
      ],
      ['with an unknown element', CSL.replace('<text', '<verse'), 'citeproc says “'],
    ] as const
  ).map(([title, xml, words]): Case => ({
    title: `a file of a style ${title}`,
    files: {
      ...citing('[@ruiz2020]'),
      ...record({ citationStyle: 'own.csl' }),
      'a-brief/own.csl': xml,
    },
    finds: [
      ['a-brief/brief.md:9:16 unknown-citation-style', 'There is no citation style “own.csl”.'],
      ['a-brief/own.csl unreadable-citation-style', words],
    ],
  })),
  {
    title: 'a file of a style',
    files: {
      ...citing('[@ruiz2020]'),
      ...record({ citationStyle: 'own.csl' }),
      'a-brief/own.csl': CSL,
    },
    finds: [],
  },
  ...(
    [
      ['no list', '{ "id": "a" }', ':1:1', 'it is not a list of items'],
      ['no items', '[\n"a"]', ':1:1', 'The item without id is wrong at its beginning'],
      [
        'half of a character',
        '[\n{ "id": "a", "type": "book", "title": "\\ud83d" }]',
        ':2:3',
        'The item a has half of a character',
      ],
      ['no end', '[{ "id": "a"', ':1:13', 'it is not JSON'],
    ] as const
  ).map(([title, json, at, words]): Case => ({
    title: `a file of JSON with ${title}`,
    files: { ...section('Water.'), 'a-brief/references.json': json },
    finds: [
      [
        `a-brief/references.json${at} ${title.startsWith('half') ? 'half-a-character' : 'unreadable-references'}`,
        words,
      ],
    ],
  })),
  {
    title: 'items in a group, with the citation keys of Zotero and numbers as ids',
    files: {
      ...section('[@ruiz2020; @7].'),
      'a-brief/references.json':
        '{ "items": [{ "id": "http://zotero.org/1", "citation-key": "ruiz2020", "type": "book", "title": "A" },\n{ "id": 7, "type": "book", "title": "B" }] }',
    },
    finds: [],
  },
  {
    title: 'files of references that are empty or large',
    files: {
      ...section('Water.'),
      'a-brief/references.json': ' \n',
      'a-brief/references.bib': `@book{a,title={A}}\n`.repeat(3_001),
    },
    finds: [
      ['a-brief/references.bib too-much-markup', 'The file has more than 3000 works.'],
      ['a-brief/references.json empty-file', 'The file is empty.'],
    ],
  },
  ...(
    [
      ['@book{a, title {A}}', ':1:16', 'an equals sign is missing'],
      ['@book a, title = {A}}', ':1:7', 'an opening brace is missing'],
      ['@book{a, title = {A}', ':1:21', 'a closing brace or a comma is missing'],
      ['@book{a, title = "A}', ':1:21', 'a closing brace is missing'],
    ] as const
  ).map(([bib, at, words]): Case => ({
    title: `entries such as ${bib}`,
    files: { ...section('Water.'), 'a-brief/references.bib': bib },
    finds: [[`a-brief/references.bib${at} unreadable-references`, words]],
  })),
  {
    title: 'an @ without references',
    files: section('So says @ruiz2020.'),
    finds: [],
  },
]

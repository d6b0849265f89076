import { record, section, type Case } from './case.ts'

const note = '---\n---\n\nA note.\n'
const topic = '---\nterm: Certain\n---\n\nA definition.\n'
const brief = (folder: string): Case['files'] => ({
  'a-brief/brief.md': undefined,
  'a-brief/sections/01.md': undefined,
  'a-brief/endnotes/1.md': undefined,
  'a-brief/recommendations/1.md': undefined,
  'a-brief/pull-quotes/1.md': undefined,
  [`${folder}/brief.md`]:
    '---\ntitle: A\nshortTitle: A\nauthors: [ana-ruiz]\nlang: en\nissued: 2021\npublisher: P\nrights: R\n---\n\nS.\n',
  [`${folder}/sections/01.md`]: '---\ntitle: First\n---\n\nText.\n',
})

const tooLong = '关于边境政策的未来'.repeat(10)

export const names: Case[] = [
  {
    title: 'titles and an alias that are too long for a folder name',
    files: {
      ...section('Text.'),
      'a-brief/sections/02.md': `---\ntitle: ${tooLong}\n---\n\nText.\n`,
      ...record({ aliases: `{ ${'x'.repeat(300)}: first }` }),
    },
    finds: [
      ['a-brief/brief.md:9:12 address-too-long', 'is longer than 240 bytes'],
      ['a-brief/sections/02.md:2:8 address-too-long', 'Shorten the title.'],
    ],
  },
  {
    title: '.markdown',
    files: { 'a-brief/endnotes/2.markdown': note },
    finds: [['a-brief/endnotes/2.markdown stray-file', 'The site does not use this file.']],
  },
  {
    title: '.MD',
    files: { 'a-brief/endnotes/2.MD': note },
    finds: [['a-brief/endnotes/2.MD stray-file', 'The site does not use this file.']],
  },
  {
    title: 'a word processor’s file',
    files: { 'a-brief/draft.docx': 'x' },
    finds: [['a-brief/draft.docx stray-file', 'The site does not use this file.']],
  },
  {
    title: 'a picture',
    files: { 'a-brief/images/map.png': 'x' },
    finds: [['a-brief/images/map.png stray-file', 'The site does not use this file.']],
  },
  {
    title: 'a misspelt folder',
    files: { 'a-brief/section/02.md': note },
    finds: [['a-brief/section/02.md stray-file', 'Did you mean the folder sections?']],
  },
  {
    title: 'a file outside the folder of its kind',
    files: { 'notes.md': note, 'a-brief/2.md': note },
    finds: [
      ['a-brief/2.md stray-file', 'The site does not use this file.'],
      ['notes.md stray-file', 'The site does not use this file.'],
    ],
  },
  {
    title: 'a folder called x.md',
    files: { 'a-brief/sections/x.md/y.md': note },
    finds: [['a-brief/sections/x.md/y.md stray-file', 'The site does not use this file.']],
  },
  {
    title: 'files that operating systems and programs create',
    files: { '.DS_Store': 'x', 'a-brief/.obsidian/app.json': '{}', 'a-brief/Thumbs.db': 'x' },
    finds: [],
  },
  {
    title: 'a note whose file name is a word',
    files: { 'a-brief/endnotes/two.md': note },
    finds: [
      [
        'a-brief/endnotes/two.md file-name-not-a-number',
        'The file name of an endnote must be a number, not “two”.',
      ],
    ],
  },
  {
    title: 'the number 0',
    files: { 'a-brief/endnotes/0.md': note },
    finds: [
      [
        'a-brief/endnotes/0.md file-name-not-a-number',
        'The file name of an endnote must be a number, not “0”.',
      ],
    ],
  },
  {
    title: 'a repeated number',
    files: { 'a-brief/endnotes/01.md': note },
    finds: [
      [
        'a-brief/endnotes/1.md duplicate-number',
        'content/a-brief/endnotes/01.md already has the number 1.',
      ],
    ],
  },
  {
    title: 'a gap in the numbers',
    files: { 'a-brief/recommendations/3.md': '---\nparagraphs: [p1]\n---\n\nDo.\n' },
    finds: [['a-brief/recommendations/3.md number-left-out', 'The number 2 is missing before 3.']],
  },
  {
    title: 'a gap in the numbers of the notes of one file',
    files: {
      'a-brief/endnotes/1.md': undefined,
      'a-brief/endnotes.md': '[^1]: One.\n\n[^3]: Three.\n',
      'a-brief/sections/01.md':
        '---\ntitle: First\n---\n\nOne thing is certain.[^1] And three.[^3]\n',
    },
    finds: [['a-brief/endnotes.md number-left-out', 'Number the notes from 1 without gaps.']],
  },
  {
    title: 'capitals, spaces and accents in a folder',
    files: brief('Mi informe número 2'),
    finds: [
      [
        'Mi informe número 2/brief.md unfit-slug',
        'The folder name “Mi informe número 2” cannot be part of an address.',
      ],
    ],
  },
  ...['search', 'about', 'privacy', 'saved', 'admin'].map((folder): Case => ({
    title: `the reserved folder ${folder}`,
    files: brief(folder),
    finds: [
      [
        `${folder}/brief.md reserved-slug`,
        `A brief cannot be called “${folder}”: the site uses that address itself.`,
      ],
    ],
  })),
  {
    title: 'a device of Windows',
    files: { 'topics/con.md': topic },
    finds: [['topics/con.md unfit-name', 'Windows reserves the name “con.md” for a device.']],
  },
  {
    title: 'an emoji, a question mark',
    files: {
      'a-brief/sections/02-🎉.md': '---\ntitle: T\n---\n\nText.\n',
      'a-brief/sections/03-why?.md': '---\ntitle: U\n---\n\nText.\n',
    },
    finds: [
      [
        'a-brief/sections/02-🎉.md unfit-name',
        'The name "02-🎉.md" has characters that do not work on every computer.',
      ],
      [
        'a-brief/sections/03-why?.md unfit-name',
        'The name "03-why?.md" has characters that do not work on every computer.',
      ],
    ],
  },
  {
    title: 'letters of other scripts and spaces in a section’s file',
    files: { 'a-brief/sections/02 中文 ñ.md': '---\ntitle: T\n---\n\nText.\n' },
    finds: [],
  },
  {
    title: 'a name as long as the disk allows',
    files: { [`topics/${'long-'.repeat(48)}x.md`]: topic },
    finds: [
      [
        'topics/long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-x.md unfit-slug',
        'The file name “long-long-long-long-long-long-…” has 241 characters.',
      ],
    ],
  },
  {
    title: 'names that look like paths to parent folders',
    files: { 'a-brief/sections/..%2f..%2fpasswd.md': note, 'a-brief/sections/...md': note },
    finds: [],
  },
  {
    title: 'a control character in a name',
    files: { 'a-brief/endnotes/2\u0007.md': note },
    finds: [
      [
        'a-brief/endnotes/2\u0007.md unfit-name',
        'The name "2\\u0007.md" has characters that do not work on every computer.',
      ],
      [
        'a-brief/endnotes/2\u0007.md file-name-not-a-number',
        'The file name of an endnote must be a number, not “2\u0007”.',
      ],
    ],
  },
  {
    title: 'names that differ only in case',
    files: {
      'a-brief/sections/A.md': '---\ntitle: T\n---\n\nText.\n',
      'a-brief/sections/a.md': '---\ntitle: U\n---\n\nText.\n',
    },
    finds: [
      [
        'a-brief/sections/a.md same-name',
        'On many computers this file has the same name as content/a-brief/sections/A.md.',
      ],
    ],
  },
  {
    title: 'a brief without brief.md',
    files: { 'b-brief/endnotes/1.md': note },
    finds: [
      ['b-brief/brief.md missing-brief', 'The folder of the brief “b-brief” has no brief.md.'],
    ],
  },
  {
    title: 'an author of no brief',
    files: { 'authors/bo-li.md': '---\ngiven: Bo\nfamily: Li\nrole: Fellow\n---\n\nHe writes.\n' },
    finds: [['authors/bo-li.md unused-author', 'No brief has the author “bo-li”.']],
  },
  {
    title: 'headings that look the same: accents in two forms, a Cyrillic letter',
    files: {
      'a-brief/sections/02.md': '# Caf\u00e9\n\nText.\n\n### Paris\n\nText.\n',
      'a-brief/sections/03.md': '# Cafe\u0301\n\nText.\n\n### P\u0430ris\n\nText.\n',
    },
    finds: [
      ['a-brief/sections/03.md:1:3 look-alike-address', 'stored as a character of its own'],
      ['a-brief/sections/03.md:5:1 look-alike-address', 'а, U+0430, which looks like a'],
    ],
  },
]

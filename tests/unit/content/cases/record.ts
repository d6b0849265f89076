import { record, type Case } from './case.ts'

const author = (...fields: string[]): Case['files'] => ({
  'authors/ana-ruiz.md': `---\n${fields.join('\n')}\n---\n\nShe writes.\n`,
})

const brief = (folder: string, lang: string, translations: string): Case['files'] =>
  Object.fromEntries([
    ...Object.entries(record({ lang, translations })).map(([path, text]) => [
      path.replace('a-brief', folder),
      text,
    ]),
    [`${folder}/sections/01.md`, '---\ntitle: First\n---\n\nOne thing is certain.\n'],
  ]) as Case['files']

/** The record of a publication, people and organisations, files to download, translations. */
export const records: Case[] = [
  {
    title: 'a record with every field, which is legal',
    files: {
      ...record({
        subtitle: 'How it went',
        type: 'working-paper',
        editors: '[eva-silva]',
        translators: '[eva-silva]',
        institution: 'An Institute',
        series: '{ title: Papers, number: 12 }',
        edition: '2',
        doi: 'https://doi.org/10.1234/abc',
        isbn: '978-0-306-40615-7',
        keywords: '[water, cities]',
        abstract: '|\n  One paragraph.\n\n  Another.',
        funding: 'A Foundation paid for it.',
        disclosure: 'None.',
        acknowledgements: 'Thanks.',
        license: 'CC-BY-4.0',
        original: 'files/report.pdf',
        translations: '\n  fr: https://example.org/fr',
      }),
      'authors/eva-silva.md':
        '---\ngiven: Eva\nfamily: Silva\nsuffix: Jr.\naffiliation: [A University, An Institute]\norcid: https://orcid.org/0000-0002-1825-0097\nror: 03yrm5c26\n---\n',
      'a-brief/files/report.pdf': '%PDF-1.7',
    },
    finds: [],
  },
  {
    title: 'an organisation as author, which needs no text about it',
    files: {
      'authors/ana-ruiz.md':
        '---\nname: National Audit Office\nror: https://ror.org/03yrm5c26\n---\n',
    },
    finds: [],
  },
  {
    title: 'an author without a family name, and with a wrong ORCID iD as well',
    files: author('given: Ana', 'orcid: 0000-0002-1825-0098'),
    finds: [
      ['authors/ana-ruiz.md:1 missing-field', 'or name: … in place of given and family'],
      ['authors/ana-ruiz.md:3:8 invalid-field', 'another digit is wrong'],
    ],
  },
  {
    title: 'an organisation with the fields of a person',
    files: author('name: An Office', 'family: Office', 'suffix: Jr.', 'orcid: 0000-0002-1825-0097'),
    finds: [
      ['authors/ana-ruiz.md:3:9 invalid-field', 'must not be beside name'],
      ['authors/ana-ruiz.md:4:9 invalid-field', 'must not be beside name'],
      ['authors/ana-ruiz.md:5:8 invalid-field', 'give an organisation its ror'],
    ],
  },
  {
    title: 'identifiers that are none',
    files: {
      ...author('given: Ana', 'family: Ruiz', 'orcid: 1825-0097', 'ror: 03yrm5c27'),
      ...record({ doi: '11.1234/abc', isbn: '978-0-306-40615-8' }),
    },
    finds: [
      ['a-brief/brief.md:9:6 invalid-field', 'must be a DOI'],
      ['a-brief/brief.md:10:7 invalid-field', 'the last digit of this one shows'],
      ['authors/ana-ruiz.md:4:8 invalid-field', 'four groups of four digits'],
      ['authors/ana-ruiz.md:5:6 invalid-field', 'another letter or digit is wrong'],
    ],
  },
  {
    title: 'an ISBN of nine digits, one of words, and one of ten, which is legal',
    files: { ...record({ isbn: '0-306-40615' }) },
    finds: [['a-brief/brief.md:9:7 invalid-field', 'must be an ISBN of 10 or 13 digits, not 9']],
  },
  {
    title: 'a licence by its usual name, and an unknown one',
    files: record({ license: 'CC BY 4.0' }),
    finds: [['a-brief/brief.md:9:10 invalid-field', 'Did you mean CC-BY-4.0?']],
  },
  {
    title: 'a licence in words',
    files: record({ license: 'Free to use' }),
    finds: [['a-brief/brief.md:9:10 invalid-field', 'or the address of the licence']],
  },
  {
    title: 'an unknown type, and a chapter of nothing',
    files: record({ type: 'paper' }),
    finds: [['a-brief/brief.md:9:7 invalid-field', 'must be one of policy-brief, report']],
  },
  {
    title: 'a chapter of nothing',
    files: record({ type: 'chapter' }),
    finds: [['a-brief/brief.md:9:7 missing-field', 'a chapter is part of something']],
  },
  {
    title: 'a series as text, an original that is neither, translations as a list',
    files: record({ series: 'Papers', original: 'report.pdf', translations: '[agua]' }),
    finds: [
      ['a-brief/brief.md:9:9 invalid-field', '{ title: Working Papers, number: 12 }'],
      ['a-brief/brief.md:10:11 invalid-field', 'must be an address or a file'],
      ['a-brief/brief.md:11:15 invalid-field', 'es: folder-of-the-brief'],
    ],
  },
  {
    title: 'an unknown editor, and a translator twice',
    files: record({ editors: '[ana-riuz]', translators: '[ana-ruiz, ana-ruiz]' }),
    finds: [
      ['a-brief/brief.md:9:11 unknown-author', 'Did you mean ana-ruiz?'],
      ['a-brief/brief.md:10:25 repeated-author', 'The translator “ana-ruiz” is named twice.'],
    ],
  },
  {
    title: 'links to files, from the brief and from the file',
    files: {
      'a-brief/sections/01.md':
        '---\ntitle: First\n---\n\nOne thing is certain.[^1] See [data](files/data.csv) and [more](../files/data.csv).\n',
      'a-brief/files/data.csv': 'a,b\n',
    },
    finds: [],
  },
  {
    title: 'a link to a file by another name, and an original that is not there',
    files: {
      ...record({ original: 'files/report.pdf' }),
      'a-brief/sections/01.md':
        '---\ntitle: First\n---\n\nOne thing is certain.[^1] See [data](files/dta.csv).\n',
      'a-brief/files/data.csv': 'a,b\n',
    },
    finds: [
      ['a-brief/brief.md:9:11 missing-file', 'The files are: data.csv.'],
      ['a-brief/sections/01.md:5:31 missing-file', 'Did you mean files/data.csv?'],
    ],
  },
  {
    title: 'files with names and kinds that cannot be published',
    files: {
      'a-brief/files/Año 1.pdf': '%PDF-1.7',
      'a-brief/files/page.html': '<p>',
      'a-brief/files/empty.csv': '',
      'a-brief/files/more/data.csv': 'a,b\n',
    },
    finds: [
      ['a-brief/files/Año 1.pdf unfit-name', 'ano-1.pdf'],
      ['a-brief/files/empty.csv empty-file', 'The file is empty.'],
      ['a-brief/files/more/data.csv stray-file', 'content/a-brief/files/data.csv'],
      ['a-brief/files/page.html unsafe-file', 'Save it as PDF'],
    ],
  },
  {
    title: 'translations that name each other',
    files: {
      ...record({ translations: '{ es: agua }' }),
      ...brief('agua', 'es', '{ en: a-brief }'),
    },
    finds: [],
  },
  {
    title: 'a translation that does not name its original',
    files: {
      ...record({ translations: '{ es: agua }' }),
      ...brief('agua', 'es', '{ fr: https://example.org }'),
    },
    finds: [['a-brief/brief.md:9:17 one-sided-translation', 'en: a-brief']],
  },
  {
    title: 'a translation by another name, in another language, and the brief itself',
    files: {
      ...record({ translations: '{ es: agua, fr: aguua, pt: a-brief }' }),
      ...brief('agua', 'es-MX', '{ en: a-brief }'),
    },
    finds: [
      ['a-brief/brief.md:9:17 invalid-translation', 'is in es-MX, not es'],
      ['a-brief/brief.md:9:27 invalid-translation', 'Did you mean agua?'],
      ['a-brief/brief.md:9:38 invalid-translation', 'names itself'],
    ],
  },
  {
    title: 'a translation whose own fields are wrong, which is not one-sided as well',
    files: {
      ...record({ translations: '{ es: agua }' }),
      ...brief('agua', 'Spanish', 'a-brief'),
    },
    finds: [
      ['agua/brief.md:5:7 invalid-field', 'must be a language tag'],
      ['agua/brief.md:9:15 invalid-field', 'es: folder-of-the-brief'],
    ],
  },
]

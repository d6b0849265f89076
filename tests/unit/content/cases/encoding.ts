import { bytes, section, type Case } from './case.ts'

const head = '---\ntitle: First\n---\n\n'
const one = 'a-brief/sections/01.md'

export const encoding: Case[] = [
  {
    title: 'a byte order mark',
    files: { [one]: `\ufeff${head}Text.[^1] One thing is certain.` },
    finds: [],
  },
  {
    title: 'Windows line breaks',
    files: { [one]: `${head}One thing is certain.[^1]\n`.replaceAll('\n', '\r\n') },
    finds: [],
  },
  {
    title: 'old Macintosh line breaks',
    files: { [one]: `${head}One thing is certain.[^1]\n`.replaceAll('\n', '\r') },
    finds: [],
  },
  {
    title: 'a byte of Windows-1252',
    files: { [one]: bytes(`${head}One thing is certain.[^1] Señor L`, 0xf3, 'pez') },
    finds: [
      [
        'a-brief/sections/01.md:5:34 not-utf-8',
        'The file is not UTF-8: byte 56 is F3, which is “ó” in Windows-1252.',
      ],
    ],
  },
  {
    title: 'a byte of Windows-1252 after characters that were lost before',
    files: { [one]: bytes(`${head}A \ufffd, a \ufffd and \u20ac 5.\n\nSeñor L`, 0xf3, 'pez') },
    finds: [
      [
        'a-brief/sections/01.md:7:8 not-utf-8',
        'The file is not UTF-8: byte 55 is F3, which is “ó” in Windows-1252.',
      ],
    ],
  },
  {
    title: 'UTF-16 with a mark',
    files: { [one]: Buffer.from(`\ufeff${head}Text.`, 'utf16le') },
    finds: [['a-brief/sections/01.md not-utf-8', 'The file is saved as UTF-16, not UTF-8.']],
  },
  {
    title: 'UTF-16 with a mark, the other way round',
    files: { [one]: Buffer.from(`\ufeff${head}Text.`, 'utf16le').swap16() },
    finds: [['a-brief/sections/01.md not-utf-8', 'The file is saved as UTF-16, not UTF-8.']],
  },
  {
    title: 'UTF-16 without a mark',
    files: { [one]: Buffer.from(`${head}Text.`, 'utf16le') },
    finds: [['a-brief/sections/01.md not-utf-8', 'The file is saved as UTF-16, not UTF-8.']],
  },
  {
    title: 'half of a character in a title, an author’s name, a key of the references',
    files: {
      [one]: '---\ntitle: "First \\ud83d"\n---\n\nOne thing is certain.[^1] &#xD800;\n',
      'authors/ana-ruiz.md':
        '---\ngiven: Ana\nfamily: "Ruiz \\udc00"\nrole: Fellow\n---\n\nShe writes.\n',
      'a-brief/references.json': '[{ "id": "a\\ud800", "type": "book", "title": "A" }]',
    },
    finds: [
      ['a-brief/references.json:1:1 half-a-character', 'has half of a character'],
      ['a-brief/sections/01.md:2:8 half-a-character', 'half of a character here, U+D83D'],
      ['a-brief/sections/01.md:5:27 half-a-character', 'half of a character here, U+D800'],
      ['authors/ana-ruiz.md:3:9 half-a-character', 'half of a character here, U+DC00'],
    ],
  },
  {
    title: 'both halves of a character as escapes',
    files: {
      [one]: '---\ntitle: "First \\ud83d\\ude00"\n---\n\nOne thing is certain.[^1]\n',
    },
    finds: [],
  },
  {
    title: 'a cut character at the end',
    files: { [one]: bytes(`${head}One thing is certain.[^1] `, 0xe2, 0x82) },
    finds: [
      [
        'a-brief/sections/01.md:5:27 not-utf-8',
        'The file is not UTF-8: byte 48 is E2, which is “â” in Windows-1252.',
      ],
    ],
  },
  {
    title: 'an empty file',
    files: { 'a-brief/endnotes/1.md': '' },
    finds: [['a-brief/endnotes/1.md empty-file', 'The file is empty.']],
  },
  {
    title: 'nothing but white space',
    files: { 'a-brief/endnotes/1.md': ' \n\n' },
    finds: [['a-brief/endnotes/1.md empty-file', 'The file is empty.']],
  },
  {
    title: 'a NUL byte',
    files: section('A \0 here and \0 there.'),
    finds: [
      [
        'a-brief/sections/01.md:5:3 control-character',
        'There is a control character here, U+0000 (2 times in this file).',
      ],
    ],
  },
  {
    title: 'control characters',
    files: section('Bell\u0007 and \u009b.'),
    finds: [
      [
        'a-brief/sections/01.md:5:5 control-character',
        'There is a control character here, U+0007.',
      ],
      [
        'a-brief/sections/01.md:5:11 control-character',
        'There is a control character here, U+009B.',
      ],
    ],
  },
  {
    title: 'a change of direction',
    files: section('Pay \u202e12 euros.'),
    finds: [
      [
        'a-brief/sections/01.md:5:5 direction-override',
        'The invisible character U+202E reverses the direction of the text after it.',
      ],
    ],
  },
  {
    title: 'isolates and marks of direction, which Arabic and Hebrew need',
    files: section('In \u2068العربية\u2069 and \u200fא\u200e.'),
    finds: [],
  },
  {
    title: 'zero-width spaces',
    files: section('Wash\u200bington and \u2060here.'),
    finds: [
      [
        'a-brief/sections/01.md:5:5 invisible-character',
        'There is an invisible character here, U+200B.',
      ],
      [
        'a-brief/sections/01.md:5:17 invisible-character',
        'There is an invisible character here, U+2060.',
      ],
    ],
  },
  {
    title: 'zero-width spaces in Thai, joiners in Persian and emoji',
    files: section('ภาษา\u200bไทย می\u200cخواهم 👩\u200d🌾 soft\u00adhyphen'),
    finds: [],
  },
  {
    title: 'a lost character',
    files: section('L\ufffdpez.'),
    finds: [
      [
        'a-brief/sections/01.md:5:2 lost-character',
        'There is a � here: a character was lost when the text was copied or converted.',
      ],
    ],
  },
]

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
        'The file is not UTF-8 text: byte 56 is F3, which Windows-1252 has for “ó”.',
      ],
    ],
  },
  {
    title: 'UTF-16 with a mark',
    files: { [one]: Buffer.from(`\ufeff${head}Text.`, 'utf16le') },
    finds: [
      ['a-brief/sections/01.md not-utf-8', 'The file is UTF-16 text, and the site reads UTF-8.'],
    ],
  },
  {
    title: 'UTF-16 without a mark',
    files: { [one]: Buffer.from(`${head}Text.`, 'utf16le') },
    finds: [
      ['a-brief/sections/01.md not-utf-8', 'The file is UTF-16 text, and the site reads UTF-8.'],
    ],
  },
  {
    title: 'a cut character at the end',
    files: { [one]: bytes(`${head}One thing is certain.[^1] `, 0xe2, 0x82) },
    finds: [
      [
        'a-brief/sections/01.md:5:27 not-utf-8',
        'The file is not UTF-8 text: byte 48 is E2, which Windows-1252 has for “â”.',
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
        'The control character U+0000 stands here, which no text may hold (2 times in this file).',
      ],
    ],
  },
  {
    title: 'control characters',
    files: section('Bell\u0007 and \u009b.'),
    finds: [
      [
        'a-brief/sections/01.md:5:5 control-character',
        'The control character U+0007 stands here, which no text may hold.',
      ],
      [
        'a-brief/sections/01.md:5:11 control-character',
        'The control character U+009B stands here, which no text may hold.',
      ],
    ],
  },
  {
    title: 'a change of direction',
    files: section('Pay \u202e12 euros.'),
    finds: [
      [
        'a-brief/sections/01.md:5:5 direction-override',
        'The invisible character U+202E changes the direction of the text behind it.',
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
        'An invisible character, U+200B, stands here.',
      ],
      [
        'a-brief/sections/01.md:5:17 invisible-character',
        'An invisible character, U+2060, stands here.',
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
        'A � stands here: a character was lost when the text was copied or converted.',
      ],
    ],
  },
]

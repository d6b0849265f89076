import { record, untitled, type Case } from './case.ts'

const list = (body: string): Case['files'] => ({
  'a-brief/endnotes/1.md': undefined,
  'a-brief/endnotes.md': untitled(body),
})
const recommendation = (fields: string, body = 'Do one thing.') =>
  `---\n${fields}\n---\n\n${body}\n`

export const summaries: Case[] = [
  {
    title: 'notes of several paragraphs in one file',
    files: list('[^1]: One.\n\n    More.\n\n    - A list'),
    finds: [],
  },
  {
    title: 'notes without text or number, twice or missing, in one file',
    files: {
      ...list('[^1]: One.\n\n[^1]: Again.\n\n[^2]:\n\n[^x]: Three.'),
      'a-brief/sections/01.md':
        '---\ntitle: First\n---\n\nOne thing is certain.[^1]\n\nTwo.[^2] Four.[^4]\n',
    },
    finds: [
      ['a-brief/endnotes.md:6 duplicate-number', 'already has the number 1'],
      ['a-brief/endnotes.md:8 empty-text', 'The note has no text.'],
      ['a-brief/endnotes.md:10 file-name-not-a-number', 'must be a number, not “x”'],
      ['a-brief/sections/01.md:7:15 unknown-endnote', 'add [^4]: to content/a-brief/endnotes.md'],
    ],
  },
  {
    title: 'a note in both forms',
    files: { ...list('[^1]: One.'), 'a-brief/endnotes/1.md': untitled('One.') },
    finds: [
      ['a-brief/endnotes.md:4 duplicate-number', 'content/a-brief/endnotes/1.md already has'],
    ],
  },
  {
    title: 'a note that refers to a note, and text outside notes',
    files: { ...list('[^1]: One.[^1]\n\nMore.') },
    finds: [
      ['a-brief/endnotes.md:4:11 misplaced-note-reference', 'An endnote cannot refer to a note'],
      ['a-brief/endnotes.md:6:1 text-outside-notes', 'further paragraphs with four spaces'],
    ],
  },
  {
    title: 'a summary and recommendations that refer to notes before the text does',
    files: {
      'a-brief/endnotes/2.md': untitled('Two.'),
      'a-brief/sections/01.md': '---\ntitle: First\n---\n\nOne thing is certain.[^2]\n',
      'a-brief/summary.md': untitled('Certain.[^1]\n\n- A list.'),
      'a-brief/recommendations/1.md': recommendation('group: For all', 'Do it.[^2]\n\n1. First.'),
    },
    finds: [],
  },
  {
    title: 'references to missing notes from a summary and a recommendation',
    files: {
      'a-brief/summary.md': untitled('Certain.[^3]'),
      'a-brief/recommendations/1.md': recommendation('paragraphs: [p1]', 'Do it.[^4]'),
    },
    finds: [
      ['a-brief/recommendations/1.md:5:7 unknown-endnote', 'content/a-brief/endnotes/4.md'],
      ['a-brief/summary.md:4:9 unknown-endnote', 'content/a-brief/endnotes/3.md'],
    ],
  },
  {
    title: 'a recommendation without a group after one with a group',
    files: {
      'a-brief/recommendations/1.md': recommendation('group: For all'),
      'a-brief/recommendations/2.md': untitled('Do another.'),
    },
    finds: [['a-brief/recommendations/2.md recommendation-without-group', 'group: For all']],
  },
  {
    title: 'recommendations in a section that is not there',
    files: record({ recommendations: '{ title: Frist, place: section }' }),
    finds: [['a-brief/brief.md:9:20 recommendations-without-section', 'Did you mean “First”?']],
  },
  {
    title: 'recommendations in a section that cannot be read',
    files: {
      ...record({ recommendations: '{ title: Advice, place: section }' }),
      'a-brief/sections/02.md': '---\ntitle: [Advice\n---\n\nText.\n',
    },
    finds: [['a-brief/sections/02.md:3:1 unreadable-yaml', 'not closed']],
  },
  {
    title: 'a place that recommendations cannot have',
    files: record({ recommendations: '{ place: middle }' }),
    finds: [['a-brief/brief.md:9:27 invalid-field', 'must be start, end or section']],
  },
]

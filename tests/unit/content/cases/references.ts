import { section, untitled, type Case } from './case.ts'

export const references: Case[] = [
  {
    title: 'a note that does not exist',
    files: section('See.[^9]'),
    finds: [['a-brief/sections/01.md:5:5 unknown-endnote', 'There is no endnote for [^9].']],
  },
  {
    title: 'a note that does not exist, while another is unused',
    files: { ...section('See.[^22]'), 'a-brief/endnotes/2.md': untitled('B.') },
    finds: [
      ['a-brief/endnotes/2.md unused-endnote', 'Nothing refers to endnote 2.'],
      ['a-brief/sections/01.md:5:5 unknown-endnote', 'Did you mean [^2]?'],
    ],
  },
  {
    title: 'labels that are not numbers',
    files: section('A.[^note1] B.[^01] C.[^1,1] D.[^x]'),
    finds: [
      ['a-brief/sections/01.md:5:3 note-not-a-number', 'Did you mean [^1]?'],
      ['a-brief/sections/01.md:5:14 note-not-a-number', 'Did you mean [^1]?'],
      ['a-brief/sections/01.md:5:22 note-not-a-number', 'Did you mean [^1][^1]?'],
      ['a-brief/sections/01.md:5:31 note-not-a-number', 'The note reference [^x] is not a number.'],
    ],
  },
  {
    title: 'mistyped references',
    files: section('A.[^ 1] B.[^1 C.'),
    finds: [
      [
        'a-brief/sections/01.md:5:3 note-reference-not-understood',
        '“[^ 1]” is not a note reference: readers would see these characters.',
      ],
      [
        'a-brief/sections/01.md:5:11 note-reference-not-understood',
        '“[^1 C.” is not a note reference: readers would see these characters.',
      ],
    ],
  },
  {
    title: 'mistyped markup',
    files: section(
      'See [a](https://exa mple.org), [b *c*](an address), [words] (https://e.org), (d)[https://e.org] and ** f **.\n\n##Second\n\nMore.',
    ),
    finds: [
      ['a-brief/sections/01.md:5:7 markup-not-understood', '“](” is not a link'],
      ['a-brief/sections/01.md:5:38 markup-not-understood', '“](an” is not a link'],
      ['a-brief/sections/01.md:5:59 markup-not-understood', '“] (” is not a link'],
      ['a-brief/sections/01.md:5:80 markup-not-understood', '“)[https://e.org]” is not a link'],
      ['a-brief/sections/01.md:5:101 markup-not-understood', '“** f **” is not strong emphasis'],
      ['a-brief/sections/01.md:7:1 markup-not-understood', '“##Second” is not a heading'],
    ],
  },
  {
    title: 'a mistyped link over two lines',
    files: section('See [the long report\nof the ministry](https://example.org/a b.pdf) now.'),
    finds: [['a-brief/sections/01.md:6:16 markup-not-understood', '“](” is not a link']],
  },
  {
    title: 'words that Markdown does not print',
    files: section(
      '| a | b |\n| - | - |\n| c | d | lost |\n| c | d | |\n| c |\n\n[1]: Smith\n\n[2]: https://example.org\n\nSee [a][2].',
    ),
    finds: [
      ['a-brief/sections/01.md:7:9 words-not-printed', 'more cells than the table has columns'],
      ['a-brief/sections/01.md:11:1 words-not-printed', 'does not show it'],
    ],
  },
  {
    title: 'characters of markup that are text',
    files: section(
      'A \\[b](c d), [Laughter][Applause], 0.3**, f(**a), `[b](c d)`, \\*\\* d, a\\#\\#b, #1 of 3, [sic], [a](#p1)[^1], a ### b and [*c*][d].\n\n[d]: https://example.org',
    ),
    finds: [],
  },
  {
    title: 'characters of a reference that are text',
    files: section('A `[^9]`, \\[^9] and [\\^9].'),
    finds: [],
  },
  {
    title: 'a note that refers to a note, and to itself',
    files: { 'a-brief/endnotes/1.md': untitled('A.[^1]') },
    finds: [
      [
        'a-brief/endnotes/1.md:4:3 misplaced-note-reference',
        'An endnote cannot refer to a note, but this one refers to [^1].',
      ],
    ],
  },
  {
    title: 'a note that nothing refers to',
    files: { 'a-brief/endnotes/2.md': untitled('B.') },
    finds: [['a-brief/endnotes/2.md unused-endnote', 'Nothing refers to endnote 2.']],
  },
  { title: 'a note referred to twice', files: section('See.[^1]'), finds: [] },
  {
    title: 'notes out of order',
    files: { ...section('See.[^2]'), 'a-brief/endnotes/2.md': untitled('B.') },
    finds: [
      [
        'a-brief/sections/01.md:7:22 notes-out-of-order',
        'The text refers to note 2 before note 1.',
      ],
    ],
  },
  {
    title: 'a note in the text',
    files: section('[^1]: The note.'),
    finds: [['a-brief/sections/01.md:5:1 note-in-text', 'The text contains the note [^1] itself.']],
  },
  {
    title: 'a note without words',
    files: { 'a-brief/endnotes/1.md': untitled('<!-- later -->') },
    finds: [['a-brief/endnotes/1.md empty-text', 'The file has front matter but no text.']],
  },
  {
    title: 'a note reference in a link in a heading, once',
    files: section('### B [a[^1]](https://example.org)'),
    finds: [
      [
        'a-brief/sections/01.md:5:9 misplaced-note-reference',
        'The note reference [^1] is inside a heading.',
      ],
    ],
  },
  {
    title: 'references in places where they are not allowed',
    files: {
      ...section('[a[^1]](https://example.org)\n\n### B[^1]'),
      'authors/ana-ruiz.md': '---\ngiven: Ana\nfamily: Ruiz\nrole: Fellow\n---\n\nShe.[^1]\n',
    },
    finds: [
      [
        'a-brief/sections/01.md:5:3 misplaced-note-reference',
        'The note reference [^1] is inside a link.',
      ],
      [
        'a-brief/sections/01.md:7:6 misplaced-note-reference',
        'The note reference [^1] is inside a heading.',
      ],
      [
        'authors/ana-ruiz.md:7:5 misplaced-note-reference',
        'A text about an author cannot refer to a note, but this one refers to [^1].',
      ],
    ],
  },
  {
    title: 'a paragraph that does not exist',
    files: { 'a-brief/recommendations/1.md': '---\nparagraphs: [p1, p40]\n---\n\nDo one thing.\n' },
    finds: [
      [
        'a-brief/recommendations/1.md:2:18 unknown-paragraph',
        'There is no paragraph p40 in this brief.',
      ],
    ],
  },
  {
    title: 'two sections with one address',
    files: { 'a-brief/sections/02.md': '---\ntitle: FIRST\n---\n\nText.\n' },
    finds: [
      [
        'a-brief/sections/02.md:2:8 duplicate-id',
        '“FIRST” makes the address #first, which a heading in content/a-brief/sections/01.md already has.',
      ],
    ],
  },
  {
    title: 'a section with the address of another’s heading',
    files: { 'a-brief/sections/02.md': '---\ntitle: First title\n---\n\nText.\n' },
    finds: [
      [
        'a-brief/sections/02.md:2:8 duplicate-id',
        '“First title” makes the address #first-title, which a heading in content/a-brief/sections/01.md already has.',
      ],
    ],
  },
  {
    title: 'headings that repeat, or are called like a part of the page or a numbered place',
    files: {
      'a-brief/sections/02.md':
        '---\ntitle: Settings\n---\n\nText.\n\n### Settings\n\n#### Ref 2\n\n### P7\n\n### First\n',
      'a-brief/sections/03.md': '---\ntitle: Files\n---\n\nText.\n\n### First\n\n### First\n',
    },
    finds: [],
  },
  {
    title: 'a part in two places',
    files: {
      'a-brief/sections/02.md': '---\ntitle: Two\npart: Water\n---\n\nText.\n',
      'a-brief/sections/03.md': '---\ntitle: Three\npart: Fire\n---\n\nText.\n',
      'a-brief/sections/04.md': '---\ntitle: Four\npart: Water\n---\n\nText.\n',
    },
    finds: [
      [
        'a-brief/sections/04.md:3:7 divided-part',
        'The sections of the part “Water” do not follow each other.',
      ],
    ],
  },
  {
    title: 'two topics with one name',
    files: {
      'topics/one.md': '---\nterm: Thing\n---\n\nA.\n',
      'topics/two.md': '---\nterm: Certain\naliases: [thing]\n---\n\nB.\n',
    },
    finds: [
      [
        'topics/two.md:3:11 topic-form-claimed-twice',
        '“Thing” is already a form of content/topics/one.md.',
      ],
    ],
  },
  {
    title: 'no sections',
    files: {
      'a-brief/sections/01.md': undefined,
      'a-brief/endnotes/1.md': undefined,
      'a-brief/recommendations/1.md': undefined,
      'a-brief/pull-quotes/1.md': undefined,
    },
    finds: [['a-brief/brief.md no-sections', 'This brief has no sections.']],
  },
  {
    title: 'a section without text',
    files: { 'a-brief/sections/02.md': '---\ntitle: Second\n---\n' },
    finds: [['a-brief/sections/02.md empty-section', 'The section “Second” has no text.']],
  },
]

/** Random content: the files of a small brief, changed at random. */
import fc from 'fast-check'

/** Pieces of legal text. */
const LEGAL = [
  ...['[^1]', '[^2]', '\\[^1]', '[a](#p1)', '[a](/a-brief/#first)', '[a](https://example.org)'],
  ...[
    '<https://example.org>',
    '[a](#n1-ref)',
    '<!-- a -->',
    '\n\n',
    '\n',
    '\r\n',
    '\t',
    '  \n',
    '\\',
  ],
  ...[
    '\n\n### a\n\n',
    '\n\n> a\n\n',
    '\n\n- a\n\n  b\n\n',
    '\n\n1. a\n',
    '\n\n***\n\n',
    '\n\n    a\n\n',
  ],
  ...['\n\n```\n[^1] <b>\n```\n\n', '`[^9]`', '~~a~~', '**a**', '*a*', '_', '*', '**', '~', '|'],
  ...['\n\n| a | b |\n| :- | -: |\n| c[^1] | d |\n\n', 'مرحبا', '你好', 'e\u0301', '👩‍🌾', '😀', '…'],
  ...[
    '3:1',
    '10:30',
    'note:this',
    '::x',
    ':smile:',
    'One thing is certain.',
    'First',
    'p1',
    '&amp;',
  ],
  ...['&lt;script&gt;', '"', "'", '--', '...', 'a'.repeat(300), 'www.example.org', 'a@example.org'],
]

/** Pieces that may break a parser or a page. */
const ILLEGAL = [
  ...[
    '[^9]',
    '[^x]',
    '[^1]: ',
    '[^',
    '](',
    '[a](#p9)',
    '[a](javascript:x)',
    '![a](b.png)',
    '[a]()',
  ],
  ...['<b>', '</p>', '<script>alert(1)</script>', '<!--', '-->', '&#0;', '---\n', '+++\n', '===\n'],
  ...[
    '# ',
    '##### ',
    '> # a',
    '- [ ] ',
    '```\n',
    '---\n---\n',
    'title: ',
    'paragraphs: [p1]\n',
    ': ',
  ],
  ...[
    'from: p1\n',
    'after: p2\n',
    '&a ',
    '*a ',
    '!x ',
    '[[',
    '{',
    '}',
    '#',
    '\0',
    '\u200b',
    '\u202e',
  ],
  ...['\ufeff', '\ufffd', '\u2028', '\ud83d'],
]

const FILES = [
  ...[
    'authors/ana-ruiz.md',
    'a-brief/brief.md',
    'a-brief/sections/01.md',
    'a-brief/sections/02.md',
  ],
  ...['a-brief/endnotes/1.md', 'a-brief/endnotes/2.md', 'a-brief/recommendations/1.md'],
  ...['a-brief/pull-quotes/1.md', 'topics/thing.md', 'a-brief/endnotes/3.md'],
  // Sections are changed most often.
  ...['a-brief/sections/01.md', 'a-brief/sections/02.md', 'a-brief/sections/01.md'],
]

/** The brief that is changed at random. */
const BASE: Record<string, string> = {
  'authors/ana-ruiz.md': '---\ngiven: Ana\nfamily: Ruiz\nrole: Fellow\n---\n\nShe writes.\n',
  'a-brief/brief.md':
    '---\ntitle: A brief\nshortTitle: A brief\nauthors: [ana-ruiz]\nlang: en\nissued: 2021\npublisher: A Press\nrights: None.\n---\n\nA standfirst.\n',
  'a-brief/sections/01.md':
    '---\ntitle: First\n---\n\nOne thing is certain.[^1] It has *two* sides.\n\n- one\n- two[^2]\n\n### Costs\n\nA [link](#p1).\n',
  'a-brief/sections/02.md': '---\ntitle: Second\n---\n\n> A quotation.\n\nThe thing again.[^1]\n',
  'a-brief/endnotes/1.md': '---\n---\n\nA note.\n\nIn two paragraphs.\n',
  'a-brief/endnotes/2.md': '---\n---\n\nAnother, *with* [a link](https://example.org).\n',
  'a-brief/recommendations/1.md': '---\nparagraphs: [p1, p3]\n---\n\nDo one thing.\n',
  'a-brief/pull-quotes/1.md': '---\nafter: p2\n---\n\nOne thing is … sides.\n',
  'topics/thing.md': '---\nterm: Thing\n---\n\nWhat there is.\n',
}

type Change = (text: string) => string

/** A position in a text, as a share of its length. */
const share = fc.double({ min: 0, max: 1, noNaN: true })
const at = (text: string, part: number): number => Math.floor(text.length * part)

const token = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...LEGAL) },
  { weight: 2, arbitrary: fc.constantFrom(...ILLEGAL) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
)

const change: fc.Arbitrary<Change> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.tuple(share, token).map(
      ([part, words]): Change =>
        (text) =>
          text.slice(0, at(text, part)) + words + text.slice(at(text, part)),
    ),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(share, fc.nat(30)).map(
      ([part, length]): Change =>
        (text) =>
          text.slice(0, at(text, part)) + text.slice(at(text, part) + length),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(share, share).map(
      ([from, to]): Change =>
        (text) =>
          text + text.slice(at(text, Math.min(from, to)), at(text, Math.max(from, to))),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.array(token, { maxLength: 25 }).map(
      (words): Change =>
        (text) =>
          `${text}\n\n${words.join('')}\n`,
    ),
  },
)

const step = fc.tuple(fc.constantFrom(...FILES), change)

/** Files by their paths below `content/`. */
export const mutants: fc.Arbitrary<Record<string, string>> = fc
  .array(step, { minLength: 1, maxLength: 5 })
  .map((steps) => {
    const files = { ...BASE }
    for (const [file, mutate] of steps) files[file] = mutate(files[file] ?? '')
    return files
  })

import { section, untitled, type Case } from './case.ts'

export const pullQuotes: Case[] = [
  {
    title: 'within a text in a script without spaces that mentions a topic',
    files: {
      ...section('我们在北京开会。会议讨论了边境政策的未来。'),
      'a-brief/pull-quotes/2.md': untitled('边境政策的未来'),
      'topics/beijing.md': '---\nterm: 北京\n---\n\nA city.\n',
    },
    finds: [],
  },
  {
    title: 'not in the text',
    files: { 'a-brief/pull-quotes/1.md': untitled('One thing is uncertain.') },
    finds: [
      [
        'a-brief/pull-quotes/1.md pull-quote-without-passage',
        'The words of this pull quote are in none of the numbered paragraphs.',
      ],
    ],
  },
  {
    title: 'with no similar passage',
    files: { 'a-brief/pull-quotes/1.md': untitled('Bread and circuses.') },
    finds: [
      [
        'a-brief/pull-quotes/1.md pull-quote-without-passage',
        'The words of this pull quote are in none of the numbered paragraphs.',
      ],
    ],
  },
  {
    title: 'as long as a text',
    files: { 'a-brief/pull-quotes/1.md': untitled(`${'a '.repeat(1_000)}b`) },
    finds: [
      ['a-brief/pull-quotes/1.md too-much-markup', 'The pull quote has more than 2000 characters.'],
    ],
  },
  {
    title: 'in two places',
    files: { ...section('One thing is certain.') },
    finds: [
      [
        'a-brief/pull-quotes/1.md ambiguous-pull-quote',
        'The words of this pull quote appear in several paragraphs: p1, p2.',
      ],
    ],
  },
  {
    title: 'in two places, one named',
    files: {
      ...section('One thing is certain.'),
      'a-brief/pull-quotes/1.md': '---\nfrom: p2\n---\n\nOne thing is certain.\n',
    },
    finds: [],
  },
  {
    title: 'empty',
    files: { 'a-brief/pull-quotes/1.md': untitled('…') },
    finds: [['a-brief/pull-quotes/1.md empty-pull-quote', 'The pull quote is empty.']],
  },
  {
    title: 'nested',
    files: { 'a-brief/pull-quotes/1.md': untitled('> One thing\n> > is certain.') },
    finds: [
      [
        'a-brief/pull-quotes/1.md:4:1 not-one-paragraph',
        'A pull quote must be one paragraph, without lists, quotations or headings.',
      ],
    ],
  },
  {
    title: 'two paragraphs',
    files: { 'a-brief/pull-quotes/1.md': untitled('One thing\n\nis certain.') },
    finds: [
      [
        'a-brief/pull-quotes/1.md:6:1 not-one-paragraph',
        'A pull quote must be one paragraph, without lists, quotations or headings.',
      ],
    ],
  },
  {
    title: 'with a link',
    files: { 'a-brief/pull-quotes/1.md': untitled('One [thing](https://example.org) is certain.') },
    finds: [
      ['a-brief/pull-quotes/1.md:4:5 link-in-pull-quote', 'A pull quote cannot contain a link.'],
    ],
  },
  {
    title: 'after a paragraph that does not exist',
    files: { 'a-brief/pull-quotes/1.md': '---\nafter: p9\n---\n\nOne thing is certain.\n' },
    finds: [
      ['a-brief/pull-quotes/1.md:2:8 unknown-paragraph', 'There is no paragraph p9 in this brief.'],
    ],
  },
  {
    title: 'far from its passage',
    files: {
      ...section('A.\n\nB.\n\nC.\n\nD.\n\nE.\n\nF.\n\nG.'),
      'a-brief/pull-quotes/1.md': '---\nafter: p1\n---\n\nOne thing is certain.\n',
    },
    finds: [
      [
        'a-brief/pull-quotes/1.md:2:8 pull-quote-far-from-passage',
        'The pull quote is after p1, but its passage is in p8.',
      ],
    ],
  },
]

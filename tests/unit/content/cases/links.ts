import { record, section, type Case } from './case.ts'

const topic = { 'topics/thing.md': '---\nterm: Thing\n---\n\nA definition.\n' }

const otherBrief = (text: string): Case['files'] => ({
  'b-brief/brief.md':
    '---\ntitle: B\nshortTitle: B\nauthors: [ana-ruiz]\nlang: en\nissued: 2021\npublisher: P\nrights: R\n---\n\nS.\n',
  'b-brief/sections/01.md': `---\ntitle: First\n---\n\n${text}\n`,
})

export const links: Case[] = [
  {
    title: 'links to existing pages and places',
    files: {
      ...topic,
      ...section(
        '[a](#p1) [b](#n1-ref) [c](#first) [d](/a-brief/#r1) [e](/topics/thing/) [f](/) [g](/search/?q=x) [h](/a-brief/first/) [i](/a-brief/cite.bib) [j](https://example.org/a#b) [k](mailto:a@example.org) [l](/authors/ana-ruiz/)',
      ),
    },
    finds: [],
  },
  {
    title: 'places that do not exist',
    files: section('[a](#p99) [b](#frist) [c](#nope) [d](/a-brief/#p99)'),
    finds: [
      ['a-brief/sections/01.md:5:1 dead-link', 'The link “#p99” leads to nothing on this site.'],
      ['a-brief/sections/01.md:5:11 dead-link', 'Did you mean #first?'],
      ['a-brief/sections/01.md:5:23 dead-link', 'The link “#nope” leads to nothing on this site.'],
      [
        'a-brief/sections/01.md:5:34 dead-link',
        'The link “/a-brief/#p99” leads to nothing on this site.',
      ],
    ],
  },
  {
    title: 'cross references to places of this and other briefs',
    files: {
      ...otherBrief('Text.\n\n:::table\nCaption.\n\n| a |\n| - |\n| 1 |\n:::'),
      ...section('[](#p1) [](#n1) [](#first) [](/b-brief/#t1) [](../b-brief/#p1) [b](../b-brief/)'),
    },
    finds: [],
  },
  {
    title: 'cross references outside briefs, which are not filled',
    files: {
      'library.md': '---\nname: L\nlang: en\n---\n\nSee [](/a-brief/#p1).\n',
      'topics/thing.md': '---\nterm: Thing\n---\n\nSee [](/a-brief/#p1).\n',
      'authors/ana-ruiz.md': '---\ngiven: Ana\nfamily: Ruiz\n---\n\nShe wrote [](#p1).\n',
    },
    finds: [
      ['authors/ana-ruiz.md:6:11 link-without-words', 'Only in the files of a brief'],
      ['authors/ana-ruiz.md:6:11 dead-link', 'Put the brief’s address before the #'],
      ['library.md:6:5 link-without-words', '[words](/a-brief/#p1)'],
      ['topics/thing.md:5:5 link-without-words', '[words](/a-brief/#p1)'],
    ],
  },
  {
    title: 'topics that only a list, a definition, a quotation or a table names',
    files: {
      ...topic,
      ...Object.fromEntries(
        ['One', 'Two', 'Three', 'Four'].map((term) => [
          `topics/${term.toLowerCase()}.md`,
          `---\nterm: ${term}ish\n---\n\nA definition.\n`,
        ]),
      ),
      ...section(
        'A thing.\n\n- Oneish\n\nTwoish\n: It.\n\n> Threeish.\n\n| Fourish |\n| - |\n| 1 |',
      ),
    },
    finds: [],
  },
  {
    title: 'cross references to nothing',
    files: {
      ...otherBrief('Text.'),
      ...section(
        '[](#p99) [](#frist) [](#contents) [](/b-breif/#p1) [b](../b-breif/) [c](../b-brief/#firts)',
      ),
    },
    finds: [
      ['a-brief/sections/01.md:5:1 dead-link', 'The link “#p99” leads to nothing on this site.'],
      ['a-brief/sections/01.md:5:10 dead-link', 'Did you mean #first?'],
      ['a-brief/sections/01.md:5:21 link-without-words', 'The link has no visible text.'],
      ['a-brief/sections/01.md:5:35 dead-link', 'Did you mean /b-brief/?'],
      ['a-brief/sections/01.md:5:52 dead-link', 'Did you mean /b-brief/?'],
      ['a-brief/sections/01.md:5:69 dead-link', 'Did you mean #first?'],
    ],
  },
  {
    title: 'a number that is not that of its target',
    files: section(
      ':::table\nCaption.\n\n| a |\n| - |\n| 1 |\n:::\n\nSee [Table 2](#t1), [tab. 1](#t1) and [section 9](#first).',
    ),
    finds: [
      [
        'a-brief/sections/01.md:13:5 wrong-number',
        'The link “Table 2” leads to Table 1. Write [](#t1), which prints the right number, or correct the address.',
      ],
    ],
  },
  {
    title: 'pages that do not exist',
    files: section('[a](/no-such-brief/) [b](/a-breif/) [c](/a-brief) [d](/search/#top)'),
    finds: [
      [
        'a-brief/sections/01.md:5:1 dead-link',
        'The link “/no-such-brief/” leads to nothing on this site.',
      ],
      ['a-brief/sections/01.md:5:22 dead-link', 'Did you mean /a-brief/?'],
      [
        'a-brief/sections/01.md:5:37 dead-link',
        'The link “/a-brief” leads to nothing on this site.',
      ],
      [
        'a-brief/sections/01.md:5:51 dead-link',
        'The link “/search/#top” leads to nothing on this site.',
      ],
    ],
  },
  {
    title: 'files instead of addresses',
    files: section(
      '[a](../endnotes/1.md) [b](other.md) [c](../../authors/ana-ruiz.md#x) [d](../brief.md) [e](costs.qmd#rents) [f](costs.html#rents)',
    ),
    finds: [
      [
        'a-brief/sections/01.md:5:1 dead-link',
        'The link “../endnotes/1.md” leads to nothing on this site.',
      ],
      [
        'a-brief/sections/01.md:5:23 dead-link',
        'The link “other.md” leads to nothing on this site.',
      ],
      [
        'a-brief/sections/01.md:5:37 dead-link',
        'The link “../../authors/ana-ruiz.md#x” leads to nothing on this site.',
      ],
      [
        'a-brief/sections/01.md:5:70 dead-link',
        'The link “../brief.md” leads to nothing on this site.',
      ],
      ['a-brief/sections/01.md:5:87 dead-link', 'A brief is one page'],
      ['a-brief/sections/01.md:5:108 dead-link', 'A brief is one page'],
    ],
  },
  {
    title: 'attachments',
    files: section('[a](data.xlsx) [b](../attachments/The%20report.PDF) [c](img/map.png)'),
    finds: [
      ['a-brief/sections/01.md:5:1 dead-link', 'link to files/data.xlsx.'],
      ['a-brief/sections/01.md:5:16 dead-link', 'link to files/The report.PDF.'],
      ['a-brief/sections/01.md:5:53 dead-link', 'link to files/map.png.'],
    ],
  },
  {
    title: 'an address without https',
    files: section('[a](www.example.org/x) [b](example.org)'),
    finds: [
      ['a-brief/sections/01.md:5:1 dead-link', 'Did you mean https://www.example.org/x?'],
      ['a-brief/sections/01.md:5:24 dead-link', 'Did you mean https://example.org?'],
    ],
  },
  {
    title: 'a place without its brief',
    files: {
      'authors/ana-ruiz.md':
        '---\ngiven: Ana\nfamily: Ruiz\nrole: Fellow\n---\n\nShe [writes](#p1), [here](/a-brief/#p1).\n',
    },
    finds: [['authors/ana-ruiz.md:7:5 dead-link', 'The link “#p1” leads to nothing on this site.']],
  },
  {
    title: 'links to passages, feeds and lists',
    files: section(
      '[a](#p1:~:text=one%20thing) [b](/a-brief/#p1:~:text=one) [c](/rss.xml) [d](/authors/) [e](/sitemap-index.xml) [f](/llms.txt) [g](/years/) [h](/a-brief/#:~:text=one) [i](/authors/ana-ruiz/#:~:text=She) [j](#:~:text=one)',
    ),
    finds: [],
  },
  {
    title: 'parts of the page, a feed, the share page of a former place and of a withdrawn one',
    files: {
      ...record({
        aliases: '{ old-first: first, 07: first }',
        withdrawn: '{ r7: Outdated., "ref-doe:2020/a.b": Uncited. }',
      }),
      ...section(
        'A thing. [a](#cite) [b](#withdrawn) [c](/topics/thing/rss.xml) [d](/a-brief/old-first/) [e](/a-brief/r7/) [f](/a-brief/#07)',
      ),
      ...topic,
      ...otherBrief('Of a thing.'),
    },
    finds: [],
  },
  {
    title: 'the feed of a topic that only one brief mentions, which does not exist',
    files: { ...section('A thing. [c](/topics/thing/rss.xml)'), ...topic },
    finds: [['a-brief/sections/01.md:5:10 dead-link', 'leads to nothing on this site']],
  },
  {
    title: 'an e-mail address without mailto',
    files: section('[a](ana@example.org)'),
    finds: [['a-brief/sections/01.md:5:1 dead-link', 'Did you mean mailto:ana@example.org?']],
  },
  {
    title: 'two places in one link',
    files: section('[a](/a-brief/#p1#zzz) [b](#p9:~:text=one)'),
    finds: [
      ['a-brief/sections/01.md:5:1 dead-link', '“/a-brief/#p1#zzz” leads to nothing'],
      ['a-brief/sections/01.md:5:23 dead-link', 'The brief has #p1'],
    ],
  },
]

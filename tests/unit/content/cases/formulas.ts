import { section, type Case } from './case.ts'

export const formulas: Case[] = [
  {
    title: 'formulas, displayed and in a text, in every kind of file',
    files: {
      ...section(
        'With $$x^2$$.\n\n$$\ny = x\n$$\n\n- $$z$$\n\n> $$z$$\n\n| $$a$$ |\n|---|\n| $$b$$ |',
      ),
      'a-brief/endnotes/1.md': '---\n---\n\nSee $$x$$.\n',
      'a-brief/recommendations/1.md': '---\nparagraphs: [p1]\n---\n\nRaise $$x$$.\n',
    },
    finds: [],
  },
  {
    title: 'TeX that cannot be read',
    files: section('The $$\\frac{a}{b$$.\n\n$$\na\n+ \\foo\n$$'),
    finds: [
      [
        'a-brief/sections/01.md:5:5 formula-not-understood',
        'The formula is not right: Unexpected end',
      ],
      ['a-brief/sections/01.md:9:3 formula-not-understood', 'There is no command \\foo.'],
    ],
  },
  {
    title: 'a formula with colours',
    files: section('$$\\textcolor{red}{x}$$'),
    finds: [
      ['a-brief/sections/01.md:5:1 formula-partly-shown', 'styles that the site does not have'],
    ],
  },
  {
    title: 'formulas in formulas without end',
    files: section(`$$${'\\sqrt{'.repeat(20_000)}$$`),
    finds: [['a-brief/sections/01.md too-much-markup', 'more than 50 levels']],
  },
  {
    title: 'money',
    files: section('From $5 to $10, US$10–$20, A$3,000 and a budget of $$.'),
    finds: [],
  },
]

/** The comparison of a document's words with the brief made of it. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readBrief, signsOf } from '../../../src/import/brief-text.ts'
import { compareWords, type Comparison } from '../../../src/import/compare-words.ts'

/** A document as plain text, as Pandoc prints it. */
const DOCUMENT = `Water in the valley

Summary

Two cities share one aquifer, and neither of them pays for it.

1 A shared aquifer

The aquifer holds 30% less than in 2001.[1] Figure 1 shows its level, which “has never been lower”.

Figure 1: Level of the aquifer. Source: Water Board.

The price, $5 a month, does not cover the cost $c = p \\cdot q$ of pumping [@ruiz2020, p. 4].

-   Farms take most of it.
-   Cities take the rest.

Recommendations

For the cities

1.  Raise the price of water, but not for the poorest households.
2.  Publish the level of the aquifer each month.

  Year   Level
  ------ -------
  2001   40

[1] Water Board, Annual Report, 2021.
`

const BRIEF = {
  'water/brief.md': '---\ntitle: Water in the valley\n---\n\nA standfirst of the editor’s own.\n',
  'water/summary.md': 'Two cities share one aquifer, and neither of them pays for it.\n',
  'water/sections/01.md': `---
title: A shared aquifer
---

The aquifer holds 30% less than in 2001.[^1] [](#f1) shows its level, which "has never been lower".

:::figure
![A line falls from left to right](figures/level.png)

Level of the aquifer. Source: Water Board.
:::

The price, \\$5 a month, does not cover the cost $$c = p \\cdot q$$ of pumping [@ruiz2020, p. 4].

- Farms take most of it.
- Cities take the rest.

| Year | Level |
|------|-------|
| 2001 | 40    |
`,
  'water/recommendations/1.md':
    '---\ngroup: For the cities\n---\n\nRaise the price of water, but not for the poorest households.\n',
  'water/recommendations/2.md':
    '---\ngroup: For the cities\n---\n\nPublish the level of the aquifer each month.\n',
  'water/endnotes/1.md': 'Water Board, *Annual Report*, 2021.\n',
  'water/pull-quotes/1.md': 'neither of them pays for it\n',
  'water/references.bib': '@book{ruiz2020, title = {Wells}, author = {Ruiz, Ana}, date = {2020}}\n',
}

/** What the report lists. */
const HEADINGS = ['Summary', 'Recommendations']

function compare(source: string, brief: Record<string, string>): Comparison {
  return compareWords(source, readBrief(new Map(Object.entries(brief))).parts, HEADINGS)
}

const differences = (source: string, brief: Record<string, string>) =>
  compare(source, brief).differences.map(({ side, words, file }) => ({ side, words, file }))

/** The brief with other text in one of its files. */
const changed = (file: keyof typeof BRIEF, from: string, to: string) => {
  expect(BRIEF[file]).toContain(from)
  return { ...BRIEF, [file]: BRIEF[file].replace(from, to) }
}

describe('the comparison of words', () => {
  it('finds none between a document and its brief, and says what it left out', () => {
    const { differences, ignored } = compare(DOCUMENT, BRIEF)
    expect(differences).toEqual([])
    expect(Object.fromEntries(ignored)).toEqual({
      'numbers of notes, lists and headings': 7,
      'numbers of figures, tables and sections': 2,
      'what is listed above': 2,
    })
  })

  it('names a word that the brief lacks, with the file', () => {
    const brief = changed('water/recommendations/1.md', 'but not for', 'but for')
    expect(differences(DOCUMENT, brief)).toEqual([
      { side: 'source', words: 'not', file: 'water/recommendations/1.md' },
    ])
  })

  it('ignores numbers of appendices and of their tables', () => {
    const document = 'B.1 Method\n\nWe count wells.\n\nTable S1: Wells\n\nAll of them.\n'
    const section = '### Method\n\nWe count wells.\n\nWells\n\nAll of them.\n'
    expect(differences(document, { 'water/sections/02.md': section })).toEqual([])
  })

  it('ignores titles that the site has, one right below the other', () => {
    const document = 'We count wells.\n\nReferences\n\nAcknowledgements\n'
    const brief = { 'water/sections/02.md': 'We count wells.\n' }
    expect(differences(document, brief)).toEqual([])
    expect(differences(`${document}\nWho helped\n`, brief)).toHaveLength(1)
  })

  it('finds the number of an equation, whatever numbers the formula has', () => {
    const [begin, end] = signsOf('formulas')
    const document = `It is the mean of both.\n\n${begin}r1-rb1${end} (1)\n`
    const section = 'It is the mean of both.\n\n$$\\frac{1 + r}{1 - r_b}$$ (1)\n'
    expect(differences(document, { 'water/sections/02.md': section })).toEqual([])
  })

  it('names a word that only the brief has', () => {
    const brief = changed('water/endnotes/1.md', 'Board,', 'Board of Directors,')
    expect(differences(DOCUMENT, brief)).toEqual([
      { side: 'brief', words: 'of Directors', file: 'water/endnotes/1.md' },
    ])
  })

  it('names a number that differs, a sign of an amount, an accent and a capital', () => {
    const file = 'water/sections/01.md'
    for (const [from, to, theirs, ours] of [
      ['| 40 ', '| 41 ', '40', '41'],
      ['30%', '30', '%', undefined],
      ['price, \\$5', 'price, 5', '$', undefined],
      ['cost', 'cóst', 'cost', 'cóst'],
      ['Farms', 'farms', 'Farms', 'farms'],
    ] as const) {
      expect(differences(DOCUMENT, changed(file, from, to))).toEqual([
        { side: 'source', words: theirs, file },
        ...(ours === undefined ? [] : [{ side: 'brief', words: ours, file }]),
      ])
    }
  })

  it('names a whole lost paragraph as one difference', () => {
    const file = 'water/sections/01.md'
    const lost =
      'The aquifer holds 30% less than in 2001.[^1] [](#f1) shows its level, which "has never been lower".'
    const found = differences(DOCUMENT, changed(file, lost, ''))
    expect(found).toHaveLength(1)
    expect(found[0]?.words).toMatch(/^The aquifer holds .* has never been lower\b/)
  })

  it('accepts words of a citation that the brief prints from its references, and a formula set in signs', () => {
    const source = DOCUMENT.replace('[@ruiz2020, p. 4]', '(Ana Ruiz, Wells, page 4)').replace(
      '$c = p \\cdot q$',
      'c = pq',
    )
    const { differences, ignored } = compare(source, BRIEF)
    expect(differences).toEqual([])
    expect([...ignored.keys()]).toEqual(expect.arrayContaining(['citations', 'formulas']))
  })

  it('accepts copies of merged cells, and not words that no cell of the document has', () => {
    const file = 'water/sections/01.md'
    expect(
      differences(DOCUMENT, changed(file, '| 2001 | 40    |', '| 2001 | 40 |\n| 2001 | 40 |')),
    ).toEqual([])
    expect(
      differences(DOCUMENT, changed(file, '| 2001 | 40    |', '| 2001 | 40 |\n| 2099 | 40 |')),
    ).toEqual([{ side: 'brief', words: '2099', file }])
  })

  it('finds any word that is lost from the text, wherever it is', () => {
    const { parts } = readBrief(new Map(Object.entries(BRIEF)))
    const words = [...DOCUMENT.matchAll(/(?<=\s)\p{L}{2,}(?=\s)/gu)]
      .map(({ 0: word, index }) => ({ word, index }))
      .filter(({ word }) => !['Summary', 'Recommendations', 'Figure'].includes(word))
    fc.assert(
      fc.property(fc.constantFrom(...words), ({ word, index }) => {
        const document = `${DOCUMENT.slice(0, index)}${word} unsaid${DOCUMENT.slice(index + word.length)}`
        const found = compareWords(document, parts, HEADINGS).differences
        expect(found).toHaveLength(1)
        expect(found[0]?.words).toMatch(/^unsaid(?: Summary| Recommendations)?$/)
      }),
    )
  })

  it('accepts numbers of subheadings and letters of parts of a table, and lowered letters as one word', () => {
    const source = '2.1 The price\n\nSee[1]\n\n(b) What p_(low) means, and 3.1.2 too.\n'
    const brief = {
      'a/sections/01.md': '### The price\n\nSee\n\nWhat p<sub>low</sub> means, and 3.1.2 too.\n',
    }
    expect(differences(source, brief)).toEqual([])
  })

  it('accepts a numbered list of contents that is listed without its numbers', () => {
    const titles = ['The price of water', 'Who pays', 'What to do', 'The price of oil', 'An end']
    const contents = titles.map((title, index) => `${index + 1}.  ${title}`).join('\n')
    const source = `${contents}\n\n${titles.map((title) => `${title}\n\nIt is about it.`).join('\n\n')}`
    const brief = titles.map(
      (title, index) =>
        [`a/sections/0${index}.md`, `---\ntitle: ${title}\n---\n\nIt is about it.\n`] as const,
    )
    const { parts } = readBrief(new Map(brief))
    expect(compareWords(source, parts, [titles.join('\n')]).differences).toEqual([])
  })

  it('compares Chinese sign by sign', () => {
    const brief = { 'a/sections/01.md': '低空指数如[](#t1)所示。' }
    expect(differences('低空经济指数如表 2所示。', brief)).toEqual([
      { side: 'source', words: '经 济', file: 'a/sections/01.md' },
    ])
  })

  it('accepts all that is listed, and a heading once in a list of contents', () => {
    const lost =
      'A paragraph of many words that the report cuts, since it is so long that nobody reads it.'
    const source = `Contents\n\nA shared aquifer\n\n${DOCUMENT}\n\n${lost}`
    const { parts } = readBrief(new Map(Object.entries(BRIEF)))
    const listed = [...HEADINGS, 'Contents\n\nA shared aquifer', lost]
    expect(compareWords(source, parts, listed).differences).toEqual([])
  })

  it('compares 25,000 words quickly', () => {
    const sentence = (n: number) =>
      `Sentence ${n} says that year ${n * 7} had ${n * 3} cases in all of it.`
    const sentences = Array.from({ length: 2_000 }, (_, index) => sentence(index))
    const brief = {
      'a/sections/01.md': sentences.slice(1_000).join('\n\n'),
      'a/sections/02.md': sentences.slice(0, 1_000).join('\n\n').replace('year 350 ', 'year 351 '),
    }
    const { parts } = readBrief(new Map(Object.entries(brief)))
    const start = performance.now()
    expect(compareWords(sentences.join('\n\n'), parts).differences).toHaveLength(2)
    expect(performance.now() - start).toBeLessThan(5_000)
  })
})

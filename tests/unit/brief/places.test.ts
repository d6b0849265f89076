import { describe, expect, it } from 'vitest'
import { citablePlacesOf, placesOf } from '../../../src/brief/model/places.ts'
import { sharedPlacesOf, sharePagesOf } from '../../../src/brief/model/share-pages.ts'
import { build } from './sources.ts'

const { brief } = build({
  summary: 'In short.',
  sections: {
    Rain: 'First.[^1]\n\n### Snow\n\n![Alone](figures/c.png)\n\n:::figure\n![A map](figures/a.png)\n\nRain, 2020.[^2]\n:::',
    Rivers:
      'Second.\n\n:::table\nFlow.\n\n| a |\n| - |\n| 1 |\n:::\n\n:::box[Title]\nText.\n\n:::\n\n:::figure\n![No caption](figures/b.png)\n:::',
  },
  fields: { Rain: { part: 'Water' }, Rivers: { part: 'Water' } },
  endnotes: ['A note.', 'Another.'],
  recommendations: [{ body: 'Do it.' }],
  pullQuotes: [{ body: 'Second' }],
})

describe('the places of a brief', () => {
  it('are in reading order, each with its kind', () => {
    expect(placesOf(brief).map(({ kind, id }) => `${kind} ${id}`)).toMatchInlineSnapshot(`
      [
        "section summary",
        "recommendation r1",
        "section water",
        "section rain",
        "paragraph p1",
        "note-reference n1-ref",
        "section snow",
        "figure f1",
        "note-reference n2-ref",
        "section rivers",
        "paragraph p2",
        "pull-quote q1",
        "table t1",
        "box b1",
        "figure f2",
        "endnote n1",
        "endnote n2",
      ]
    `)
  })

  it('have the text of what they contain: a part its titles, a section its flow', () => {
    const plainOf = (id: string) => placesOf(brief).find((place) => place.id === id)?.plain
    expect(['water', 'rain', 'snow', 'f1', 't1', 'b1', 'n2'].map(plainOf)).toMatchInlineSnapshot(`
      [
        "Water — Rain Rivers",
        "Rain — First. Snow Alone Rain, 2020. — A map",
        "Snow — Alone Rain, 2020. — A map",
        "Rain, 2020. — A map",
        "Flow.    a     1",
        "Title Text.",
        "Another.",
      ]
    `)
  })

  it('that have a number can be cited, with the section that they are in', () => {
    expect(
      citablePlacesOf(brief).map(({ kind, number, section = '-' }) =>
        [kind, number, section].join(' '),
      ),
    ).toMatchInlineSnapshot(`
      [
        "recommendation 1 -",
        "paragraph 1 Rain",
        "figure 1 Rain",
        "paragraph 2 Rivers",
        "table 1 Rivers",
        "box 1 Rivers",
        "figure 2 Rivers",
        "endnote 1 -",
        "endnote 2 -",
      ]
    `)
  })
})

it('a share page has the words of its place: of a figure or table its caption, else all its words', () => {
  const shared = sharedPlacesOf(brief).map((place) => [
    ...[place.kind, place.id, place.number, place.words, place.opening].map(String),
    ...('images' in place ? (place.images ?? []).map(({ alt }) => alt) : []),
  ])
  expect(shared.map((words) => words.join(' | '))).toMatchInlineSnapshot(`
    [
      "summary | summary | 1 |  | In short.",
      "section | rain | 1 | Rain | First.",
      "section | rivers | 2 | Rivers | Second.",
      "recommendation | r1 | 1 | Do it. | ",
      "pull-quote | q1 | 1 | Second | ",
      "figure | f1 | 1 | Rain, 2020. |  | A map",
      "table | t1 | 1 | Flow. | ",
      "figure | f2 | 2 | No caption |  | No caption",
    ]
  `)
  expect(sharePagesOf(brief).map(({ id }) => id)).toEqual(sharedPlacesOf(brief).map(({ id }) => id))
})

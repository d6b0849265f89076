import { describe, expect, it } from 'vitest'
import { noteReferencesIn } from '../../../../src/brief/blocks/note-reference.ts'
import { placesOf } from '../../../../src/brief/model/places.ts'
import { build } from '../sources.ts'

const { brief, problems } = build({
  sections: {
    Trade: [
      'One[^1].',
      '### Ports\n\n- a list[^1]',
      '1. an ordered one',
      '> quoted[^2]',
      '| a |\n| - |\n| b[^1] |',
      '```\ncode\n```',
      '$$\na^2\n$$',
      '***',
      '#### Sea ports\n\nTwo.',
    ].join('\n\n'),
  },
  endnotes: ['A note.', 'Another.'],
  recommendations: [{ body: 'Trade.', paragraphs: ['p1'] }],
  pullQuotes: [{ body: 'Two' }],
})
const flow = brief.sections[0]?.flow ?? []

describe('the blocks of a section', () => {
  it('have a kind for every element of Markdown', () => {
    expect(problems).toEqual([])
    expect(flow.map(({ kind }) => kind)).toEqual([
      ...['paragraph', 'heading', 'list', 'list', 'quotation', 'table', 'code', 'formula', 'rule'],
      ...['heading', 'paragraph', 'pull-quote'],
    ])
  })

  it('keep the rank and the id of headings', () => {
    const headings = flow.flatMap((block) => (block.kind === 'heading' ? block : []))
    expect(headings.map(({ rank, id, plain }) => [rank, id, plain])).toEqual([
      [3, 'ports', 'Ports'],
      [4, 'sea-ports', 'Sea ports'],
    ])
  })

  it('have their note references, numbered through the brief, in their prose', () => {
    expect(flow.map(({ prose }) => noteReferencesIn(prose).map(({ id }) => id)).flat()).toEqual([
      ...['n1-ref', 'n1-ref-2', 'n2-ref', 'n1-ref-3'],
    ])
  })
})

describe('placesOf', () => {
  const places = placesOf(brief)

  it('returns every place in reading order', () => {
    expect(places.map(({ kind, id }) => [kind, id])).toEqual([
      ['recommendation', 'r1'],
      ['section', 'trade'],
      ['paragraph', 'p1'],
      ['note-reference', 'n1-ref'],
      ['section', 'ports'],
      ['note-reference', 'n1-ref-2'],
      ['note-reference', 'n2-ref'],
      ['note-reference', 'n1-ref-3'],
      ['section', 'sea-ports'],
      ['paragraph', 'p2'],
      ['pull-quote', 'q1'],
      ['endnote', 'n1'],
      ['endnote', 'n2'],
    ])
  })

  it('takes the text of a subheading up to the next one, without pull quotes', () => {
    const textOf = (id: string) =>
      places.find((place) => place.id === id)?.plain.replace(/\s+/g, ' ')
    expect(textOf('ports')).toBe('Ports — a list an ordered one quoted a b code a^2 ')
    expect(textOf('sea-ports')).toBe('Sea ports — Two.')
  })

  it('says in which paragraph a note reference is, and in none for a list', () => {
    const within = (id: string) => places.find((place) => place.id === id)?.within
    expect([within('n1-ref'), within('n1-ref-2')]).toEqual(['p1', undefined])
  })
})

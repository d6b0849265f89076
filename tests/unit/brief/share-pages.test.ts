import { describe, expect, it } from 'vitest'
import { hasSharePage } from '../../../src/brief/model/address.ts'
import { sharedPlacesOf, sharePagesOf } from '../../../src/brief/model/share-pages.ts'
import { build } from './sources.ts'

const { brief } = build({
  sections: { Cooperación: 'One argues.\n\nTwo goes on.', 'Sin párrafos': '- A list only.' },
  recommendations: [{ body: 'Do *this*.', paragraphs: ['p1'] }],
  pullQuotes: [{ body: 'Two goes on' }],
})
const [section, , recommendation] = sharedPlacesOf(brief)

describe('sharedPlacesOf', () => {
  it('gives sections, recommendations and pull quotes, with their words', () => {
    expect(sharedPlacesOf(brief)).toEqual([
      {
        ...{ kind: 'section', id: 'cooperación', number: 1 },
        ...{ words: 'Cooperación', opening: 'One argues.', section: brief.sections[0] },
      },
      {
        ...{ kind: 'section', id: 'sin-párrafos', number: 2 },
        ...{ words: 'Sin párrafos', opening: '', section: brief.sections[1] },
      },
      { kind: 'recommendation', id: 'r1', number: 1, words: 'Do this.', opening: '' },
      { kind: 'pull-quote', id: 'q1', number: 1, words: 'Two goes on', opening: '' },
    ])
  })

  it('gives places that have a share page by the address contract', () => {
    for (const { id } of sharedPlacesOf(brief)) expect(hasSharePage(id), id).toBe(true)
  })
})

describe('sharePagesOf', () => {
  const pagesWith = (
    aliases: { id: string; target: string }[],
    withdrawn: { id: string; reason: string; aliases: string[] }[] = [],
  ) => sharePagesOf({ ...brief, aliases, withdrawn })

  it('gives a page for each place', () => {
    expect(pagesWith([]).map(({ id, target }) => [id, target])).toEqual([
      ['cooperación', 'cooperación'],
      ['sin-párrafos', 'sin-párrafos'],
      ['r1', 'r1'],
      ['q1', 'q1'],
    ])
  })

  it('shows the place that replaced a former one', () => {
    const pages = pagesWith([
      { id: 'cooperation', target: 'cooperación' },
      { id: 'r9', target: 'r1' },
    ])
    expect(pages.slice(4)).toEqual([
      { id: 'cooperation', target: 'cooperación', place: section },
      { id: 'r9', target: 'r1', place: recommendation },
    ])
  })

  it('leads from a former place to a paragraph, a subheading or a notice', () => {
    const withdrawn = [{ id: 'r8', reason: 'Done.', aliases: ['r7'] }]
    const pages = pagesWith(
      [
        { id: 'trade', target: 'p2' },
        { id: 'commerce', target: 'a-subheading' },
        { id: 'r7', target: 'r8' },
      ],
      withdrawn,
    )
    expect(pages.slice(4)).toEqual([
      { id: 'trade', target: 'p2', place: undefined },
      { id: 'commerce', target: 'a-subheading', place: undefined },
      { id: 'r7', target: 'r8', place: undefined },
      { id: 'r8', target: 'r8', place: undefined },
    ])
  })

  it('gives none to former paragraphs and notes', () => {
    const pages = pagesWith(
      [{ id: 'p9', target: 'p1' }],
      [{ id: 'n3', reason: 'Done.', aliases: [] }],
    )
    expect(pages).toHaveLength(4)
  })
})

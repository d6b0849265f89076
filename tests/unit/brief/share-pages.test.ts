import { describe, expect, it } from 'vitest'
import { doorPath, hasDoor, isDoorPath } from '../../../src/brief/model/address.ts'
import { doorsOf } from '../../../src/brief/model/share-pages.ts'
import { build } from './sources.ts'

const { brief } = build({
  sections: { Cooperación: 'One argues.\n\nTwo goes on.', 'Sin párrafos': '- A list only.' },
  recommendations: [{ body: 'Do *this*.', paragraphs: ['p1'] }],
  pullQuotes: [{ body: 'Two goes on' }],
})

describe('doorsOf', () => {
  it('gives sections, recommendations and pull quotes, with their words', () => {
    expect(doorsOf(brief)).toEqual([
      {
        ...{ kind: 'section', id: 'cooperación', number: 1 },
        ...{ words: 'Cooperación', opening: 'One argues.' },
      },
      {
        ...{ kind: 'section', id: 'sin-párrafos', number: 2 },
        ...{ words: 'Sin párrafos', opening: '' },
      },
      { kind: 'recommendation', id: 'r1', number: 1, words: 'Do this.', opening: '' },
      { kind: 'pull-quote', id: 'q1', number: 1, words: 'Two goes on', opening: '' },
    ])
  })

  it('gives places that have a door by the address contract, and only those', () => {
    for (const { id } of doorsOf(brief)) {
      expect(hasDoor(id), id).toBe(true)
      expect(isDoorPath(doorPath(brief.slug, id)), id).toBe(true)
    }
  })
})

describe('isDoorPath', () => {
  it('knows a door from the pages around it', () => {
    for (const path of ['/', '/brief/', '/topics/usmca/', '/authors/ana-ruiz/', '/years/2021/']) {
      expect(isDoorPath(path), path).toBe(false)
    }
  })
})

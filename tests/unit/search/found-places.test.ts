import { describe, expect, it } from 'vitest'
import type { Draft } from '../brief/sources.ts'
import { libraryOf, placesOf } from './library.ts'

const QUOTED = 'Rivers carry silt to the sea each spring.'
const inNote = (section: string, note: string): Draft => ({
  sections: { Part: section },
  endnotes: [note],
})
const { ask } = await libraryOf([
  `We know: rivers carry much silt to the sea each spring. So it is.`,
  inNote(`${QUOTED}[^1]`, QUOTED),
  'Rivers carry silt to the lake.',
  'Nothing of it.',
])

describe('a quotation', () => {
  it('leads to the passages with all of its words only, those without others between them first, a paragraph before what repeats it', async () => {
    expect(placesOf(await ask(QUOTED))).toEqual(['brief-2#p1', 'brief-2#n1', 'brief-1#p1'])
  })

  it('leads to passages with most of its words if none has all, the nearest first', async () => {
    const answer = await ask('Rivers carry silt to the lake each spring')
    expect(placesOf(answer)).toEqual([...['brief-2#p1', 'brief-2#n1', 'brief-1#p1', 'brief-3#p1']])
    expect(answer).toMatchObject({ count: 4, moreBriefs: 0, missing: [], marks: '' })
  })

  it('is shown with the words between its own, and whether the passage goes on', async () => {
    const { briefs } = await ask(QUOTED)
    const [whole, , apart] = briefs.flatMap(({ hits }) => hits)
    expect(whole?.excerpt).toMatchObject({ before: false, after: true })
    expect(whole?.marks).toBe('"Rivers carry silt to the sea each spring"')
    expect(apart?.excerpt).toEqual({
      pieces: [
        { kind: 'same', marked: true, text: 'rivers carry ' },
        { kind: 'text', marked: false, text: 'much ' },
        { kind: 'same', marked: true, text: 'silt to the sea each spring' },
      ],
      ...{ before: true, after: true },
    })
    expect(apart?.marks).toBe('"silt to the sea each spring"')
  })
})

describe('a citation', () => {
  it('leads to the place in as many briefs as are read, and says how many there are', async () => {
    const answer = await ask('para. 1', { briefs: 3 })
    expect(placesOf(answer)).toEqual(['brief-1#p1', 'brief-2#p1', 'brief-3#p1'])
    expect(answer).toMatchObject({ count: 3, moreBriefs: 1 })
  })

  it('leads to every place of a kind, each with its text', async () => {
    const { briefs, count } = await ask('endnotes')
    expect(count).toBe(1)
    expect(briefs[0]?.hits[0]).toMatchObject({
      ...{ id: 'n1', lacks: [] },
      excerpt: { pieces: [{ text: QUOTED, marked: false }], before: false, after: false },
    })
  })
})

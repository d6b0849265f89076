import { expect, it } from 'vitest'
import { pageParts } from '../../../src/brief/model/address.ts'
import * as placeId from '../../../src/brief/model/place-id.ts'

const { parsePlaceId } = placeId

it('reads every id that it makes', () => {
  expect(parsePlaceId(placeId.paragraphId(7))).toEqual({ kind: 'paragraph', number: 7 })
  expect(parsePlaceId(placeId.recommendationId(3))).toEqual({ kind: 'recommendation', number: 3 })
  expect(parsePlaceId(placeId.noteId(2))).toEqual({ kind: 'endnote', number: 2 })
  expect(parsePlaceId(placeId.pullQuoteId(10))).toEqual({ kind: 'pull-quote', number: 10 })
  for (const occurrence of [1, 2]) {
    const id = placeId.noteReferenceId(2, occurrence)
    expect(parsePlaceId(id), id).toEqual({ kind: 'note-reference', number: 2 })
  }
})

it.each(['', 'p', 'p7a', 'xp7', 'p7-', 'P7', 'x1', 'n2-ref-', 'p7-p9', 'easier-said-than-done'])(
  '%j is no id of a numbered place',
  (id) => {
    expect(parsePlaceId(id)).toBeUndefined()
  },
)

it('keeps the published addresses of the parts of a page', () => {
  expect(Object.values(pageParts)).toEqual([
    ...['text', 'contents', 'recommendations', 'endnotes', 'references', 'withdrawn'],
    ...['statements-in-this-brief', 'about-the-author', 'topics-in-this-brief', 'cite', 'colophon'],
  ])
})

import type { CSL } from '@citation-js/core'
import { describe, expect, it } from 'vitest'
import { forPrint, isoDate } from '../../../src/cite/csl-record.ts'
import { address, author, chapter, recordWith } from './drafts.ts'

describe('the record of a brief', () => {
  it('is a CSL item by the types of Citation.js', () => {
    const item: CSL = recordWith(chapter)
    expect(item.id).toBe('test-brief')
  })

  it('is a report of its publisher if it has no container', () => {
    expect(recordWith()).toEqual({
      id: 'test-brief',
      type: 'report',
      title: 'A Test',
      author: [{ family: 'Ruiz', given: 'Ana' }],
      issued: { 'date-parts': [[2021]] },
      publisher: 'A Press',
      language: 'en',
      abstract: 'A standfirst.',
      URL: address,
    })
  })

  it('is a chapter of its container, with an inferred date', () => {
    expect(recordWith(chapter)).toMatchObject({
      type: 'chapter',
      'container-title': 'The Whole: A Report',
      issued: { 'date-parts': [[2021]], circa: true },
    })
  })

  it('names every author in order, without honorifics', () => {
    const authors = [author('Arturo', 'Sarukhan'), author('Juana', 'de la Cruz')]
    expect(recordWith({ authors }).author).toEqual([
      { family: 'Sarukhan', given: 'Arturo' },
      { family: 'de la Cruz', given: 'Juana' },
    ])
  })

  it.each([
    ['2021', [2021]],
    ['2021-01', [2021, 1]],
    ['2021-01-15', [2021, 1, 15]],
  ])('keeps %s as precise as it is given', (issued, parts) => {
    const item = recordWith({ issued })
    expect(item.issued['date-parts']).toEqual([parts])
    expect(isoDate(item.issued)).toBe(issued)
  })
})

describe('the record as it is printed', () => {
  it('puts an inferred date in brackets', () => {
    expect(forPrint(recordWith(chapter)).issued).toEqual({ literal: '[2021]' })
  })

  it('leaves a date of the source as it is', () => {
    expect(forPrint(recordWith()).issued).toEqual({ 'date-parts': [[2021]] })
  })
})

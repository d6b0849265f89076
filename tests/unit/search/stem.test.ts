import { describe, expect, it } from 'vitest'
import { stem } from '../../../src/search/query/stem.ts'

describe('stem', () => {
  it.each([
    ['vaccine', 'vaccination'],
    ['policy', 'policies'],
    ['immunization', 'immunisation'],
    ['neighbors', 'neighbours'],
    ['program', 'programmes'],
    ['economy', 'economic'],
    ['organizations', 'organisation'],
    ['international', 'internationally'],
    ['diplomacy', 'diplomatic'],
  ])('is one for %s and %s', (one, other) => {
    expect(stem(one)).toBe(stem(other))
  })

  it.each([
    ['policy', 'police'],
    ['army', 'arms'],
    ['international', 'internal'],
    ['university', 'universal'],
    ['organization', 'organ'],
    ['news', 'new'],
    ['hour', 'hor'],
  ])('is not one for %s and %s', (one, other) => {
    expect(stem(one)).not.toBe(stem(other))
  })
})

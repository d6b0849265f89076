import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { briefRecord } from '../../../src/brief/model/front-matter.ts'

const issuedOf = (issued: unknown) => briefRecord.shape.issued.safeParse(issued)

describe('issued', () => {
  it('keeps the typed precision, whichever YAML version reads it', () => {
    for (const typed of ['2021', '2021-03', '2021-03-07']) {
      expect(issuedOf(parse(typed)).data).toBe(typed)
    }
    // YAML 1.1, which Astro uses, reads 2021-03-07 as a Date.
    expect(issuedOf(new Date('2021-03-07T00:00:00Z')).data).toBe('2021-03-07')
  })

  it('refuses a day that the calendar does not have', () => {
    expect(issuedOf('2021-02-30').success).toBe(false)
    expect(issuedOf('2021-13').success).toBe(false)
  })
})

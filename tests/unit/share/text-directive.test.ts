import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  formatDirective,
  readFragment,
  type TextDirective,
} from '../../../src/share/text-fragments/text-directive.ts'

describe('a text directive in an address', () => {
  it('escapes its own delimiters, as the specification asks', () => {
    expect(formatDirective({ start: 'U.S.-Mexico, R&D' })).toBe(':~:text=U.S.%2DMexico%2C%20R%26D')
    expect(formatDirective({ prefix: 'a-b', start: 'c', end: 'd', suffix: 'e' })).toBe(
      ':~:text=a%2Db-,c,d,-e',
    )
  })

  it('never ends in a character at which a chat program ends an address', () => {
    expect(formatDirective({ start: '(CPTPP)' })).toBe(':~:text=%28CPTPP%29')
  })

  const term = fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => text.trim() !== '')
  it('is read back as it was written', () => {
    fc.assert(
      fc.property(
        fc.record(
          { prefix: term, start: term, end: term, suffix: term },
          { requiredKeys: ['start'] },
        ),
        (directive: TextDirective) => {
          const { id, directives } = readFragment(
            `https://example.org/x/#p7${formatDirective(directive)}`,
          )
          expect(id).toBe('p7')
          expect(directives).toEqual([
            { prefix: undefined, end: undefined, suffix: undefined, ...directive },
          ])
        },
      ),
    )
  })

  it('reads several, without malformed ones', () => {
    const fragment = '#:~:text=one&text=&other=x&text=a,b,c&text=two%20words,end&text=%E0%A4%A'
    const { id, directives } = readFragment(fragment)
    expect(id).toBe('')
    expect(directives.map(({ start, end }) => [start, end])).toEqual([
      ['one', undefined],
      ['two words', 'end'],
    ])
  })

  it('reads an id without directives, encoded or malformed', () => {
    expect(readFragment('#l%C3%B3pez')).toEqual({ id: 'lópez', directives: [] })
    expect(readFragment('#%E0%A4%A')).toEqual({ id: '%E0%A4%A', directives: [] })
  })
})

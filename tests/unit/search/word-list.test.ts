import { describe, expect, it } from 'vitest'
import { readDictionary, spelledAlike } from '../../../src/search/index/spelling.ts'
import { wordLists } from '../../../src/search/index/word-list.ts'
import { build } from '../brief/sources.ts'

const dictionary = readDictionary()

describe('spelledAlike', () => {
  it('finds the right words that are one letter away', () => {
    expect(spelledAlike('will', dictionary)).toEqual(
      expect.arrayContaining(['wall', 'ill', 'wills']),
    )
  })

  it('knows the countries of the world', () => {
    expect(spelledAlike('per', dictionary)).toContain('peru')
    expect(dictionary.has('turquia')).toBe(true)
  })
})

describe('wordLists', () => {
  const { brief } = build({ sections: { First: 'Borders and borders and NAFTA’s border.' } })

  it('counts the library’s words by their length', () => {
    const lists = wordLists({ briefs: [brief], topics: [] }, dictionary)
    expect(lists.get(7)?.words).toEqual({ borders: 2 })
    expect(lists.get(5)?.words).toEqual({ nafta: 1 })
  })

  it('names what is spelt right and must not be taken for a mistake', () => {
    const lists = wordLists({ briefs: [brief], topics: [] }, dictionary)
    expect(lists.get(7)?.spelt).toContain('boarder')
    expect(lists.get(7)?.spelt).not.toContain('borders')
  })

  it('does not grow with the library without bound', () => {
    const letters = Array.from('bcdfghjklmnpqrst')
    const words = letters.flatMap((a) =>
      letters.flatMap((b) => letters.map((c) => `x${a}${b}${c}`)),
    )
    const many = build({ sections: { First: `${words.join(' ')} xbbb` } }).brief
    const kept = wordLists({ briefs: [many], topics: [] }, new Set()).get(4)?.words ?? {}
    expect(words.length).toBeGreaterThan(4000)
    expect(Object.keys(kept)).toHaveLength(2000)
    expect(kept['xbbb']).toBe(2)
  })
})

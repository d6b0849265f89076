import { expect, it } from 'vitest'
import { compileVocabulary } from '../../../src/brief/topics/mentions.ts'
import { searchRecord } from '../../../src/search/index/search-record.ts'
import { build } from '../brief/sources.ts'

const vocabulary = compileVocabulary([
  { slug: 'un', term: 'UN', longForm: 'United Nations', aliases: [] },
  { slug: 'unsc', term: 'UNSC', longForm: 'UN Security Council', aliases: [] },
  { slug: 'oas', term: 'OAS', aliases: [] },
])
const recordOf = (text: string) =>
  searchRecord(build({ sections: { First: text } }).brief, vocabulary)
const topicsOf = (text: string) =>
  recordOf(text).filters.flatMap(([name, value]) => (name === 'topic' ? [value] : []))

it('filters by brief, author and year', () => {
  expect(recordOf('Text.').filters).toEqual([
    ['brief', 'test-brief'],
    ['year', '2021'],
    ['author', 'Ana Ruiz'],
  ])
})

it('filters by each topic in any form, also inside a longer name', () => {
  expect(topicsOf('The United Nations met the OAS.')).toEqual(['oas', 'un'])
  expect(topicsOf('The UN Security Council met.')).toEqual(['un', 'unsc'])
  expect(topicsOf('an oas is not an organisation')).toEqual([])
})

it('stores the words that Pagefind indexes in another form, and only those', () => {
  const words = (text: string) => recordOf(text).meta.find(([name]) => name === 'words')?.[1]
  expect(words('美国 and 美洲')).toBe('美 国 洲')
  expect(words('D’une œuvre, l’eau d’une île')).toBe('une oeuvre eau')
  expect(words('well—known, “Plan”-like, Peru’s')).toBe('well known plan peru')
  expect(words('U.S.-Mexico and Peru, Peru’s')).toBe('us')
  expect(words('The boys’ ‘new’ text isn’t long.')).toBeUndefined()
})

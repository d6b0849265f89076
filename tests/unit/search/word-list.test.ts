import { expect, it } from 'vitest'
import { wordList } from '../../../src/search/index/word-list.ts'
import { readWordList } from '../../../src/search/query/word-list.ts'
import { build } from '../brief/sources.ts'
import { topicOf, type TopicDraft } from './library.ts'

const listOf = (text: string, topics: TopicDraft[] = []) => {
  const { brief } = build({ sections: { First: text } })
  return readWordList(wordList({ briefs: [brief], topics: topics.map(topicOf) }))
}

it('says in about how many passages each word is, without possessive endings', () => {
  const { words, isWhole } = listOf('Borders.\n\nBorders and NAFTA’s border.\n\nBorders. Borders.')
  expect(words.get('borders')).toBe(2)
  expect(words.get('nafta')).toBe(1)
  expect(words.has("nafta's")).toBe(false)
  expect(isWhole).toBe(true)
})

it('has the words of names of topics, as words of no text', () => {
  const { words } = listOf('Text.', [{ term: 'OPEC', aliases: ['Exporters'], searchedAs: ['oil'] }])
  expect(words.get('opec')).toBe(0)
  expect(words.get('exporters')).toBe(0)
  expect(words.has('oil')).toBe(false)
})

it('keeps the most frequent words of many', () => {
  const letters = Array.from('abcdefghijklmnopqrstuvwxyz')
  const all = letters.flatMap((a) => letters.flatMap((b) => letters.map((c) => `x${a}${b}${c}`)))
  const { words, isWhole } = listOf(`${all.join(' ')}\n\nxzzz`)
  expect(isWhole).toBe(false)
  expect(words.size).toBe(15_000)
  expect(words.get('xzzz')).toBe(2)
})

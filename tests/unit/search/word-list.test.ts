import { expect, it } from 'vitest'
import type { Topic } from '../../../src/brief/topics/topic.ts'
import { wordList } from '../../../src/search/index/word-list.ts'
import { build } from '../brief/sources.ts'

const wordsOf = (text: string, topics: Topic[] = []) =>
  wordList({ briefs: [build({ sections: { First: text } }).brief], topics })

it('counts the words of the library, without possessive endings and short words', () => {
  const words = wordsOf('Borders and borders and NAFTA’s border in the U.S. in 2021.')
  expect(words).toMatchObject({ borders: 2, nafta: 1, border: 1 })
  expect(Object.keys(words)).not.toEqual(expect.arrayContaining(['and', 'us', '2021']))
})

it('has the words of titles, list items and notes', () => {
  const { brief } = build({
    sections: { Heading: 'Text.[^1]\n\n- listed' },
    endnotes: ['Noted.'],
    recommendations: [{ body: 'Recommended.', paragraphs: ['p1'] }],
  })
  expect(Object.keys(wordList({ briefs: [brief], topics: [] }))).toEqual(
    expect.arrayContaining(['heading', 'text', 'listed', 'noted', 'recommended', 'standfirst']),
  )
})

it('has the acronyms of topics that no brief mentions', () => {
  const topic = { term: 'OPEC', longForm: 'Petroleum Exporters', aliases: [] }
  const words = wordsOf('Text.', [topic as unknown as Topic])
  expect(Object.keys(words)).toContain('opec')
  expect(Object.keys(words)).not.toContain('petroleum')
})

it('keeps the 10,000 most frequent words', () => {
  const letters = Array.from('abcdefghijklmnopqrstuv')
  const words = letters.flatMap((a) => letters.flatMap((b) => letters.map((c) => `x${a}${b}${c}`)))
  const list = wordsOf(`${words.join(' ')} xvvv`)
  expect(words.length).toBeGreaterThan(10_000)
  expect(Object.keys(list)).toHaveLength(10_000)
  expect(list['xvvv']).toBe(2)
})

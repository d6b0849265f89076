import { describe, expect, it } from 'vitest'
import { topicRecord } from '../../../src/brief/model/front-matter.ts'
import { compileVocabulary } from '../../../src/brief/topics/mentions.ts'
import { buildTopics, topicForms } from '../../../src/brief/topics/topic.ts'
import { build, entry, type Draft } from './sources.ts'

const topics = (drafts: Record<string, object>, draft: Draft, lang = 'en') => {
  const entries = Object.entries(drafts).map(([slug, fields]) =>
    entry(`content/topics/${slug}.md`, topicRecord.parse(fields), 'What it is.'),
  )
  const vocabulary = compileVocabulary(topicForms(entries))
  return buildTopics(entries, [build(draft).brief], vocabulary, lang)
}

describe('a topic', () => {
  const text = [
    'The sea and the Sea.',
    '- A list at sea.\n- Another.',
    '> Said of the sea.',
    'Nothing here.',
    '| At sea |\n|---|\n| 1 |',
    '![The sea](figures/sea.png)',
    ':::table\nThe sea.\n\n| a |\n|---|\n| 1 |\n:::',
    ':::box\nThe sea in a box.\n:::',
    'No more.',
  ].join('\n\n')

  it('has the numbered places that mention it, with what follows them without a number', () => {
    const { topics: found } = topics({ sea: { term: 'sea' } }, { sections: { One: text } })
    const [sea] = found
    expect(sea?.title).toBe('Sea')
    const said = sea?.passages.map(
      ({ id, plain, mentions }) =>
        `${id} ${mentions.map(({ start, end }) => plain.slice(start, end)).join(' ')}`,
    )
    expect(said).toEqual(['p1 sea Sea sea sea', 'p2 sea sea', 't1 sea', 'b1 sea'])
    expect(sea?.passages[0]?.plain).toContain('The sea and the Sea. ')
  })

  it('is where its name in a list puts it', () => {
    const { topics: found } = topics(
      {
        obama: { term: 'Barack Obama', sortAs: 'Obama, Barack' },
        ebay: { term: 'eBay' },
        eclair: { term: 'éclair' },
        zoo: { term: 'zoo' },
      },
      { sections: { One: 'A zoo.' } },
    )
    expect(found.map(({ title, sortAs, initial }) => `${initial} ${sortAs} ${title}`)).toEqual([
      ...['E eBay eBay', 'E Éclair Éclair', 'O Obama, Barack Barack Obama', 'Z Zoo Zoo'],
    ])
  })

  it('must not share a name with another, and should be mentioned', () => {
    const { problems } = topics(
      {
        one: { term: 'One', longForm: 'The first', aliases: ['Uno', 'I'] },
        two: { term: 'Two', aliases: ['II', 'the FIRST', 'i'] },
        three: { term: 'Three', longForm: 'uno' },
        four: { term: 'One' },
      },
      { sections: { Part: 'One.' } },
    )
    expect(problems.map(({ code, file, message }) => `${code} ${file} ${message}`)).toEqual([
      'topic-form-claimed-twice content/topics/four.md “One” is already a form of content/topics/one.md.',
      'topic-form-claimed-twice content/topics/two.md “The first” is already a form of content/topics/one.md.',
      'topic-form-claimed-twice content/topics/three.md “Uno” is already a form of content/topics/one.md.',
      'topic-form-claimed-twice content/topics/two.md “I” is already a form of content/topics/one.md.',
      'unused-topic content/topics/two.md No brief mentions “Two”.',
      'unused-topic content/topics/three.md No brief mentions “Three”.',
      'unused-topic content/topics/four.md No brief mentions “One”.',
    ])
  })
})

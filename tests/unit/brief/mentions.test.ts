import { describe, expect, it } from 'vitest'
import {
  claimedTwice,
  compileVocabulary,
  findMentions,
} from '../../../src/brief/topics/mentions.ts'

const topics = [
  { slug: 'un', term: 'UN', longForm: 'United Nations', aliases: ['ONU'] },
  { slug: 'unsc', term: 'UNSC', longForm: 'UN Security Council', aliases: ['Security Council'] },
  { slug: 'us', term: 'U.S.', longForm: 'United States', aliases: [] },
  { slug: 'lopez-obrador', term: 'Andrés Manuel López Obrador', aliases: ['López Obrador'] },
  { slug: 'summit', term: 'summit', aliases: [] },
]
const vocabulary = compileVocabulary(topics)

const mentioned = (plain: string) =>
  findMentions(plain, vocabulary).map(
    ({ slug, start, end }) => `${slug}: ${plain.slice(start, end)}`,
  )

describe('findMentions', () => {
  it('takes the longest form, and none inside another', () => {
    expect(mentioned('The UN Security Council of the United Nations')).toEqual([
      'unsc: UN Security Council',
      'un: United Nations',
    ])
  })

  it('finds no topic inside a word', () => {
    expect(mentioned('It is unlikely that usage of Unesco helps us or the un-American.')).toEqual(
      [],
    )
  })

  it('ignores accents, curly apostrophes and possessives', () => {
    expect(mentioned('Lopez Obrador’s and López Obrador')).toEqual([
      'lopez-obrador: Lopez Obrador',
      'lopez-obrador: López Obrador',
    ])
  })

  it('finds plurals', () => {
    expect(mentioned('two summits')).toEqual(['summit: summits'])
  })

  it('finds an acronym with its dots, next to a hyphen', () => {
    expect(mentioned('U.S.-Mexico relations in the US')).toEqual(['us: U.S.', 'us: US'])
  })
})

describe('claimedTwice', () => {
  it('returns each form of two topics', () => {
    const other = { slug: 'council', term: 'security council', aliases: [] }
    expect(claimedTwice([...topics, other])).toEqual([
      { form: 'Security Council', slugs: ['unsc', 'council'] },
    ])
    expect(claimedTwice(topics)).toEqual([])
  })
})

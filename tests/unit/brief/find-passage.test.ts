import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findPassage, prepareParagraphs } from '../../../src/brief/passages/find-passage.ts'

const texts = [
  {
    number: 1,
    plain:
      'It is only natural that two neighbors and partners with an almost 2-thousand-mile contiguous land border and that are so strategically salient to each other’s security and wellbeing should always be on the lookout for ways to engage and cooperate in the international arena, when and where—given the significant and relevant power asymmetry between both countries—our national interests coincide.',
  },
  { number: 2, plain: 'Every term is an opportunity. Every word counts, and every word is read.' },
]

const paragraphs = prepareParagraphs(texts)

function passageOf(quotation: string, from?: number): string | undefined {
  const { found } = findPassage(quotation, paragraphs, from)
  return found && texts[found.paragraph - 1]?.plain.slice(found.start, found.end)
}

describe('findPassage', () => {
  it('finds an abridged quotation whose number is written as a word', () => {
    const passage = passageOf(
      "It is only natural that two neighbors and partners with an almost two-thousand-mile contiguous land border and that are so strategically salient to each other's security and wellbeing should always be on the lookout for ways to engage and cooperate in the international arena, when and where...our national interests coincide.",
    )
    expect(passage).toMatch(/^It is only natural.*interests coincide$/)
  })

  it('refuses a quotation with a word that the text does not have', () => {
    const search = findPassage('only natural that three neighbors and partners', paragraphs)
    expect(search).toMatchObject({ reason: 'absent', nearest: { paragraph: 1 } })
  })

  it('reports words that occur twice as ambiguous', () => {
    expect(findPassage('every word', paragraphs)).toMatchObject({ reason: 'ambiguous' })
  })

  it('reports a quotation without words', () => {
    expect(findPassage('…', paragraphs)).toMatchObject({ reason: 'empty' })
  })

  it('looks in the named paragraph only', () => {
    expect(passageOf('every term is', 2)).toBe('Every term is')
    expect(passageOf('every term is', 1)).toBeUndefined()
  })

  it('finds any run of words in other typography, at its position', () => {
    const [{ plain } = { plain: '' }] = texts
    const words = plain.split(/[ —]/)
    const run = fc
      .tuple(fc.nat(words.length - 8), fc.integer({ min: 7, max: 20 }))
      .map(([start, length]) => words.slice(start, start + length))
    const dress = fc.constantFrom(
      (text: string) => text.toUpperCase(),
      (text: string) => `“${text}”`,
      (text: string) => text.replaceAll('’', "'").replaceAll('-', '–'),
      (text: string) => text.replace('2-', 'two '),
    )
    fc.assert(
      fc.property(run, dress, (chosen, wear) => {
        const passage = passageOf(wear(chosen.join(' ')))
        const strip = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '')
        return passage !== undefined && strip(passage) === strip(chosen.join(' '))
      }),
    )
  })

  it('refuses any run of words with one word changed', () => {
    const words = (texts[0]?.plain ?? '').split(/[ —]/)
    fc.assert(
      fc.property(fc.nat(words.length - 6), fc.nat(5), (start, changed) => {
        const quotation = words
          .slice(start, start + 6)
          .with(changed, 'elephant')
          .join(' ')
        return passageOf(quotation) === undefined
      }),
    )
  })
})

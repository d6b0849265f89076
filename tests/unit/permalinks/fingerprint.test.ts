import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fingerprintOf, marksOf, SAME, shareOf } from '../../../src/permalinks/fingerprint.ts'
import { placesOf } from '../../../src/brief/model/places.ts'
import { checkContent } from '../../../src/content/check.ts'

const { library } = checkContent(new URL('../../..', import.meta.url))
const permalinks = library.briefs.flatMap(placesOf)
const texts = permalinks
  .filter(({ kind }) => ['paragraph', 'recommendation', 'endnote'].includes(kind))
  .map(({ plain }) => plain)
const long = texts.filter((text) => text.split(' ').length > 60)

/** Whether the second text counts as the first one with small corrections. */
function passes(published: string, now: string): boolean {
  return shareOf(fingerprintOf(published), marksOf(now)) >= SAME
}

const spliced = (words: readonly string[], at: number, out: number, ...put: string[]) =>
  words.toSpliced(at % words.length, out, ...put)

/** A correction of a typo, a word, punctuation or capitals. */
const correction = fc
  .tuple(fc.nat(), fc.nat(), fc.constantFrom('the', 'reset', 'Mexican'))
  .map(([at, kind, word]) => (text: string): string => {
    const words = text.split(' ')
    const here = words[at % words.length] ?? ''
    const ways = [
      spliced(words, at, 1, here.slice(0, -1)),
      spliced(words, at, 1, word),
      spliced(words, at, 1),
      spliced(words, at, 0, word),
      spliced(words, at, 1, `${here},`),
      spliced(words, at, 1, here.toUpperCase()),
    ]
    return (ways[kind % ways.length] ?? words).join(' ')
  })

describe('a fingerprint', () => {
  it('ignores typography', () => {
    const plain = 'The “best” foreign policy—its critics’ too—is López Obrador’s.'
    const dressed = "THE 'best' foreign policy - its critics' too - is Lopez Obrador's"
    expect(fingerprintOf(dressed).sample).toBe(fingerprintOf(plain).sample)
  })

  it('shows how the text begins', () => {
    expect(fingerprintOf('One two three.').begins).toBe('One two three.')
    expect(fingerprintOf('One, two, 3, 4, 5, 6, 7, eight, nine.').begins).toBe(
      'One, two, 3, 4, 5, 6, 7, eight…',
    )
  })

  it('recognises a paragraph with up to five corrections', () => {
    const corrections = fc.array(correction, { maxLength: 5 })
    fc.assert(
      fc.property(fc.constantFrom(...long), corrections, (text, edits) => {
        expect(
          passes(
            text,
            edits.reduce((edited, edit) => edit(edited), text),
          ),
        ).toBe(true)
      }),
      { numRuns: 500 },
    )
  })

  it('recognises any text with one typo, however short', () => {
    fc.assert(
      fc.property(fc.constantFrom(...texts), fc.nat(), (text, at) => {
        const place = at % text.length
        expect(passes(text, text.slice(0, place) + text.slice(place + 1))).toBe(true)
      }),
      { numRuns: 500 },
    )
  })

  it('recognises a text to which another one was added, before or after', () => {
    fc.assert(
      fc.property(fc.constantFrom(...texts), fc.constantFrom(...texts), (text, added) => {
        expect(passes(text, `${text} ${added}`)).toBe(true)
        expect(passes(text, `${added} ${text}`)).toBe(true)
      }),
    )
  })

  it('distinguishes all texts of the brief', () => {
    const places = permalinks.filter(({ kind }) => kind !== 'section' && kind !== 'note-reference')
    const repeats = (quote: string, text: string) => text.includes(quote.slice(0, 40))
    const confused = places.flatMap(({ id, kind, plain }) =>
      places
        .filter((other) => other.id !== id && other.kind === kind)
        .filter((other) => !repeats(plain, other.plain) && passes(plain, other.plain))
        .map((other) => `${id} ${other.id}`),
    )
    expect(confused).toEqual([])
  })

  it('does not recognise a text whose words are shuffled', () => {
    const shuffled = fc
      .constantFrom(...long)
      .chain((text) =>
        fc
          .shuffledSubarray(text.split(' '), { minLength: text.split(' ').length })
          .map((words) => ({ text, other: words.join(' ') })),
      )
    fc.assert(
      fc.property(shuffled, ({ text, other }) => {
        expect(passes(text, other)).toBe(false)
      }),
    )
  })

  it('does not recognise half a text', () => {
    for (const text of long) expect(passes(text, text.slice(0, text.length / 2))).toBe(false)
  })

  it('decides about very short texts', () => {
    const resuscitate = 'Resuscitate the annual North American Leaders’ Summit.'
    expect(passes(resuscitate, 'Revive the annual North American Leaders’ Summit.')).toBe(true)
    expect(passes(resuscitate, 'Abolish the biennial North American Games.')).toBe(false)
    expect(passes('Expand cooperation on migration.', 'Expand co-operation on migration.')).toBe(
      true,
    )
    expect(passes('Expand cooperation on migration.', 'Expand cooperation on energy.')).toBe(false)
    expect(passes('Ibid.', 'ibid')).toBe(true)
    expect(passes('Ibid.', 'Id.')).toBe(false)
    expect(passes('', '')).toBe(true)
    expect(passes('', 'Words.')).toBe(false)
    expect(passes('Words.', '')).toBe(false)
  })
})

it('of a text without words has nothing in common with words, and all with none', () => {
  expect(shareOf(fingerprintOf(''), marksOf('Some words.'))).toBe(0)
  expect(shareOf(fingerprintOf(''), marksOf(''))).toBe(1)
})

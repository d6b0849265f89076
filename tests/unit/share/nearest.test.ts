import { describe, expect, it } from 'vitest'
import { nearestPassage } from '../../../src/share/text-fragments/nearest-passage.ts'
import { nearestPlace } from '../../../src/share/text-fragments/nearest-place.ts'
import { foldPage } from '../../../src/share/text-fragments/page-text.ts'

const page = foldPage(
  [
    { text: 'Contents' },
    { text: 'The three nations can build back better, together and at once.', place: 'p1' },
    { text: 'Gordian knots stand on either side of the border between the nations.', place: 'p2' },
  ],
  'en',
)

function nearest(start: string, place: string, end?: string): string | undefined {
  const found = nearestPassage(page, { start, end }, place)
  return found && page[found.from.run]?.folded.slice(found.from.at, found.to.at)
}

describe('the passage nearest to words that are not in the text', () => {
  it.each([
    ['nations should build back better together', 'p1', 'nations can build back better, together'],
    ['tangled knots on both sides of the border', 'p1', 'knots stand on either side of the border'],
    ['the border', 'p1', 'the border'],
    ['an entirely foreign sentence', 'p1', undefined],
    ['of the', 'p9', 'of the'],
  ])('%s', (start, place, words) => {
    expect(nearest(start, place)).toBe(words)
  })

  it('is found by the last words if the first are gone', () => {
    expect(nearest('An old beginning', '', 'back better')).toBe('back better')
  })
})

describe('the nearest passage', () => {
  const found = (texts: Parameters<typeof foldPage>[0], start: string, place: string) => {
    const folded = foldPage(texts, 'en')
    const at = nearestPassage(folded, { start }, place)
    return at && `${at.from.run} ${folded[at.from.run]?.folded.slice(at.from.at, at.to.at) ?? ''}`
  }

  it('is in the text of the brief, not in its contents or a note number', () => {
    const outside = [{ text: 'border trade' }, { text: '12', place: 'p1', isNumber: true }]
    expect(found(outside, 'border trade', '')).toBeUndefined()
    expect(found(outside, '12', 'p1')).toBeUndefined()
  })

  it('needs less in the linked place than elsewhere', () => {
    const texts = [
      { text: 'one two six', place: 'p1' },
      { text: 'one nine', place: 'p2' },
    ]
    // A third of the words, of which those that are nowhere weigh half.
    expect(found(texts, 'two alpha beta gamma', 'p1')).toBe('0 two')
    expect(found(texts, 'two alpha beta gamma', 'p2')).toBeUndefined()
    expect(found(texts, 'two six alpha beta', 'p2')).toBe('0 two six')
    expect(found(texts, 'two alpha beta gamma delta epsilon', 'p1')).toBeUndefined()
  })

  it('is where a rare word is, and the shortest with as many', () => {
    const texts = [
      { text: 'the water of the town', place: 'p1' },
      { text: 'the silt of the town', place: 'p2' },
      { text: 'of all silt that the', place: 'p3' },
    ]
    expect(found(texts, 'water of', '')).toBe('0 water of')
    expect(found(texts, 'silt of', '')).toBe('1 silt of')
  })

  it('has the words before and after those of the link, too', () => {
    const folded = foldPage([{ text: 'red green blue', place: 'p1' }], 'en')
    const all = { prefix: 'red', start: 'purple', suffix: 'blue' }
    expect(nearestPassage(folded, all, '')).toMatchObject({ from: { at: 0 }, to: { at: 14 } })
    const ends = { start: 'purple', end: 'yellow', suffix: 'blue' }
    expect(nearestPassage(folded, ends, '')).toMatchObject({ from: { at: 10 }, to: { at: 14 } })
  })
})

describe('the place nearest to one that does not exist', () => {
  const ids = ['easier-said-than-done', 'possible-and-feasible', 'endnotes']
  it.each([
    ['easier-sad-than-done', 'easier-said-than-done'],
    ['Possible-and-Feasible', 'possible-and-feasible'],
    ['said-and-done', 'easier-said-than-done'],
    ['feasible-and-real', 'possible-and-feasible'],
    ['conclusion', undefined],
    ['p99', undefined],
    ['r0', undefined],
  ])('%s', (id, place) => {
    expect(nearestPlace(id, ids)).toBe(place)
  })

  it.each([
    ['three wrong letters of ten', 'abcdefgxyz', 'abcdefghij'],
    ['four wrong letters of ten', 'abcdefwxyz', undefined],
    ['the fewest wrong letters', 'abcdefghix', 'abcdefghij'],
    ['one word of two', 'three-nine', 'two-three-four'],
    ['one word of three', 'three-nine-ten', undefined],
    ['two words, rather than one', 'six-seven-three-nine', 'six-seven-eight'],
  ])('has %s', (_, id, place) => {
    const others = ['zzcdefghij', 'abcdefghij', 'two-three-four', 'six-seven-eight']
    expect(nearestPlace(id, others)).toBe(place)
  })
})

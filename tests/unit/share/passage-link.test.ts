import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findDirective } from '../../../src/share/text-fragments/find-directive.ts'
import { foldPage, type Run, type Stretch } from '../../../src/share/text-fragments/page-text.ts'
import { directiveTo, passageOf } from '../../../src/share/text-fragments/passage-link.ts'
import { formatDirective } from '../../../src/share/text-fragments/text-directive.ts'

const runs: Run[] = [
  { text: 'Contents: Root causes' },
  { text: 'Address the root causes of migration, along with Canada.', place: 'r1' },
  { text: '7' },
  { text: 'Seriously addressing the root causes of migration in either nation', place: 'p1' },
  { text: '1', place: 'p1', isNumber: true },
  { text: ' provides a new opportunity, and the U.S.-Mexico agenda is new.', place: 'p1' },
  { text: 'Argued in para. 1' },
  { text: 'These cycles coincide every twelve years.', place: 'n1' },
  { text: 'Endnotes' },
  { text: 'These cycles coincide every twelve years.', place: 'n1' },
]
const page = foldPage(runs, 'en')

/** The stretch of some words at their last occurrence in the page. */
function stretchOf(words: string, place: string): Stretch {
  const run = page.findLastIndex((one) => one.place === place && one.folded.includes(words))
  const at = page[run]?.folded.lastIndexOf(words) ?? -1
  if (run === -1) throw new Error(`${words} is not in ${place}`)
  return { from: { run, at }, to: { run, at: at + words.length } }
}

function linkTo(words: string, place: string): string | undefined {
  const passage = passageOf(page, stretchOf(words, place))
  const directive = passage && directiveTo(page, passage)
  return directive && decodeURIComponent(formatDirective(directive).slice(':~:text='.length))
}

describe('the shortest link to a passage', () => {
  it.each([
    ['opportunity', 'p1', 'opportunity'],
    ['provides a new opportunity', 'p1', 'provides,opportunity'],
    // The recommendation says it first.
    ['root causes', 'p1', 'addressing the-,root causes'],
    ['migration', 'r1', 'migration'],
    ['migration', 'p1', 'migration,-in'],
    ['u.s.-mexico', 'p1', 'U.S.-Mexico'],
    // A word that touches a note number takes its neighbour along.
    ['either nation', 'p1', 'either,provides'],
    ['every twelve', 'n1', 'every twelve'],
  ])('%s in %s', (words, place, link) => {
    expect(linkTo(words, place)).toBe(link)
  })

  it('has no directive for a whole place, whose id is enough', () => {
    expect(linkTo('these cycles coincide every twelve years.', 'n1')).toBeUndefined()
    expect(linkTo(page[1]?.folded.slice(0, -1) ?? '', 'r1')).toBeUndefined()
    expect(linkTo('the root causes of migration, along with canada', 'r1')).toBe('the,Canada')
    expect(linkTo('address the root causes of migration, along', 'r1')).toBe('Address,along')
  })

  it('has the words at the ends of what begins in one paragraph and ends in another', () => {
    const texts = foldPage(
      [
        { text: 'Contents: Root causes' },
        { text: 'Root causes', place: 'root-causes' },
        { text: 'One two three.', place: 'p1' },
        { text: 'Four five six.', place: 'p2' },
      ],
      'en',
    )
    const link = (from: Stretch['from'], to: Stretch['to']) => {
      const directive = directiveTo(texts, { from, to })
      return directive && formatDirective(directive).slice(':~:text='.length)
    }
    expect(link({ run: 2, at: 4 }, { run: 3, at: 9 })).toBe('two,five')
    expect(link({ run: 2, at: 0 }, { run: 3, at: 13 })).toBe('One,six')
    // The contents have the title earlier: the link leads to what follows it.
    expect(link({ run: 1, at: 0 }, { run: 2, at: 7 })).toBe('One%20two')
    expect(link({ run: 1, at: 0 }, { run: 3, at: 4 })).toBe('One,Four')
    // A title alone is a whole place.
    expect(link({ run: 1, at: 0 }, { run: 1, at: 11 })).toBeUndefined()
    expect(link({ run: 2, at: 0 }, { run: 2, at: 13 })).toBeUndefined()
    expect(link({ run: 2, at: 0 }, { run: 2, at: 7 })).toBe('One%20two')
    expect(link({ run: 2, at: 4 }, { run: 2, at: 13 })).toBe('two%20three')
  })

  it('has no directive for all of a paragraph with a note number in it', () => {
    const texts = foldPage(
      [
        { text: 'Either nation', place: 'p1' },
        { text: '1', place: 'p1', isNumber: true },
        { text: ' provides it.', place: 'p1' },
        { text: 'More.', place: 'p2' },
      ],
      'en',
    )
    const end = texts[2]?.folded.indexOf('it') ?? 0
    const all = { from: { run: 0, at: 0 }, to: { run: 2, at: end + 2 } }
    expect(directiveTo(texts, all)).toBeUndefined()
    const part = { from: { run: 0, at: 7 }, to: all.to }
    expect(directiveTo(texts, part)).toMatchObject({ end: 'it' })
  })

  it("covers whole words of the brief's text only", () => {
    const selection = stretchOf('pportunit', 'p1')
    const { from, to } = passageOf(page, selection) ?? selection
    expect(page[from.run]?.folded.slice(from.at, to.at)).toBe('opportunity')
    const apparatus = { from: { run: 6, at: 0 }, to: { run: 6, at: 9 } }
    expect(passageOf(page, apparatus)).toBeUndefined()
  })

  it('leads to any passage', () => {
    const words = page.flatMap(({ place, isNumber, words }, run) =>
      place === undefined || isNumber ? [] : words.map((word) => ({ run, ...word })),
    )
    const index = fc.nat({ max: words.length - 1 })
    fc.assert(
      fc.property(index, index, (one, other) => {
        const [first, last] = [words[Math.min(one, other)], words[Math.max(one, other)]]
        if (!first || !last) return
        const passage = {
          from: { run: first.run, at: first.start },
          to: { run: last.run, at: last.end },
        }
        const directive = directiveTo(page, passage)
        const found = directive && findDirective(page, directive)
        if (!found) return
        const isSamePlace = (end: 'from' | 'to') =>
          page[found[end].run]?.place === page[passage[end].run]?.place
        expect(isSamePlace('from') && isSamePlace('to')).toBe(true)
        const held = found.from.run === passage.from.run && found.from.at <= passage.from.at
        expect(held || page[passage.from.run]?.place === 'n1').toBe(true)
      }),
    )
  })
})

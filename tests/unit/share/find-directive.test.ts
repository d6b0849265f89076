import { describe, expect, it } from 'vitest'
import { findDirective } from '../../../src/share/text-fragments/find-directive.ts'
import { foldPage } from '../../../src/share/text-fragments/page-text.ts'
import { readFragment } from '../../../src/share/text-fragments/text-directive.ts'

const page = foldPage(
  [
    { text: 'mix red orange yellow', place: 'p1' },
    { text: ' mix  blue\n green orange. ', place: 'p2' },
    { text: 'López’s “intermestic” café', place: 'p3' },
    { text: 'either nation', place: 'p4' },
    { text: '1', place: 'p4', isNumber: true },
    { text: ' provides an opportunity', place: 'p4' },
  ],
  'en',
)

/** The words of the stretch, a bar between runs; '' if nothing is found. */
function found(directive: string): string {
  const [one] = readFragment(`#:~:text=${directive}`).directives
  const stretch = one && findDirective(page, one)
  if (!stretch) return ''
  const { from, to } = stretch
  return page
    .slice(from.run, to.run + 1)
    .map(({ folded }, index, runs) =>
      folded.slice(index === 0 ? from.at : 0, index === runs.length - 1 ? to.at : undefined),
    )
    .join('|')
}

describe('finding the words of a text directive', () => {
  // The first four examples are the specification's own kinds of directive.
  it.each([
    ['orange', 'orange'],
    ['orange,green', 'orange yellow|mix blue green'],
    ['blue-,green', 'green'],
    ['mix,-blue', 'mix'],
    ['mix,orange,-.', 'mix red orange yellow|mix blue green orange'],
    ['mix,orange,-yellow', 'mix red orange'],
    ['yellow-,mix', 'mix'],
    ['yellow-,blue', ''],
    ['MIX%20Blue', 'mix blue'],
    ['lopez%27s%20%22intermestic%22', 'lopez\'s "intermestic"'],
    ['orange,-yel', ''],
    ['mix,-red%20orange', 'mix'],
    ['mix,orange,-yel', ''],
    ['mix%20red-,orange,-yellow', 'orange'],
    ['blue-,orange', ''],
    ['ora', ''],
    ['range', ''],
    ['ora,green', ''],
    ['r-,ed', 'ed'],
    ['e-,d', ''],
    ['nation%20provides', ''],
    ['either%20nation1', ''],
    ['either,opportunity', 'either nation|1|provides an opportunity'],
  ])('%s', (directive, words) => {
    expect(found(directive)).toBe(words)
  })
})

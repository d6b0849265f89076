import { describe, expect, it } from 'vitest'
import { align } from '../../../src/search/query/quotation.ts'
import { libraryOf, placesOf } from './library.ts'

const TEXT =
  'It’s only natural that two neighbors, with a long border, should cooperate when national interests coincide.'
const { ask } = await libraryOf(['The national border is long. Two interests.', TEXT])

describe('a quotation', () => {
  it.each([
    ['in straight quotes', `"It's only natural that two neighbors"`],
    ['with an ellipsis', 'only natural that two neighbors … should cooperate'],
    ['broken at the end of a line', 'two neigh- bors, with a long border, should coop- erate'],
    ['with a changed word', 'only natural that two partners, with a long border'],
    ['without a word', 'only natural two neighbors, with a long border'],
    ['with two changed words', 'only odd that two neighbors with a short border'],
  ])('is found %s', async (_, query) => {
    expect(placesOf(await ask(query))).toEqual(['brief-2#p1'])
  })

  it('is found only in the briefs that a filter allows', async () => {
    const quotation = 'only natural that two neighbors, with a long border'
    expect(placesOf(await ask(quotation, { filters: { brief: 'brief-2' } }))).toEqual([
      'brief-2#p1',
    ])
    expect(placesOf(await ask(quotation, { filters: { brief: 'brief-1' } }))).toEqual([
      'brief-1#p1',
    ])
  })

  it('is not found in a text with a few of its words', async () => {
    const answer = await ask('national parks are a border of interests to nobody at all')
    expect(answer.briefs.flatMap(({ hits }) => hits).map(({ marks }) => marks)).not.toContain(
      expect.stringMatching(/^"/),
    )
  })
})

it('made of function words and at most two others is found where a passage has all of it', async () => {
  const { ask } = await libraryOf([
    'Duty has it that they enforce it.',
    'We say that it is their duty to enforce the law.',
  ])
  expect(placesOf(await ask('that it is their duty to enforce the'))).toEqual(['brief-2#p1'])
  const { briefs } = await ask('who is it that it is their duty to enforce')
  expect(briefs.flatMap(({ hits }) => hits).map(({ marks }) => marks)).toEqual([
    undefined,
    undefined,
  ])
})

it('shows word by word where a quotation differs', () => {
  const { parts = [], share } = align('two partners, with a very long border', TEXT) ?? {}
  expect(share).toBeCloseTo(5 / 7)
  expect(parts.map(({ kind, text }) => `${kind}: ${text.trim()}`)).toEqual([
    'same: two',
    'quoted: partners',
    'text: neighbors,',
    'same: with a',
    'quoted: very',
    'same: long border',
  ])
})

it.each([
  ['one two three four', '1.00 same: one two three, four'],
  ['one two', '1.00 same: one two'],
  ['three four', '1.00 same: three, four'],
  ['one two four', '1.00 same: one two text: three, same: four'],
  ['one two new three four', '0.80 same: one two quoted: new same: three, four'],
  ['one two new four', '0.75 same: one two quoted: new text: three, same: four'],
  ['Oné TWO', '1.00 same: one two'],
  ['a b c one', undefined],
  ['none of it', undefined],
])('%j is compared with “one two three, four.”', (query, found) => {
  const { share, parts } = align(query, 'one two three, four.') ?? {}
  const said = parts?.map(({ kind, text }) => `${kind}: ${text.trim()}`).join(' ')
  expect(share === undefined ? undefined : `${share.toFixed(2)} ${said ?? ''}`).toBe(found)
})

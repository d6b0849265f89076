import { describe, expect, it } from 'vitest'
import { isTooLong, pagePath, sharePath } from '../../../src/brief/model/address.ts'
import { libraryRecord } from '../../../src/brief/model/front-matter.ts'
import { doiAddress, orcidAddress, rorAddress } from '../../../src/brief/model/identifiers.ts'
import { numberIn } from '../../../src/brief/model/place-id.ts'
import { editAddress } from '../../../src/brief/model/repository.ts'

it('the first page of a list has the address of the list, the others their number', () => {
  expect([1, 2, 12].map((number) => pagePath('/years/2021/', number))).toEqual([
    ...['/years/2021/', '/years/2021/2/', '/years/2021/12/'],
  ])
})

it('a place is shared by its share page, or else by its place on the page', () => {
  expect(
    ['', 'r3', 'f1', 't1', 'q1', 'rain', 'p3', 'n1', 'b1'].map((id) => sharePath('a', id)),
  ).toEqual([
    '/a/',
    '/a/r3/',
    '/a/f1/',
    '/a/t1/',
    '/a/q1/',
    '/a/rain/',
    '/a/#p3',
    '/a/#n1',
    '/a/#b1',
  ])
})

it('an id has at most 240 bytes, whatever its letters', () => {
  expect(
    ['a'.repeat(240), 'a'.repeat(241), 'é'.repeat(120), 'é'.repeat(121)].map(isTooLong),
  ).toEqual([false, true, false, true])
})

it('an id without a number counts as 0', () => {
  expect(['p7', 'n2-ref-3', 'q1-source', 'rain'].map(numberIn)).toEqual([7, 2, 1, 0])
})

it('an identifier leads to its registry, with the signs that an address cannot have encoded', () => {
  expect(doiAddress('10.5555/a#b?c<1>')).toBe('https://doi.org/10.5555/a%23b%3Fc%3C1%3E')
  expect(orcidAddress('0000-0002-1825-0097')).toBe('https://orcid.org/0000-0002-1825-0097')
  expect(rorAddress('03yrm5c26')).toBe('https://ror.org/03yrm5c26')
})

describe('“Edit this brief”', () => {
  const edit = (fields: Record<string, string>) =>
    editAddress(libraryRecord.parse({ name: 'A library', lang: 'en', ...fields }), 'rain')

  it.each([
    ['https://github.com/acme/briefs', 'https://github.com/acme/briefs/tree/main/content/rain'],
    [
      'https://gitlab.acme.org/a/b/briefs',
      'https://gitlab.acme.org/a/b/briefs/-/tree/main/content/rain',
    ],
    [
      'https://codeberg.org/acme/briefs',
      'https://codeberg.org/acme/briefs/src/branch/main/content/rain',
    ],
  ])('leads from %s to the folder of the brief', (repository, address) => {
    expect(edit({ repository })).toBe(address)
  })

  it('leads to the branch of the content, and nowhere without a repository', () => {
    expect(edit({ repository: 'https://github.com/acme/briefs', branch: 'live' })).toBe(
      'https://github.com/acme/briefs/tree/live/content/rain',
    )
    expect(edit({})).toBeUndefined()
  })
})

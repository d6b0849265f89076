import { expect, it } from 'vitest'
import { addressOf, readRequest } from '../../../src/components/search/search-address.ts'

const read = (query: string) => readRequest(new URLSearchParams(query))

it('a request is read from the address of the search page', () => {
  expect(read('q=+water+&kind=endnote&topic=un&brief=a&author=Ana+Ruiz&year=2021&other=x')).toEqual(
    {
      ...{ query: 'water', kind: 'endnote', topic: 'un' },
      filters: { brief: 'a', author: 'Ana Ruiz', year: '2021' },
    },
  )
})

it('an unknown kind and empty values choose nothing', () => {
  const nothing = { query: '', kind: undefined, topic: undefined, filters: {} }
  expect(read('q=&kind=zebra&topic=&brief=&year=+')).toEqual(nothing)
  expect(read('')).toEqual(nothing)
})

it.each('paragraph recommendation endnote figure table box section brief author'.split(' '))(
  'the kind %s can be chosen',
  (kind) => {
    expect(read(`kind=${kind}`).kind).toBe(kind)
  },
)

it('a request is written as the address that is read as the same', () => {
  const request = read('q=a+%26+b&kind=box&topic=un&author=Ana+Ruiz')
  const address = addressOf(request, '/base/search/')
  expect(address).toBe('/base/search/?q=a+%26+b&kind=box&topic=un&author=Ana+Ruiz')
  expect(read(address.replace(/^.*\?/, ''))).toEqual(request)
  expect(addressOf(read(''), '/base/search/')).toBe('/base/search/')
})

import { expect, it } from 'vitest'
import { wordsOfAddress } from '../../../src/components/search/address-words.ts'

it.each([
  ['/us-mexico-rest/r3/', '/search/', 'us mexico rest'],
  ['/topics/usmc/', '/search/', 'usmc'],
  ['/briefs/a-reset.html', '/briefs/search/', 'a reset'],
  ['/migraci%C3%B3n_2021/index.html', '/search/', 'migración 2021'],
  ['/%E0%A4%A/', '/search/', 'E0 A4 A'],
  ['/404.html', '/search/', ''],
])('the words of %s under %s are “%s”', (path, search, words) => {
  expect(wordsOfAddress(path, search)).toBe(words)
})

import { afterEach, expect, it, vi } from 'vitest'
import { passageAddress, shareAddress } from '../../../src/components/share/share-address.ts'

afterEach(() => {
  vi.unstubAllGlobals()
})

const at = (canonical: string | undefined, href: string): void => {
  vi.stubGlobal('location', { href })
  vi.stubGlobal('document', { querySelector: () => canonical && { href: canonical } })
}

it('a copied link is on the published site, whatever the address bar says', () => {
  at('https://example.org/base/water/', 'https://preview.example/base/water/?mark=x#p2')
  expect(shareAddress('')).toBe('https://example.org/base/water/')
  expect(shareAddress('r1')).toBe('https://example.org/base/water/r1/')
  expect(shareAddress('p7')).toBe('https://example.org/base/water/#p7')
  expect(passageAddress('p7', undefined)).toBe('https://example.org/base/water/#p7')
  expect(passageAddress('r1', { start: 'a b' })).toBe(
    'https://example.org/base/water/#r1:~:text=a%20b',
  )
})

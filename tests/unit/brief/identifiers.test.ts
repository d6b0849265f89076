import { describe, expect, it } from 'vitest'
import {
  bareDoi,
  bareOrcid,
  bareRor,
  doiAddress,
  faultOfDoi,
  faultOfIsbn,
  faultOfOrcid,
  faultOfRor,
} from '../../../src/brief/model/identifiers.ts'
import { faultOfLicense, licenseOf } from '../../../src/brief/model/license.ts'

/** Changes one digit at a time, which every check digit must notice. */
function mutantsOf(text: string): string[] {
  return Array.from(text, (sign, at) =>
    /\d/.test(sign) ? text.slice(0, at) + String((Number(sign) + 1) % 10) + text.slice(at + 1) : '',
  ).filter((mutant) => mutant !== '')
}

describe('identifiers that exist', () => {
  it.each(['0000-0002-1825-0097', '0000-0002-1694-233X', '0000-0001-5109-3700'])(
    '%s is an ORCID iD, and with another digit is none',
    (orcid) => {
      expect(faultOfOrcid(orcid)).toBe(undefined)
      expect(mutantsOf(orcid).filter((mutant) => faultOfOrcid(mutant) === undefined)).toEqual([])
    },
  )

  it.each(['03yrm5c26', '05dxps055', '00k4n6c32', '042nb2s44', '052gg0110'])(
    '%s is a ROR ID, and with another check digit is none',
    (ror) => {
      expect(faultOfRor(ror)).toBe(undefined)
      expect(mutantsOf(ror).filter((mutant) => faultOfRor(mutant) === undefined)).toEqual([])
    },
  )

  it.each(['978-0-306-40615-7', '9780306406157', '0-306-40615-2', '0-8044-2957-X'])(
    '%s is an ISBN, and with another digit is none',
    (isbn) => {
      expect(faultOfIsbn(isbn)).toBe(undefined)
      expect(mutantsOf(isbn).filter((mutant) => faultOfIsbn(mutant) === undefined)).toEqual([])
    },
  )

  it.each(['10.1000/182', '10.1002/(SICI)1097-4571(199806)49:8<693::AID-ASI4>3.0.CO;2-O'])(
    '%s is a DOI',
    (doi) => {
      expect(faultOfDoi(doi)).toBe(undefined)
      expect(decodeURIComponent(doiAddress(doi))).toBe(`https://doi.org/${doi}`)
    },
  )
})

it('addresses of identifiers are read as identifiers', () => {
  expect(bareDoi('https://doi.org/10.1000/182')).toBe('10.1000/182')
  expect(bareDoi('doi:10.1000/182')).toBe('10.1000/182')
  expect(bareOrcid('https://orcid.org/0000-0002-1694-233x')).toBe('0000-0002-1694-233X')
  expect(bareRor('https://ror.org/03yrm5c26')).toBe('03yrm5c26')
})

it('a DOI without its end or with a full stop is none', () => {
  for (const doi of ['10.1000', '10.1000/182.', 'https://example.org', '11.1000/182']) {
    expect(faultOfDoi(doi)).toContain('must be a DOI')
  }
})

describe('licences', () => {
  it('are known by SPDX identifier, and any by its address', () => {
    expect(licenseOf('CC-BY-NC-SA-3.0-IGO')).toEqual({
      name: 'CC BY-NC-SA 3.0 IGO',
      url: 'https://creativecommons.org/licenses/by-nc-sa/3.0/igo/',
    })
    expect(licenseOf('CC0-1.0').url).toBe('https://creativecommons.org/publicdomain/zero/1.0/')
    expect(faultOfLicense('https://www.example.org/terms/')).toBe(undefined)
    expect(faultOfLicense('Apache-2.0')).toBe(undefined)
    expect(licenseOf('MIT')).toEqual({ name: 'MIT', url: 'https://spdx.org/licenses/MIT.html' })
    expect(licenseOf('https://www.example.org/terms/').name).toBe('example.org/terms')
  })

  it.each([
    ['CC BY-SA 4.0', 'CC-BY-SA-4.0'],
    ['cc-by-4.0', 'CC-BY-4.0'],
    ['CC-BY-4', 'CC-BY-4.0'],
    ['OGL-UK-3', 'OGL-UK-3.0'],
  ])('%s is a misspelt %s', (typed, meant) => {
    expect(faultOfLicense(typed)).toContain(`Did you mean ${meant}?`)
  })
})

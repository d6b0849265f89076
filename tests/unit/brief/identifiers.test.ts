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
  expect(bareDoi('dx.doi.org/10.1000/182')).toBe('10.1000/182')
  expect(doiAddress('10.1000/a#b?c d')).toBe('https://doi.org/10.1000/a%23b%3Fc%20d')
  expect(bareRor('ROR.org/03YRM5C26')).toBe('03yrm5c26')
  expect(bareOrcid('https://orcid.org/0000-0002-1694-233x')).toBe('0000-0002-1694-233X')
  expect(bareRor('https://ror.org/03yrm5c26')).toBe('03yrm5c26')
})

it('a DOI without its end or with a full stop is none', () => {
  for (const doi of ['10.1000', '10.1000/182.', 'https://example.org', '11.1000/182']) {
    expect(faultOfDoi(doi)).toContain('must be a DOI')
  }
})

it.each([
  [faultOfIsbn('12a'), 'must be an ISBN. Write its 10 or 13 digits'],
  [faultOfIsbn('12345'), 'must be an ISBN of 10 or 13 digits, not 5.'],
  [faultOfIsbn('X-306-40615-2'), 'must be an ISBN. Write'],
  [faultOfIsbn('1234567890128'), 'another digit is wrong'],
  [faultOfOrcid('0000-0002-1825'), 'must be an ORCID iD. Write its four groups'],
  [faultOfOrcid('0000-0002-1825-0098'), 'another digit is wrong'],
  [faultOfRor('3yrm5c26'), 'must be a ROR ID. Write it as'],
  [faultOfRor('03yrm5c27'), 'another letter or digit is wrong'],
])('a fault is explained: %s', (fault, words) => {
  expect(fault).toContain(words)
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

  it('of texts, data and code have their identifiers', () => {
    const known =
      'AGPL-3.0-only AGPL-3.0-or-later Apache-2.0 BSD-2-Clause BSD-3-Clause MIT CC-BY-1.0 CC-BY-SA-1.0 ' +
      'CC-PDDC CDLA-Permissive-2.0 EUPL-1.2 GFDL-1.2-or-later GFDL-1.3-only GPL-2.0-only GPL-2.0-or-later ' +
      'GPL-3.0-only GPL-3.0-or-later LGPL-3.0-or-later MPL-2.0 ODC-By-1.0 OGL-UK-1.0 PDDL-1.0 Unlicense'
    for (const id of known.split(' ')) {
      expect(licenseOf(id)).toEqual({ name: id, url: `https://spdx.org/licenses/${id}.html` })
    }
    const kinds = ['BY', 'BY-SA', 'BY-NC', 'BY-NC-SA', 'BY-ND', 'BY-NC-ND']
    for (const [version, folder] of [
      ['2.0', '2.0'],
      ['2.5', '2.5'],
      ['3.0', '3.0'],
      ['4.0', '4.0'],
      ['3.0-IGO', '3.0/igo'],
    ]) {
      const none = version === '3.0-IGO' ? ['BY-NC', 'BY-ND'] : []
      for (const kind of kinds) {
        const fault = faultOfLicense(`CC-${kind}-${version ?? ''}`)
        expect(fault === undefined, `${kind} ${version ?? ''}`).toBe(!none.includes(kind))
        if (fault !== undefined) continue
        expect(licenseOf(`CC-${kind}-${version ?? ''}`).url).toBe(
          `https://creativecommons.org/licenses/${kind.toLowerCase()}/${folder ?? ''}/`,
        )
      }
    }
  })

  it.each([
    ['OGL-UK-2.0', 'Open Government Licence v2.0', /nationalarchives\.gov\.uk\/.*version\/2\/$/],
    ['OGL-UK-3.0', 'Open Government Licence v3.0', /nationalarchives\.gov\.uk\/.*version\/3\/$/],
    ['OGL-Canada-2.0', 'Open Government Licence – Canada 2.0', /open\.canada\.ca/],
    ['etalab-2.0', 'Licence Ouverte 2.0', /etalab\.gouv\.fr/],
    ['NLOD-2.0', 'NLOD 2.0', /data\.norge\.no/],
    ['DL-DE-BY-2.0', 'Datenlizenz Deutschland 2.0 – Namensnennung', /govdata\.de/],
    ['ODbL-1.0', 'ODbL 1.0', /opendatacommons\.org/],
    ['GFDL-1.3-or-later', 'GNU FDL 1.3 or later', /gnu\.org/],
    ['CC0-1.0', 'CC0 1.0', /publicdomain\/zero/],
  ])('%s is called %s', (id, name, url) => {
    expect(licenseOf(id).name).toBe(name)
    expect(licenseOf(id).url).toMatch(url)
  })

  it('unknown, or an address that is none, are not', () => {
    expect(faultOfLicense('all rights')).toMatch(/Write one such as CC-BY-4\.0/)
    expect(faultOfLicense('https://')).toMatch(/SPDX/)
    expect(licenseOf('http://example.org/').name).toBe('example.org')
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

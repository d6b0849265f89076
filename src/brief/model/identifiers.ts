/** Identifiers of works, people and organisations, with their check digits. */

/** @returns a DOI without `https://doi.org/` or `doi:` before it */
export const bareDoi = (text: string): string =>
  text.replace(/^(?:https?:\/\/)?(?:dx\.)?doi\.org\/|^doi:\s*/i, '')

/**
 * @returns the rule that a bare DOI breaks and how to fix it, if it is none. Source: Crossref, "DOIs and
 *   matching regular expressions", 2015
 */
export function faultOfDoi(doi: string): string | undefined {
  if (/^10\.\d{4,9}\/\S*[^\s.,;]$/.test(doi)) return undefined
  return 'must be a DOI. Write it as the publisher gives it: 10.1234/abcd.'
}

/**
 * @returns the rule that an ISBN breaks and how to fix it, if it is none. Source: ISBN Users’ Manual, 7th
 *   edition, 5.5 (check digit); ISO 2108:1992 for ten digits
 */
export function faultOfIsbn(isbn: string): string | undefined {
  const digits = isbn.replace(/[\s-]/g, '')
  if (!/^\d+X?$/i.test(digits)) {
    return 'must be an ISBN. Write its 10 or 13 digits, with or without hyphens.'
  }
  if (digits.length !== 10 && digits.length !== 13) {
    return `must be an ISBN of 10 or 13 digits, not ${digits.length}. Look it up and copy every digit.`
  }
  const numbers = Array.from(digits, (digit) => (/x/i.test(digit) ? 10 : Number(digit)))
  const isValid =
    digits.length === 13
      ? /^97[89]\d{10}$/.test(digits) &&
        numbers.reduce((sum, digit, at) => sum + digit * (at % 2 === 0 ? 1 : 3), 0) % 10 === 0
      : numbers.reduce((sum, digit, at) => sum + digit * (10 - at), 0) % 11 === 0
  if (isValid) return undefined
  return 'must be an ISBN, and the last digit of this one shows that another digit is wrong. Compare it with the original.'
}

/** @returns an ORCID iD without the address before it */
export const bareOrcid = (text: string): string =>
  text.replace(/^(?:https?:\/\/)?orcid\.org\//i, '').toUpperCase()

/**
 * @returns the rule that a bare ORCID iD breaks and how to fix it, if it is none. Source: ORCID,
 *   "Structure of the ORCID Identifier" (ISO/IEC 7064, MOD 11-2)
 */
export function faultOfOrcid(orcid: string): string | undefined {
  if (!/^(?:\d{4}-){3}\d{3}[\dX]$/.test(orcid)) {
    return 'must be an ORCID iD. Write its four groups of four digits: 0000-0002-1825-0097.'
  }
  const digits = orcid.replaceAll('-', '')
  const total = Array.from(digits.slice(0, 15)).reduce((sum, digit) => (sum + Number(digit)) * 2, 0)
  const check = (12 - (total % 11)) % 11
  if (digits.at(-1) === (check === 10 ? 'X' : String(check))) return undefined
  return 'must be an ORCID iD, and the last digit of this one shows that another digit is wrong. Copy it from the author’s page at orcid.org.'
}

/** @returns a ROR ID without the address before it */
export const bareRor = (text: string): string =>
  text.replace(/^(?:https?:\/\/)?ror\.org\//i, '').toLowerCase()

/** Crockford's base 32: letters and digits without i, l, o and u. */
const BASE_32 = '0123456789abcdefghjkmnpqrstvwxyz'

/**
 * @returns the rule that a bare ROR ID breaks and how to fix it, if it is none. Source: ROR, "ROR identifier
 *   pattern" (ISO/IEC 7064, MOD 97-10)
 */
export function faultOfRor(ror: string): string | undefined {
  if (!/^0[0-9a-hj-km-np-tv-z]{6}\d{2}$/.test(ror)) {
    return 'must be a ROR ID. Write it as https://ror.org/03yrm5c26.'
  }
  const number = Array.from(ror.slice(0, 7)).reduce(
    (value, letter) => value * 32 + BASE_32.indexOf(letter),
    0,
  )
  if (98 - ((number * 100) % 97) === Number(ror.slice(7))) return undefined
  return 'must be a ROR ID, and its last two digits show that another letter or digit is wrong. Copy it from ror.org.'
}

/** @returns the address that a DOI leads from */
export const doiAddress = (doi: string): string =>
  `https://doi.org/${encodeURI(doi).replace(/[#?]/g, encodeURIComponent)}`

/** @returns the address of a person's ORCID record */
export const orcidAddress = (orcid: string): string => `https://orcid.org/${orcid}`

/** @returns the address of an organisation's ROR record */
export const rorAddress = (ror: string): string => `https://ror.org/${ror}`

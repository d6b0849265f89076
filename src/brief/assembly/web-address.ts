/** Addresses that links may have: the web's, a mailbox's, this site's own. */
import type { Element } from 'hast'
import { error, placeOfNode, type Problem } from '../problems/problem.ts'
import { plainText } from '../text/text.ts'

/** Any scheme, or an address without one on another host. */
const FOREIGN = /^(?:[^/?#]*:|[\\/]{2}|\\)/

const ALLOWED = /^(?:https?:\/\/[^/]|mailto:[^@]+@)/i

/**
 * @param address a link's address
 * @returns whether it is of this site: without scheme and host
 */
export function isOwnAddress(address: string): boolean {
  return !FOREIGN.test(obeyed(address))
}

/**
 * Checks a link by itself, whether or not there is something at its address.
 *
 * @param link an `<a>` of a body
 * @param file the file that it stands in
 * @returns the problem that it is empty, unsafe or no address; `undefined` where all is well
 */
export function checkAddress(link: Element, file: string): Problem | undefined {
  const { href } = link.properties
  const address = typeof href === 'string' ? href : ''
  const place = placeOfNode(file, link)
  if (plainText([link]) === '') {
    const message = 'The link has no visible text.'
    const hint = `Write its text between the square brackets: [words](${shown(address)}).`
    return error('link-without-words', place, message, hint)
  }
  if (address === '') {
    const message = `The link “${shown(plainText([link]))}” has no address.`
    const hint = 'Write the address between the round brackets: [words](https://…).'
    return error('empty-link', place, message, hint)
  }
  if (isOwnAddress(address)) return undefined
  const allowed = ALLOWED.test(obeyed(address))
  if (allowed && URL.canParse(address)) return undefined
  const message = allowed
    ? `The link address “${shown(address)}” is malformed.`
    : `The link “${shown(address)}” is not allowed.`
  const hint = 'Use an address that begins with https:// or mailto:, or a place such as #p7.'
  return error(allowed ? 'malformed-link' : 'unsafe-link', place, message, hint)
}

const shown = (text: string): string => Array.from(text).slice(0, 60).join('')

/** Browsers drop white space and control characters inside a scheme before they obey it. */
function obeyed(address: string): string {
  return decodeSafely(address).replace(/[\u0000-\u0020\u007f-\u00a0]/g, '')
}

/**
 * @param address an address, or a part of one
 * @returns it with its percent-encoded characters as they are; unchanged where they are no UTF-8
 */
export function decodeSafely(address: string): string {
  try {
    return decodeURIComponent(address)
  } catch (cause) {
    if (cause instanceof URIError) return address
    throw cause
  }
}

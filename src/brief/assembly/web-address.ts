/** Checks the address of a link: on the web, of a mailbox or of this site. */
import type { Element } from 'hast'
import { error, positionOfNode, type Problem } from '../problems/problem.ts'
import { plainText } from '../text/plain-text.ts'

/** Any scheme, or a host without a scheme. */
const FOREIGN = /^(?:[^/?#]*:|[\\/]{2}|\\)/

const ALLOWED = /^(?:https?:\/\/[^/]|mailto:[^@]+@)/i

/** @returns whether an address is of this site: it has no scheme and no host */
export function isOwnAddress(address: string): boolean {
  return !FOREIGN.test(normalized(address))
}

/** @returns the problem that a link is empty, unsafe or malformed, whether or not its target exists */
export function checkAddress(link: Element, file: string): Problem | undefined {
  const { href } = link.properties
  const address = typeof href === 'string' ? href : ''
  const position = positionOfNode(file, link)
  if (plainText([link]) === '') {
    const message = 'The link has no visible text.'
    const own = address !== '' && isOwnAddress(address) ? ONLY_IN_BRIEFS : ''
    const hint = `Write its text between the square brackets: [words](${shown(address)}).${own}`
    return error('link-without-words', position, message, hint)
  }
  if (address === '') {
    const message = `The link “${shown(plainText([link]))}” has no address.`
    const hint = 'Write the address between the round brackets: [words](https://…).'
    return error('empty-link', position, message, hint)
  }
  if (isOwnAddress(address)) return undefined
  const allowed = ALLOWED.test(normalized(address))
  if (allowed && URL.canParse(address)) return undefined
  const message = allowed
    ? `The link address “${shown(address)}” is malformed.`
    : `The link “${shown(address)}” is not allowed.`
  const hint = 'Use an address that begins with https:// or mailto:, or a place such as #p7.'
  return error(allowed ? 'malformed-link' : 'unsafe-link', position, message, hint)
}

const ONLY_IN_BRIEFS =
  ' Only in the files of a brief does a link without words print the name of its target.'

const shown = (text: string): string => Array.from(text).slice(0, 60).join('')

/** The address as browsers read it: they drop white space and control characters in a scheme. */
function normalized(address: string): string {
  return decodeSafely(address).replace(/[\u0000-\u0020\u007f-\u00a0]/g, '')
}

/** @returns an address with its percent encoding decoded; unchanged if that is not valid UTF-8 */
export function decodeSafely(address: string): string {
  try {
    return decodeURIComponent(address)
  } catch (cause) {
    if (cause instanceof URIError) return address
    throw cause
  }
}

/** The link in the reference of a brief. */
import type { Brief } from '../../brief/model/brief.ts'
import { doiAddress } from '../../brief/model/identifiers.ts'

/**
 * @param reference the reference of a brief as HTML
 * @param address whole address of its page
 * @returns it with a link at its end: to the page, to which cite-choices.ts adds the place, or to the DOI
 */
export function withLink(reference: string, { doi }: Pick<Brief, 'doi'>, address: string): string {
  const addresses = [address, ...(doi === undefined ? [] : [doiAddress(doi)])]
  const link = addresses.find((one) => reference.includes(one))
  if (link === undefined) return reference
  const at = reference.lastIndexOf(link)
  const after = reference.slice(at + link.length)
  return `${reference.slice(0, at)}<a href="${link}">${link}</a>${after}`
}

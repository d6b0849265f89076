/** Checks a CSL file of a brief before citations are set with it. */
import { Printer } from './printer.ts'

/** @returns why citations cannot be set with a CSL file, as part of a sentence; `undefined` if they can */
export function faultOfStyle(xml: string): string | undefined {
  if (!/<style\b[^<>]*\bxmlns="http:\/\/purl\.org\/net\/xbiblio\/csl"/.test(xml)) {
    return 'it is not a style in the Citation Style Language'
  }
  const links = Array.from(xml.matchAll(/<link\b[^<>]*/g), ([tag]) => tag)
  const link = links.find((tag) => tag.includes('rel="independent-parent"')) ?? ''
  const [, parent] = /\bhref="([^"]*)"/.exec(link) ?? []
  if (parent !== undefined) return `it only names another style, ${parent}; use that one’s file`
  if (!/<bibliography\b/.test(xml)) return 'it has no reference list'
  try {
    new Printer([], xml, 'en')
    return undefined
  } catch (cause) {
    // citeproc throws strings.
    return `citeproc says “${cause instanceof Error ? cause.message : String(cause)}”`
  }
}

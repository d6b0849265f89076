/** The addresses that readers share from a brief's page. */
import { briefPath, placePath, sharePath } from '../../brief/model/address.ts'
import { formatDirective, type TextDirective } from '../../share/text-fragments/text-directive.ts'

/** Builds on the canonical address, so that a preview or copy of the site shares the same links. */
function ofBrief(path: (slug: string) => string): string {
  const brief =
    document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? location.href
  const slug = new URL(brief).pathname.split('/').at(-2) ?? ''
  return brief.slice(0, -briefPath(slug).length) + path(slug)
}

/** @returns the whole address to share for the place with a fragment id, '' for the brief itself */
export const shareAddress = (id: string): string => ofBrief((slug) => sharePath(slug, id))

/**
 * @param id fragment id of the place where a passage begins, '' for the brief itself
 * @param directive the text directive for the passage's words; `undefined` to share the place alone
 */
export function passageAddress(id: string, directive: TextDirective | undefined): string {
  if (!directive) return shareAddress(id)
  return ofBrief((slug) => placePath(slug, id) + formatDirective(directive))
}

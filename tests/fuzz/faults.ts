/** Faults that no page may have, whatever its content. */
import { fromHtml } from 'hast-util-from-html'
import { visit } from 'unist-util-visit'

const FORBIDDEN = new Set(['script', 'iframe', 'object', 'img', 'input', 'style', 'note-reference'])

/**
 * @param html a page or a part of one
 * @returns its faults: an id that is empty or comes twice, a link to a missing fragment, an event
 *   handler, a forbidden element, a paragraph that a block has split
 */
export function faultsIn(html: string): string[] {
  const faults: string[] = []
  const ids = new Set<string>()
  const fragments: string[] = []
  const tree = fromHtml(html, { fragment: true })
  visit(tree, 'element', ({ tagName, properties, children }) => {
    if (FORBIDDEN.has(tagName)) faults.push(`<${tagName}>`)
    // A block inside a paragraph ends it, and its own end tag makes an empty one.
    if (tagName === 'p' && children.length === 0) faults.push('an empty <p>')
    const { id, href } = properties
    if (id !== undefined && (typeof id !== 'string' || !/\S/.test(id))) faults.push('an empty id')
    if (typeof id === 'string' && ids.has(id)) faults.push(`#${id} twice`)
    if (typeof id === 'string') ids.add(id)
    if (Object.keys(properties).some((name) => /^on/i.test(name))) faults.push('a handler')
    if (typeof href !== 'string') return
    if (/undefined|NaN/.test(href)) faults.push(href)
    if (href.startsWith('#')) fragments.push(href.slice(1))
    else if (!/^(https?:\/\/|mailto:|\/(?!\/))/i.test(href)) faults.push(`a link to ${href}`)
  })
  const lost = fragments.filter((fragment) => !ids.has(decodeURIComponent(fragment)))
  return [...faults, ...lost.map((fragment) => `#${fragment} is not there`)]
}

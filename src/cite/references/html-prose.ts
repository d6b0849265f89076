/** The HTML that citeproc writes, as the site's own elements. */
import type { Element, ElementContent, RootContent } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import type { Prose } from '../../brief/model/text.ts'

/** CSL's inline styles as classes, since the site has no `style` attributes. */
const CLASSES: Record<string, string> = {
  'font-variant:small-caps;': 'small-capitals',
  'font-style:normal;': 'upright',
}

const TAGS: Record<string, string> = { i: 'em', b: 'strong', sup: 'sup', sub: 'sub', a: 'a' }

/** @returns what citeproc prints, as elements and text */
export function proseOf(html: string): Prose {
  return html === '' ? [] : mapped(fromHtml(html, { fragment: true }).children)
}

/** @returns prose without its links, for text within a link */
export function withoutLinks(prose: Prose): Prose {
  return prose.flatMap((node): Prose => {
    if (node.type !== 'element') return [node]
    const children = withoutLinks(node.children)
    return node.tagName === 'a' ? children : [{ ...node, children }]
  })
}

function mapped(nodes: readonly RootContent[]): Prose {
  return nodes.flatMap((node): ElementContent[] => {
    if (node.type === 'text') return [{ type: 'text', value: node.value }]
    if (node.type !== 'element') return []
    const children = mapped(node.children)
    const { tagName, properties } = node
    const tag = TAGS[tagName]
    if (tag !== undefined) return [element(tag, tag === 'a' ? linkOf(properties) : {}, children)]
    const name = CLASSES[String(properties['style'])]
    if (tagName === 'span' && name !== undefined) {
      return [element('span', { className: [name] }, children)]
    }
    return tagName === 'div' ? [element('div', properties, children)] : children
  })
}

const linkOf = ({ href }: Element['properties']): Element['properties'] => ({ href: href ?? '' })

const element = (
  tagName: string,
  properties: Element['properties'],
  children: ElementContent[],
): Element => ({ type: 'element', tagName, properties, children })

/** Cross references of the document as addresses of the brief, and notes in the brief's order. */
import GithubSlugger from 'github-slugger'
import type { BlockContent, PhrasingContent } from 'mdast'
import { decodeSafely } from '../../brief/assembly/web-address.ts'
import { isReservedId } from '../../brief/model/address.ts'
import { doubtful, lost, type Loss } from '../source.ts'
import { nodesIn, replaceNodes, textOf } from '../tree.ts'
import type { ImportedSection } from './split.ts'

/** `Figure 2`, which a link without words prints by itself. */
const NAME_AND_NUMBER =
  /^(?:figure|fig\.|figura|gráfico|graphique|table|tabla|cuadro|tableau|section|sección)?\s*[\dA-Z]+(?:\.\d+)*$/iu

/** Words before a reference that the site prints itself: `Figure~\ref{fig:a}`. */
const NAME_BEFORE =
  /(?:figures?|figs?\.|tables?|sections?|secs?\.|cuadros?|tablas?|gráficos?|secci[oó]n|tableaux?)\s*$/iu

/** @returns the brief's address of each id of the document, without `#` */
export function addressesIn(sections: readonly ImportedSection[]): Map<string, string> {
  const addresses = new Map<string, string>()
  const taken = new Set<string>()
  const numbers = { figure: 0, table: 0, box: 0 }
  for (const { title, sourceId, blocks } of sections) {
    const slugger = new GithubSlugger()
    const own = slugger.slug(title)
    const free = (id: string, section: string): string =>
      isReservedId(id) ? `section-${id}` : taken.has(id) ? `${section}-${id}` : id
    const section = free(own, 'section')
    taken.add(section)
    addresses.set(sourceId ?? '', section)
    for (const node of nodesIn(blocks)) {
      if (node.type === 'heading') {
        const id = free(slugger.slug(textOf(node)), section)
        taken.add(id)
        addresses.set(node.data?.sourceId ?? '', id)
      } else if (node.type === 'containerDirective') {
        const { name } = node
        if (name !== 'figure' && name !== 'table' && name !== 'box') continue
        numbers[name] += 1
        addresses.set(node.attributes?.['id'] ?? '', `${name.charAt(0)}${numbers[name]}`)
      }
    }
  }
  addresses.delete('')
  return addresses
}

/** Leads the cross references of blocks to addresses of the brief. Those without a target there are words, and listed. */
export function resolveReferences(
  blocks: BlockContent[],
  addresses: ReadonlyMap<string, string>,
  losses: Loss[],
): void {
  const idOf = (url: string) => decodeSafely(url.slice(1))
  for (const parent of nodesIn(blocks)) {
    const children = 'children' in parent ? parent.children : []
    for (const [index, link] of children.entries()) {
      const before = children[index - 1]
      if (link.type !== 'link' || link.children.length > 0 || before?.type !== 'text') continue
      if (addresses.has(idOf(link.url))) before.value = before.value.replace(NAME_BEFORE, '')
    }
  }
  replaceNodes(blocks, (link) => {
    if (link.type !== 'link' || !link.url.startsWith('#')) return undefined
    const id = idOf(link.url)
    const address = addresses.get(id)
    if (address !== undefined) {
      const isName =
        link.data?.printed === undefined &&
        /^[ftb]\d+$/.test(address) &&
        NAME_AND_NUMBER.test(textOf(link))
      return [{ ...link, url: `#${address}`, children: isName ? [] : link.children }]
    }
    const words: PhrasingContent[] =
      link.children.length > 0 ? link.children : [{ type: 'text', value: link.data?.printed ?? id }]
    const advice = 'Link to an address of the brief, such as [](#f1), or write the words.'
    const kind = 'cross references to places that the brief lacks'
    losses.push(doubtful(kind, textOf(words), advice, 'crossReferences'))
    return words
  })
}

/**
 * Numbers the references to notes in texts in the order of these texts.
 *
 * @returns the notes in that order. `losses` gets those to which nothing refers
 */
export function orderNotes(
  texts: readonly BlockContent[][],
  notes: readonly BlockContent[][],
  losses: Loss[],
): BlockContent[][] {
  const ordered: BlockContent[][] = []
  for (const node of texts.flatMap((blocks) => [...nodesIn(blocks)])) {
    if (node.type !== 'footnoteReference') continue
    const note = notes[Number(node.identifier) - 1] ?? []
    if (!ordered.includes(note)) ordered.push(note)
    node.identifier = node.label = String(ordered.indexOf(note) + 1)
  }
  const advice = 'Write it into endnotes.md and [^1], with its number, where it belongs.'
  for (const note of notes)
    if (!ordered.includes(note))
      losses.push(lost('notes to which nothing refers', textOf(note), advice, 'notes'))
  return ordered
}

/** The links of texts to the web, and the archived copies of the pages that they lead to. */
import type { Element } from 'hast'
import type { Reference } from '../model/reference.ts'
import type { BriefSource, Entry } from '../model/source.ts'
import {
  positionOfField,
  positionOfNode,
  warning,
  type Problem,
  type SourcePosition,
} from '../problems/problem.ts'
import { elementsIn, mapElements, withProperties } from '../text/plain-text.ts'
import { entriesOf, mapElementsOf } from './entries.ts'

interface OutgoingLink {
  /** Begins with https:// or http://. */
  address: string
  /** The address of an archived copy. */
  copy?: string | undefined
  position: SourcePosition
}

/** @returns the links of a parsed file to the web, in order */
export function outgoingLinks({ file, body }: Entry<unknown>): OutgoingLink[] {
  return elementsIn(body.children, 'a').flatMap((link) => {
    const { href, dataVersionurl: copy } = link.properties
    if (typeof href !== 'string' || !/^https?:\/\//i.test(href)) return []
    const position = positionOfNode(file, link)
    return [{ address: href, copy: typeof copy === 'string' ? copy : undefined, position }]
  })
}

/**
 * @param source the files of a brief: `archived` of `brief.md` names copies by the addresses of links,
 *   `archived` of a note the copy of its one link
 * @param problems gets a warning for each copy without a link to its original
 * @returns the same with the attributes of Robust Links 1.0 (robustlinks.mementoweb.org)
 */
export function withArchivedLinks(
  source: BriefSource,
  references: Reference[],
  problems: Problem[],
): { source: BriefSource; references: Reference[] } {
  const { record, endnotes } = source
  const named = Object.entries(record.data.archived ?? {})
  const archived = new Map(named)
  for (const note of endnotes) {
    const { archived: copy } = note.data
    if (copy === undefined) continue
    const [only, ...others] = new Set(outgoingLinks(note).map(({ address }) => address))
    if (only !== undefined && others.length === 0) {
      archived.set(only, copy)
      continue
    }
    const count = only === undefined ? 0 : others.length + 1
    const message = `The note names an archived copy, but has ${count} links to the web.`
    const hint = 'With several links, name each copy in brief.md: archived: { address: copy }.'
    problems.push(warning('copy-without-link', positionOfField(note, 'archived'), message, hint))
  }
  if (archived.size === 0) return { source, references }

  const linked = new Set<string>()
  const attributed = (element: Element): Element | undefined => {
    const { href } = element.properties
    const copy = typeof href === 'string' ? archived.get(href) : undefined
    if (element.tagName !== 'a' || typeof href !== 'string' || copy === undefined) return undefined
    linked.add(href)
    const date = archiveDate(copy)
    return withProperties(element, {
      dataOriginalurl: href,
      dataVersionurl: copy,
      ...(date !== undefined && { dataVersiondate: date }),
    })
  }
  const whole = mapElementsOf(source, attributed)
  const listed = references.map((one) => ({ ...one, prose: mapElements(one.prose, attributed) }))
  for (const [address] of named.filter(([one]) => !linked.has(one))) {
    const position = positionOfField(record, `archived.${address}`)
    const message = `No link of the brief leads to ${address}, of which there is an archived copy.`
    const hint = 'Write the address as in the link, or remove the line.'
    problems.push(warning('copy-without-link', position, message, hint))
  }
  return { source: whole, references: listed }
}

/**
 * @returns the day on which an archived copy was made, `2021-01-15`, from an address such as
 *   `https://web.archive.org/web/20210115120000/…`; `undefined` if the address has no date
 */
export function archiveDate(copy: string): string | undefined {
  const [, year, month, day] = /\/(\d{4})(\d{2})(\d{2})\d{0,6}[a-z_]*\//.exec(copy) ?? []
  return year && `${year}-${month ?? ''}-${day ?? ''}`
}

/** @returns a warning for each link to the web of a brief without an archived copy */
export function warnOfUnarchived(source: BriefSource): Problem[] {
  const hint =
    'Save the page at web.archive.org/save, and name the copy in brief.md: archived: { address: copy }.'
  return entriesOf(source)
    .flatMap(outgoingLinks)
    .filter(({ copy }) => copy === undefined)
    .map(({ address, position }) => {
      const message = `The link ${address} has no archived copy.`
      return warning('link-without-copy', position, message, hint)
    })
}

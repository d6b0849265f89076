/** Archived copies of the pages that a brief links to. */
import type { Element, Properties } from 'hast'
import { archiveDate } from '../model/archive-date.ts'
import type { EndnoteRecord } from '../model/front-matter.ts'
import type { Reference } from '../model/reference.ts'
import type { BriefSource, Entry } from '../model/source.ts'
import { positionOfField, warning, type Problem } from '../problems/problem.ts'
import { mapElements } from '../text/plain-text.ts'
import { entriesOf, mapElementsOf } from './entries.ts'
import { outgoingLinks } from './outgoing-links.ts'

interface WithArchived {
  source: BriefSource
  references: Reference[]
  problems: Problem[]
}

/**
 * Gives links the attributes of Robust Links. Source: Robust Links, 1.0: `data-originalurl`,
 * `data-versionurl`, `data-versiondate`
 *
 * @param source the files of a brief: `archived` of `brief.md` names copies by the addresses of links,
 *   `archived` of a note the copy of its one link
 * @param references its reference list
 * @returns the same with attributes, and a warning for each copy without a link to its original
 */
export function withArchivedLinks(source: BriefSource, references: Reference[]): WithArchived {
  const { record, endnotes } = source
  const archived = new Map(Object.entries(record.data.archived ?? {}))
  if (archived.size === 0 && endnotes.every(({ data }) => data.archived === undefined)) {
    return { source, references, problems: [] }
  }
  const linked = new Set<string>()
  const attributed = (element: Element): Element | undefined => {
    const { href } = element.properties
    const copy = typeof href === 'string' ? archived.get(href) : undefined
    if (element.tagName !== 'a' || typeof href !== 'string' || copy === undefined) return undefined
    linked.add(href)
    return { ...element, properties: { ...element.properties, ...robust(href, copy) } }
  }
  const problems: Problem[] = []
  for (const note of endnotes) {
    const problem = nameCopy(note, archived)
    if (problem) problems.push(problem)
  }
  const whole = mapElementsOf(source, attributed)
  const listed = references.map((one) => ({ ...one, prose: mapElements(one.prose, attributed) }))
  const unused = Object.keys(record.data.archived ?? {}).filter((address) => !linked.has(address))
  return {
    source: whole,
    references: listed,
    problems: [...problems, ...unused.map((address) => withoutLink(record, address))],
  }
}

function robust(original: string, copy: string): Properties {
  const date = archiveDate(copy)
  return {
    dataOriginalurl: original,
    dataVersionurl: copy,
    ...(date !== undefined && { dataVersiondate: date }),
  }
}

/** Adds the copy that a note names to those of its brief. */
function nameCopy(note: Entry<EndnoteRecord>, archived: Map<string, string>): Problem | undefined {
  const copy = note.data.archived
  if (copy === undefined) return undefined
  const addresses = new Set(outgoingLinks(note).map(({ address }) => address))
  const [only] = addresses
  if (only === undefined || addresses.size > 1) {
    const message = `The note names an archived copy, but has ${addresses.size} links to the web.`
    const hint = 'With several links, name each copy in brief.md: archived: { address: copy }.'
    return warning('copy-without-link', positionOfField(note, 'archived'), message, hint)
  }
  archived.set(only, copy)
  return undefined
}

function withoutLink(record: Entry<unknown>, address: string): Problem {
  const message = `No link of the brief leads to ${address}, of which there is an archived copy.`
  const hint = 'Write the address as in the link, or remove the line.'
  return warning('copy-without-link', positionOfField(record, `archived.${address}`), message, hint)
}

/**
 * @param source the files of a brief with the attributes of `withArchivedLinks`
 * @returns a warning for each link to the web of its notes and texts without an archived copy
 */
export function warnOfUnarchived(source: BriefSource): Problem[] {
  return entriesOf(source).flatMap((entry) =>
    outgoingLinks(entry)
      .filter(({ copy }) => copy === undefined)
      .map(({ address, position }) => {
        const message = `The link ${address} has no archived copy.`
        const hint =
          'Save the page at web.archive.org/save, and name the copy in brief.md: archived: { address: copy }.'
        return warning('link-without-copy', position, message, hint)
      }),
  )
}

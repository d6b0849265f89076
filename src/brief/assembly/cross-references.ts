/**
 * Cross references: a link without words prints the name and number of its target, `[](#f1)` “Figure 1”,
 * in the text itself, so that it is searched, quoted and compared like other words.
 */
import type { Element } from 'hast'
import { blocksWithin } from '../blocks/block.ts'
import { briefPath, pageIds } from '../model/address.ts'
import type { Brief } from '../model/brief.ts'
import { parsePlaceId, type NumberedPlace } from '../model/place-id.ts'
import { placesOf } from '../model/places.ts'
import type { BriefSource } from '../model/source.ts'
import { positionOfNode, warning, type Problem } from '../problems/problem.ts'
import { plainText, withProperties } from '../text/plain-text.ts'
import { mapElementsOf } from './entries.ts'
import { decodeSafely } from './web-address.ts'
import { wrongNumber } from './written-numbers.ts'

/** A place that a cross reference names. */
type Target =
  | NumberedPlace
  | { kind: 'section'; title: string; number?: string | undefined; isAppendix: boolean }

/** Names a place in running text: “Figure 1”, “Section 1.2”, the title of a section without number. */
export type NameOfTarget = (target: Target, lang: string) => string

/** The places of one brief. */
interface BriefTargets {
  /** Its short title, for a reference to the whole brief. */
  title: string
  byId: ReadonlyMap<string, Target>
}

/** @returns the places of each brief that a link can lead to, by the address of its page */
export const referenceTargets = (briefs: readonly Brief[]): Map<string, BriefTargets> =>
  new Map(
    briefs.map((brief) => [
      briefPath(brief.slug),
      { title: brief.shortTitle, byId: targetsIn(brief) },
    ]),
  )

function targetsIn(brief: Brief): Map<string, Target> {
  const targets = new Map<string, Target>()
  for (const { id } of placesOf(brief)) {
    const place = parsePlaceId(id)
    if (place) targets.set(id, place)
  }
  for (const { id, title, number, isAppendix, part, flow } of brief.sections) {
    if (part) targets.set(part.id, { kind: 'section', title: part.title, isAppendix: false })
    targets.set(id, { kind: 'section', title, number, isAppendix })
    for (const block of blocksWithin(flow)) {
      if (block.kind !== 'heading' || block.id === '') continue
      const { plain, number: own } = block
      targets.set(block.id, { kind: 'section', title: plain, number: own, isAppendix: false })
    }
  }
  for (const { id, target } of brief.aliases) {
    const successor = targets.get(target)
    if (successor) targets.set(id, successor)
  }
  return targets
}

/**
 * @param source the files of a brief
 * @param problems gets a warning for each number in a link that is not its target's
 * @returns the files with words in each link without words, and with the addresses `../another-brief/`
 *   from the site's root; the same object if nothing changes
 */
export function fillCrossReferences(
  source: BriefSource,
  targets: ReadonlyMap<string, BriefTargets>,
  nameOf: NameOfTarget,
  problems: Problem[],
): BriefSource {
  const { lang } = source.record.data
  const ownPage = briefPath(source.slug)

  const find = (href: string) => {
    const [path = '', place = ''] = href.split('#', 2).map(decodeSafely)
    const page = path === '' ? ownPage : path
    const brief = targets.get(page)
    return { page, place, brief, target: brief?.byId.get(place) }
  }
  /** The words of a link that has none; of a dead link its place, since its only problem is that. */
  const wordsFor = (href: string): string => {
    const { page, place, brief, target } = find(href)
    if (target) return nameOf(target, lang)
    if (place !== '') return pageIds.includes(place) ? '' : `#${place}`
    return page === ownPage ? '' : (brief?.title ?? '')
  }
  const checkNumber = (link: Element, href: string, words: string, file: string): void => {
    const { brief, target } = find(href)
    if (!brief || !target) return
    const name = nameOf(target, lang)
    // Other kinds are not called by a number alone.
    const count = /^(figure|table|box)$/.test(target.kind)
      ? [...brief.byId.values()].filter(({ kind }) => kind === target.kind).length
      : 0
    if (!wrongNumber(words, name, count)) return
    const message = `The link “${words}” leads to ${name}.`
    const hint = `Write [](${decodeSafely(String(link.properties['href']))}), which prints the right number, or correct the address.`
    problems.push(warning('wrong-number', positionOfNode(file, link), message, hint))
  }

  const changed: Element[] = []
  const filled = mapElementsOf(source, (link, file): Element | undefined => {
    const { href } = link.properties
    if (link.tagName !== 'a' || typeof href !== 'string') return undefined
    if (!/^(#|\/(?!\/)|\.\.\/)/.test(href)) return undefined
    const address = rooted(href)
    const words = plainText([link])
    if (words !== '') checkNumber(link, address, words, file)
    const added = words === '' ? wordsFor(address) : ''
    if (added === '' && address === href) return undefined
    changed.push(link)
    const children = added === '' ? link.children : [{ type: 'text' as const, value: added }]
    return { ...withProperties(link, { href: address }), children }
  })
  return changed.length > 0 ? filled : source
}

/** `../another-brief/#p7`, which is how a page refers to another, from the site's root. */
const rooted = (href: string): string =>
  href.replace(/^\.\.\/([^/.#?]+)\/?(?=$|[#?])/, (_, slug: string) => briefPath(slug))

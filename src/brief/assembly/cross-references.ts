/**
 * Cross references: a link without words prints the name and number of its target, `[](#f1)` “Figure 1”,
 * in the text itself, so that it is searched, quoted and compared like other words.
 */
import type { Element, Root } from 'hast'
import { visit } from 'unist-util-visit'
import { briefPath, pageIds } from '../model/address.ts'
import type { BriefSource, Entry } from '../model/source.ts'
import { positionOfNode, warning, type Problem } from '../problems/problem.ts'
import { plainText } from '../text/plain-text.ts'
import { entriesOf, mapBodies } from './entries.ts'
import type { BriefTargets, NameOfTarget, ReferenceTarget } from './reference-targets.ts'
import { decodeSafely } from './web-address.ts'
import { wrongNumber } from './written-numbers.ts'

/** The cross references of one brief. */
export class CrossReferences {
  readonly problems: Problem[] = []
  readonly #source: BriefSource
  readonly #page: string
  readonly #targets: ReadonlyMap<string, BriefTargets>
  readonly #nameOf: NameOfTarget

  /**
   * @param source the files of the brief
   * @param targets the places of each brief, by the address of its page
   * @param nameOf names a place in a language
   */
  constructor(
    source: BriefSource,
    targets: ReadonlyMap<string, BriefTargets>,
    nameOf: NameOfTarget,
  ) {
    this.#source = source
    this.#page = briefPath(source.slug)
    this.#targets = targets
    this.#nameOf = nameOf
  }

  /**
   * @returns the files with words in each link without words, and with the addresses `../another-brief/`
   *   from the site's root; the same object if nothing changes. Adds numbers that are not their targets'
   *   to `problems`
   */
  filled(): BriefSource {
    const bodies = new Map(entriesOf(this.#source).map((entry) => [entry, this.#inEntry(entry)]))
    const isChanged = Array.from(bodies).some(([entry, body]) => body !== entry.body)
    return isChanged
      ? mapBodies(this.#source, (entry) => bodies.get(entry) ?? entry.body)
      : this.#source
  }

  #inEntry({ file, body }: Entry<unknown>): Root {
    const links = linksIn(body)
    for (const { link, href } of links) this.#checkNumber(link, href, file)
    if (links.every(({ link, href }) => plainText([link]) !== '' && rooted(href) === href)) {
      return body
    }
    const filled = structuredClone(body)
    for (const { link, href } of linksIn(filled)) this.#fill(link, rooted(href))
    return filled
  }

  #checkNumber(link: Element, href: string, file: string): void {
    const words = plainText([link])
    const { target, page } = this.#find(href) ?? {}
    if (words === '' || !target || page === undefined) return
    const name = this.#name(target)
    if (!wrongNumber(words, name, this.#count(target, page))) return
    const message = `The link “${words}” leads to ${name}.`
    const hint = `Write [](${decodeSafely(href)}), which prints the right number, or correct the address.`
    this.problems.push(warning('wrong-number', positionOfNode(file, link), message, hint))
  }

  #fill(link: Element, href: string): void {
    link.properties['href'] = href
    if (plainText([link]) !== '') return
    const words = this.#words(href)
    if (words !== '') link.children = [{ type: 'text', value: words }]
  }

  /** The words of a link that has none; of a dead link its place, since its only problem is that. */
  #words(href: string): string {
    const { target, page } = this.#find(href) ?? {}
    const place = decodeSafely(href.split('#', 2)[1] ?? '')
    if (target) return this.#name(target)
    if (place !== '') return pageIds.includes(place) ? '' : `#${place}`
    return page === undefined || page === this.#page ? '' : (this.#targets.get(page)?.title ?? '')
  }

  /** The brief and the place that an address leads to. */
  #find(href: string) {
    const [path = '', place = ''] = rooted(href).split('#', 2).map(decodeSafely)
    const page = path === '' ? this.#page : path
    if (!this.#targets.has(page)) return undefined
    return { page, target: this.#targets.get(page)?.byId.get(place) }
  }

  /** How many figures, tables or boxes the brief has; other kinds are not called by a number alone. */
  #count({ kind }: ReferenceTarget, page: string): number {
    if (kind !== 'figure' && kind !== 'table' && kind !== 'box') return 0
    const all = this.#targets.get(page)?.byId.values() ?? []
    return Array.from(all).filter((one) => one.kind === kind).length
  }

  #name(target: ReferenceTarget): string {
    return this.#nameOf(target, this.#source.record.data.lang)
  }
}

/** `../another-brief/#p7`, which is how a page refers to another, from the site's root. */
const rooted = (href: string): string =>
  href.replace(/^\.\.\/([^/.#?]+)\/?(?=$|[#?])/, (_, slug: string) => briefPath(slug))

/** The links to places of this site and their addresses, which may be relative. */
function linksIn(body: Root): { link: Element; href: string }[] {
  const links: { link: Element; href: string }[] = []
  visit(body, 'element', (link) => {
    const { href } = link.properties
    if (link.tagName !== 'a' || typeof href !== 'string') return
    if (/^(#|\/(?!\/)|\.\.\/)/.test(href)) links.push({ link, href })
  })
  return links
}

/** Links inside the site: each must lead to a page and a place that there is. */
import type { Element, Root } from 'hast'
import { visit } from 'unist-util-visit'
import { briefPath, placePath } from '../model/address.ts'
import type { Brief } from '../model/brief.ts'
import { error, placeOfNode, type Place, type Problem } from '../problems/problem.ts'
import { someOf } from '../text/ranges.ts'
import type { Places, LinkTargets } from './link-targets.ts'
import type { Prose } from '../model/source.ts'
import { mapElements } from '../text/text.ts'
import { decodeSafely, isOwnAddress } from './web-address.ts'

/** A link in the content that stays on the site. */
export interface OwnLink {
  href: string
  /** Where it stands. */
  place: Place
}

/**
 * @param entry a parsed file
 * @returns the links of its body that stay on the site
 */
export function ownLinks({ file, body }: { file: string; body: Root }): OwnLink[] {
  const links: OwnLink[] = []
  visit(body, 'element', (link) => {
    const { href } = link.properties
    if (link.tagName !== 'a' || typeof href !== 'string' || href === '') return
    if (isOwnAddress(href)) links.push({ href, place: placeOfNode(file, link) })
  })
  return links
}

/**
 * @param links links that stay on the site
 * @param site every address of the site
 * @param brief slug of the brief that they stand in; absent for those of authors and topics
 * @returns a problem for each link whose page or place is not there
 */
export function checkLinks(
  links: readonly OwnLink[],
  site: LinkTargets,
  brief?: string,
): Problem[] {
  return links.flatMap(({ href, place }) => {
    const hint = hintFor(href, place.file, site, brief)
    if (hint === undefined) return []
    const message = `The link “${decodeSafely(href)}” leads to nothing on this site.`
    return [error('dead-link', place, message, hint)]
  })
}

/**
 * What stands behind the fragment of a link to a passage, which the site itself offers: `#p1:~:text=…`.
 * Source: URL Fragment Text Directives, 3.4.
 */
const DIRECTIVE = ':~:'

/** What to do about a link; `undefined` where it leads somewhere. */
function hintFor(
  href: string,
  file: string,
  site: LinkTargets,
  brief?: string,
): string | undefined {
  const [written = '', directive] = href.split(DIRECTIVE)
  const [address = '', ...behind] = written.split('#').map(decodeSafely)
  const place = behind.join('#')
  // A passage may be linked to without a place: /a-brief/#:~:text=…
  const isPlace = behind.length > 0 && (place !== '' || directive === undefined)
  const fragment = isPlace ? place : undefined
  const [path = ''] = address.split('?', 1)
  if (path.startsWith('/')) return hintForPath(path, fragment, site)
  if (path !== '' || address !== '') return hintForRelative(path, file, site)
  if (fragment === undefined && directive !== undefined) return undefined
  if (brief === undefined) return 'Put the brief’s address before the #: /your-brief/#p7.'
  return hintForFragment(fragment ?? '', site.placesOn(briefPath(brief)), site)
}

function hintForPath(path: string, fragment: string | undefined, site: LinkTargets) {
  if (site.has(path)) {
    return fragment === undefined ? undefined : hintForFragment(fragment, site.placesOn(path), site)
  }
  if (site.has(`${path}/`)) return `Addresses end in a slash: write ${path}/.`
  const guess = site.guess(path, site.pages)
  return guess === undefined
    ? `The briefs are at: ${someOf(site.briefs)}.`
    : `Did you mean ${guess}?`
}

function hintForFragment(
  fragment: string,
  places: Places | undefined,
  site: LinkTargets,
): string | undefined {
  if (places === undefined) return 'That page has no such places: remove # and everything after it.'
  const { ids, named, paragraphs } = places
  if (ids.has(fragment)) return undefined
  if (/^p\d+$/.test(fragment))
    return `The brief has ${paragraphs === 1 ? 'only #p1' : `#p1 to #p${paragraphs}`}.`
  const guess = site.guess(fragment, named)
  return guess === undefined
    ? `Link to one of these: ${someOf(named)}; or to a number such as #p1, #r1, #n1 or #q1.`
    : `Did you mean #${guess}?`
}

function hintForRelative(path: string, file: string, site: LinkTargets): string {
  const target = new URL(encodeURI(path), `https://site.invalid/${encodeURI(file)}`).pathname
  const address = site.addressOf(decodeSafely(target.slice(1)))
  if (address !== undefined) return `Link to its address and not to the file: ${address}`
  if (/^[^\s/@]+@[^\s/@]+\.[^\s/@]+$/.test(path)) return `Did you mean mailto:${path}?`
  if (/^[\w-]+(\.[\w-]+)+(\/|$)/.test(path) && !path.endsWith('.md')) {
    return `Did you mean https://${path}?`
  }
  return 'Write an address of this site from its root, such as /your-brief/#p7.'
}

/**
 * @param prose prose of a brief that is shown on other pages as well
 * @param brief the brief's slug
 * @returns the prose, its links to places of the brief made to work from any page
 */
export function linkedFromAnywhere(prose: Prose, { slug }: Pick<Brief, 'slug'>): Prose {
  return mapElements(prose, (element): Element | undefined => {
    const { href } = element.properties
    if (typeof href !== 'string' || !href.startsWith('#')) return undefined
    return {
      ...element,
      properties: { ...element.properties, href: placePath(slug, href.slice(1)) },
    }
  })
}

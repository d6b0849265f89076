/** Links within the site: each must lead to an existing page and place. */
import { briefPath, placePath } from '../model/address.ts'
import { parsePlaceId } from '../model/place-id.ts'
import type { BriefSource, Entry } from '../model/source.ts'
import type { Prose } from '../model/text.ts'
import { error, positionOfNode, type Problem } from '../problems/problem.ts'
import { someOf } from '../text/ranges.ts'
import { hintForFile } from './record.ts'
import type { Places, LinkTargets } from './link-targets.ts'
import { elementsIn, mapElements, withProperties } from '../text/plain-text.ts'
import { fileOfLink } from './own-files.ts'
import { decodeSafely, isOwnAddress } from './web-address.ts'

/**
 * @param entries parsed files
 * @param site every address of the site
 * @param brief the brief that the files are part of; absent for authors and topics
 * @returns a problem for each link to an address of this site whose page, place or file does not exist
 */
export function checkLinks(
  entries: readonly Entry<unknown>[],
  site: LinkTargets,
  brief?: BriefSource,
): Problem[] {
  return entries.flatMap(({ file, body }) =>
    elementsIn(body.children, 'a').flatMap((link): Problem[] => {
      const { href } = link.properties
      if (typeof href !== 'string' || href === '') return []
      const position = positionOfNode(file, link)
      const name = fileOfLink(href)
      if (brief && name !== undefined) {
        const hint = hintForFile(name, brief.files)
        const message = `The brief has no file “files/${name}”.`
        return hint === undefined ? [] : [error('missing-file', position, message, hint)]
      }
      const hint = isOwnAddress(href) ? hintFor(href, file, site, brief) : undefined
      const message = `The link “${decodeSafely(href)}” leads to nothing on this site.`
      return hint === undefined ? [] : [error('dead-link', position, message, hint)]
    }),
  )
}

/**
 * Separates a fragment from its text directive: `#p1:~:text=…`. The site itself offers such links.
 * Source: URL Fragment Text Directives, 3.4.
 */
const DIRECTIVE = ':~:'

/** How to fix a link; `undefined` if it works. */
function hintFor(
  href: string,
  file: string,
  site: LinkTargets,
  brief?: BriefSource,
): string | undefined {
  const [written = '', directive] = href.split(DIRECTIVE)
  const [address = '', ...afterHash] = written.split('#').map(decodeSafely)
  const place = afterHash.join('#')
  // A link to a passage needs no place: /a-brief/#:~:text=…
  const isPlace = afterHash.length > 0 && (place !== '' || directive === undefined)
  const fragment = isPlace ? place : undefined
  const [path = ''] = address.split('?', 1)
  if (path.startsWith('/')) return hintForPath(path, fragment, site)
  if (fragment !== undefined && /\.html?$/i.test(path)) return CHAPTER
  if (path !== '' || address !== '') return hintForRelative(path, file, site)
  if (fragment === undefined && directive !== undefined) return undefined
  if (!brief) return 'Put the brief’s address before the #: /your-brief/#p7.'
  return hintForFragment(fragment ?? '', site.places.get(briefPath(brief.slug)), site)
}

/** In other systems, a link to another chapter names its file. */
const CHAPTER_FILE = /\.(?:q?md|rmd|ipynb|rst|tex)$/i

const CHAPTER =
  'A brief is one page: link to a heading of it, #some-heading, or to another brief, /your-brief/.'

function hintForPath(path: string, fragment: string | undefined, site: LinkTargets) {
  if (site.paths.has(path)) {
    if (fragment === undefined) return undefined
    return hintForFragment(fragment, site.places.get(path), site)
  }
  if (site.paths.has(`${path}/`)) return `Addresses end in a slash: write ${path}/.`
  if (CHAPTER_FILE.test(path)) return CHAPTER
  const guess = site.guess(path, site.pages)
  return guess === undefined
    ? `The briefs are at: ${someOf([...site.places.keys()])}.`
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
  if (parsePlaceId(fragment)?.kind === 'paragraph')
    return `The brief has ${paragraphs === 1 ? 'only #p1' : `#p1 to #p${paragraphs}`}.`
  const guess = site.guess(fragment, named)
  return guess === undefined
    ? `Link to one of these: ${someOf(named)}; or to a number such as #p1, #r1, #n1 or #q1.`
    : `Did you mean #${guess}?`
}

/** A file that readers may download; `.com` and the like are ends of web addresses. */
const DOWNLOAD =
  /(?:^|\/)([^/]+\.(?:pdf|docx?|xlsx?|pptx?|od[tsp]|csv|tsv|json|xml|zip|txt|rtf|epub|png|jpe?g|webp|svg|gif|html?))$/i

function hintForRelative(path: string, file: string, site: LinkTargets): string {
  const target = new URL(encodeURI(path), `https://site.invalid/${encodeURI(file)}`).pathname
  const address = site.addressOfFile.get(decodeSafely(target.slice(1)))
  if (address !== undefined) return `Link to its address and not to the file: ${address}`
  if (/^[^\s/@]+@[^\s/@]+\.[^\s/@]+$/.test(path)) return `Did you mean mailto:${path}?`
  const [, name] = DOWNLOAD.exec(path) ?? []
  if (name !== undefined) {
    return `To let readers download it, put the file into the brief’s folder files and link to files/${name}.`
  }
  if (CHAPTER_FILE.test(path)) return CHAPTER
  if (/^[\w-]+(\.[\w-]+)+(\/|$)/.test(path)) return `Did you mean https://${path}?`
  return 'Write an address of this site from its root, such as /your-brief/#p7.'
}

/** @returns prose of a brief that other pages show too, its `#p7` links from the site's root */
export function linkedFromAnywhere(prose: Prose, slug: string): Prose {
  return mapElements(prose, (element) => {
    const { href } = element.properties
    if (typeof href !== 'string' || !href.startsWith('#')) return undefined
    return withProperties(element, { href: placePath(slug, href.slice(1)) })
  })
}

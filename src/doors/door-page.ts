/**
 * The page of a door: its own words and card for whoever shows the address, and the way on for
 * whoever opens it. There are some twenty to a brief, all alike, so each is written by a function:
 * as pages of Astro's they would take half of a build.
 */
import { briefPath, doorPath, placePath } from '../brief/model/address.ts'
import type { Brief } from '../brief/model/brief.ts'
import type { Door } from '../brief/model/share-pages.ts'
import { shorten } from '../brief/text/shorten.ts'
import type { SiteAddresses } from '../brief/model/site-addresses.ts'
import { doorCard, doorName } from '../cards/card.ts'
import { socialMetadata, type MetaTag } from '../cards/social-metadata.ts'
import { directionOf, stringsFor } from '../i18n/strings.ts'

/** In characters: about what chats and networks show. */
const LONGEST_DESCRIPTION = 300

/**
 * @param brief the brief that the door belongs to
 * @param door one of its doors
 * @param siteName what the library is called
 * @param addresses how the site shows addresses
 * @param style the page's style sheet
 * @returns the page as HTML. It takes people on at once: the browser then puts the brief in the
 *   place of the door, and Back leads to where the reader came from (HTML Standard, "shared
 *   declarative refresh steps"). Search engines get one page, the brief, as the canonical one; no
 *   noindex beside it, which would contradict.
 */
export function doorPage(
  brief: Brief,
  door: Door,
  siteName: string,
  { href, permalink }: SiteAddresses,
  style: string,
): string {
  const { slug, lang, title, shortTitle } = brief
  const { readInBrief, quoted } = stringsFor(lang)
  const name = doorName(door, lang)
  const beginning = shorten(door.opening || door.words, LONGEST_DESCRIPTION)
  const words = door.kind === 'pull-quote' ? quoted(beginning) : beginning
  const place = href(placePath(slug, door.id))
  const path = doorPath(slug, door.id)
  const wholeTitle = `${name} · ${shortTitle}`
  const card = doorCard(brief, door, siteName)
  const shared = { title: wholeTitle, lang, path, card, type: 'article' } as const
  return [
    fill`<!DOCTYPE html><html lang="${lang}" dir="${directionOf(lang)}"><head>`,
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    fill`<title>${wholeTitle}</title>`,
    fill`<meta http-equiv="refresh" content="0;url=${place}">`,
    fill`<meta name="description" property="og:description" content="${words}">`,
    fill`<link rel="canonical" href="${permalink(briefPath(slug))}">`,
    fill`<link rel="icon" href="${href('/favicon.png')}" type="image/png">`,
    ...socialMetadata(shared, permalink).map(metaElement),
    `<style>${style}</style></head>`,
    fill`<body><main><h1>${name}</h1><p>${words}</p>`,
    fill`<p>${readInBrief} <a href="${place}">${title}</a></p></main></body></html>`,
  ].join('\n')
}

function metaElement(tag: MetaTag): string {
  const attributes = Object.entries<string>({ ...tag })
  return `<meta${attributes.map(([name, value]) => fill` ${name}="${value}"`).join('')}>`
}

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** HTML in which what is filled in is text, whatever characters it has. */
function fill(markup: TemplateStringsArray, ...words: readonly string[]): string {
  const escaped = words.map((word) => word.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign))
  return String.raw({ raw: markup }, ...escaped)
}

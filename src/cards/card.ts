/** Social cards: what they say. card-layout.ts arranges it, card-renderer.ts draws it. */
import { briefPath, cardPath, frontPagePath, sharePagePath } from '../brief/model/address.ts'
import type { Brief } from '../brief/model/brief.ts'
import { fullName } from '../brief/model/full-name.ts'
import type { Library } from '../brief/assembly/library.ts'
import type { SharedPlace } from '../brief/model/share-pages.ts'
import { shorten } from '../brief/text/shorten.ts'
import { placeName } from '../i18n/place-name.ts'
import { sectionTitle } from '../i18n/section-title.ts'
import { formatIssued, formatList, formatNumber, stringsFor } from '../i18n/strings.ts'

/** In pixels: the 1.91:1 of Open Graph images and of the large card of X. */
export const cardSize = { width: 1200, height: 630 } as const

/** In characters. X takes 420 for the whole alternative text, author and brief included. */
const MAX_ALT = 280

export interface Card {
  /** Address of the picture from the site's root: `/us-mexico-reset/r3/card.png` */
  path: string
  /** Alternative text of the picture. */
  alt: string
  lang: string
  /** Name of the library. */
  siteName: string
  /** Kind of the thing, e.g. `Recommendation 3`; empty on the library's card. */
  label: string
  /** The main text, in large letters. */
  words: string
  /** The text below it, in quiet letters; may be empty. */
  below: string
  /** Author and year; empty on the library's card. */
  byline: string
  /** Title of the brief that the words are from; empty on the cards of briefs and of the library. */
  source: string
}

/** @returns the card of a library, which pages without a card of their own show too */
export function libraryCard({
  name,
  lang,
  introduction,
}: Pick<Library, 'name' | 'lang' | 'introduction'>): Card {
  const below = introduction?.plain ?? ''
  return {
    path: cardPath(frontPagePath),
    alt: below === '' ? name : `${name}: ${shorten(below, MAX_ALT)}`,
    lang,
    siteName: name,
    label: '',
    words: name,
    below,
    byline: '',
    source: '',
  }
}

/** @returns the card of a brief in the library with this name */
export function briefCard(brief: Brief, siteName: string): Card {
  const { slug, lang, title, standfirst } = brief
  const { policyBrief } = stringsFor(lang)
  const byline = bylineOf(brief)
  return {
    path: cardPath(briefPath(slug)),
    alt: `${title}. ${byline}`,
    lang,
    siteName,
    label: policyBrief,
    words: title,
    below: standfirst.plain,
    byline,
    source: '',
  }
}

/** @returns the name of a place: `Recommendation 3`; the title of a section with its number */
export function placeTitle(place: SharedPlace, lang: string): string {
  const { kind, number, words, section } = place
  if (kind === 'section') return section ? sectionTitle(section, lang) : words
  if (kind === 'summary') return words === '' ? stringsFor(lang).summary : words
  return placeName({ kind, number }, stringsFor(lang), (value) => formatNumber(value, lang))
}

/** @returns the card of a place of a brief */
export function placeCard(brief: Brief, place: SharedPlace, siteName: string): Card {
  const { slug, lang, shortTitle } = brief
  const { section, quoted } = stringsFor(lang)
  const label = place.kind === 'section' ? section : placeTitle(place, lang)
  const withQuotes = (words: string) => (place.kind === 'pull-quote' ? quoted(words) : words)
  const words = place.kind === 'section' ? placeTitle(place, lang) : place.words
  const byline = bylineOf(brief)
  return {
    path: cardPath(sharePagePath(slug, place.id)),
    alt: `${label}: ${withQuotes(shorten(words, MAX_ALT))} — ${byline}, ${shortTitle}`,
    lang,
    siteName,
    label,
    words: withQuotes(place.words === '' ? place.opening : words),
    below: place.words === '' ? '' : place.opening,
    byline,
    source: shortTitle,
  }
}

function bylineOf(brief: Brief): string {
  const names = brief.authors.map(fullName)
  return `${formatList(names, brief.lang)}, ${formatIssued(brief)}`
}

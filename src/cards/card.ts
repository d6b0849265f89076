/** Social cards: what each one says. How it looks is composition.ts, its pixels are drawing.ts. */
import { briefPath, cardPath, doorPath, frontPagePath } from '../brief/model/address.ts'
import type { Brief } from '../brief/model/brief.ts'
import { fullName } from '../brief/model/full-name.ts'
import type { Library } from '../brief/assembly/library.ts'
import { doorsOf, type Door } from '../brief/model/share-pages.ts'
import { shorten } from '../brief/text/shorten.ts'
import { formatIssued, formatList, formatNumber, stringsFor } from '../i18n/strings.ts'

/** Pixels of a card. Source: Open Graph images at 1.91 to 1, the large card of X the same. */
export const cardSize = { width: 1200, height: 630 } as const

/** In characters, of the card's words. Source: X takes 420 in all, author and brief included. */
const LONGEST_ALT = 280

export interface Card {
  /** Address of the picture from the site's root: `/us-mexico-reset/r3/card.png` */
  path: string
  /** The slug of the brief that it belongs to; empty on the library's card. */
  brief: string
  /** What a listener hears in place of the picture. */
  alt: string
  lang: string
  /** What the library is called. */
  siteName: string
  /** Kind of the thing, e.g. `Recommendation 3`; empty on the library's card. */
  label: string
  /** The words that the card is there for. */
  words: string
  /** Quieter words below them; empty where there are none. */
  below: string
  /** Author and year; empty on the library's card. */
  byline: string
  /** The brief that the words stand in; empty on the cards of briefs and of the library. */
  source: string
}

/** What of a library its cards say. */
export type Imprint = Pick<Library, 'name' | 'lang' | 'introduction'>

/**
 * @param library the library
 * @returns the card of the library, which pages without one of their own show too
 */
export function libraryCard({ name, lang, introduction }: Imprint): Card {
  const below = introduction?.plain ?? ''
  return {
    ...{ path: cardPath(frontPagePath), brief: '' },
    alt: below === '' ? name : `${name}: ${shorten(below, LONGEST_ALT)}`,
    ...{ lang, siteName: name, label: '', words: name, below },
    ...{ byline: '', source: '' },
  }
}

/**
 * @param brief a brief
 * @param siteName what its library is called
 * @returns the card of the brief
 */
export function briefCard(brief: Brief, siteName: string): Card {
  const { slug, lang, title, standfirst } = brief
  const { policyBrief } = stringsFor(lang)
  const byline = bylineOf(brief)
  return {
    ...{ path: cardPath(briefPath(slug)), brief: slug },
    alt: `${title}. ${byline}`,
    ...{ lang, siteName, label: policyBrief, words: title, below: standfirst.plain },
    ...{ byline, source: '' },
  }
}

/**
 * @param door a section, recommendation or pull quote
 * @param lang the brief's language
 * @returns what the place is called, e.g. `Recommendation 3`; a section by its title
 */
export function doorName(door: Door, lang: string): string {
  const { recommendation, pullQuoteNamed } = stringsFor(lang)
  const number = formatNumber(door.number, lang)
  if (door.kind === 'section') return door.words
  return door.kind === 'recommendation' ? recommendation(number) : pullQuoteNamed(number)
}

/**
 * @param brief the brief that a door belongs to
 * @param door one of its doors
 * @param siteName what the library is called
 * @returns the card of the place
 */
export function doorCard(brief: Brief, door: Door, siteName: string): Card {
  const { slug, lang, shortTitle } = brief
  const { section, quoted } = stringsFor(lang)
  const label = door.kind === 'section' ? section : doorName(door, lang)
  const say = (words: string) => (door.kind === 'pull-quote' ? quoted(words) : words)
  const byline = bylineOf(brief)
  return {
    ...{ path: cardPath(doorPath(slug, door.id)), brief: slug },
    alt: `${label}: ${say(shorten(door.words, LONGEST_ALT))} — ${byline}, ${shortTitle}`,
    ...{ lang, siteName, label, words: say(door.words), below: door.opening, byline },
    source: shortTitle,
  }
}

/**
 * @param library the library
 * @returns every card of the site, the library's first
 */
export function cardsOf(library: Imprint & Pick<Library, 'briefs'>): [Card, ...Card[]] {
  const { name, briefs } = library
  return [
    libraryCard(library),
    ...briefs.flatMap((brief) => [
      briefCard(brief, name),
      ...doorsOf(brief).map((door) => doorCard(brief, door, name)),
    ]),
  ]
}

function bylineOf(brief: Brief): string {
  const names = brief.authors.map(fullName)
  return `${formatList(names, brief.lang)}, ${formatIssued(brief)}`
}

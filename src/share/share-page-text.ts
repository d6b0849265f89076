/** The text of a share page. */
import type { Brief } from '../brief/model/brief.ts'
import type { SharedPlace } from '../brief/model/share-pages.ts'
import { shorten } from '../brief/text/shorten.ts'
import { placeTitle } from '../cards/card.ts'
import { stringsFor } from '../i18n/strings.ts'

/** In characters: about as much as chats and social networks show. */
const MAX_DESCRIPTION = 300

export interface SharePageText {
  pageTitle: string
  heading: string
  /** The words of the place; empty on the page of a former address without a place. */
  words: string
  description: string
  /** Comes before the link to the brief. */
  linkLabel: string
}

/**
 * @returns the text of a page about a place, plain, in the brief's language; without a place that of a former
 *   address, which only leads on
 */
export function sharePageText(brief: Brief, place: SharedPlace | undefined): SharePageText {
  const { lang, shortTitle, standfirst } = brief
  const { readInBrief, placeMoved, quoted } = stringsFor(lang)
  if (!place) {
    return {
      pageTitle: shortTitle,
      heading: shortTitle,
      words: '',
      description: standfirst.plain,
      linkLabel: placeMoved,
    }
  }
  const heading = placeTitle(place, lang)
  const beginning = shorten(place.opening || place.words, MAX_DESCRIPTION)
  const words = place.kind === 'pull-quote' ? quoted(beginning) : beginning
  return {
    pageTitle: `${heading} · ${shortTitle}`,
    heading,
    words,
    description: words,
    linkLabel: readInBrief,
  }
}

/** What a page tells chats and networks about itself: Open Graph, and X's own beside it. */
import { cardSize, type Card } from './card.ts'

export interface SharedPage {
  title: string
  lang: string
  /**
   * The page's own address, a door's too: Facebook takes `og:url` for a redirect and would show
   * the card of the page that it names.
   */
  path: string
  card: Pick<Card, 'path' | 'alt' | 'siteName'>
  type: 'article' | 'website'
}

/** A `meta` element's attributes. */
export interface MetaTag {
  name?: string
  property?: string
  content: string
}

/** `og:locale` by language: to work it out takes longer than the rest together. */
const locales = new Map<string, string>()

/**
 * @param page what is shared
 * @param permalink makes whole addresses
 * @returns the page's `meta` elements. `og:description` is the page's meta description, and X takes
 *   what it doesn't find from `og:*`. Sources: ogp.me; X's card markup
 */
export function socialMetadata(
  { title, lang, path, card, type }: SharedPage,
  permalink: (path: string) => string,
): MetaTag[] {
  return [
    { property: 'og:title', content: title },
    { property: 'og:type', content: type },
    { property: 'og:url', content: permalink(path) },
    { property: 'og:site_name', content: card.siteName },
    { property: 'og:locale', content: localeOf(lang) },
    { property: 'og:image', content: permalink(card.path) },
    { property: 'og:image:width', content: String(cardSize.width) },
    { property: 'og:image:height', content: String(cardSize.height) },
    { name: 'twitter:image:alt', property: 'og:image:alt', content: card.alt },
    { name: 'twitter:card', content: 'summary_large_image' },
  ]
}

function localeOf(lang: string): string {
  const known = locales.get(lang)
  if (known !== undefined) return known
  const { language, region } = new Intl.Locale(lang).maximize()
  const locale = `${language}_${region ?? ''}`
  locales.set(lang, locale)
  return locale
}

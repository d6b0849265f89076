/** The metadata that chats and social networks read: Open Graph, and X's own tags. */
import { cardSize, type Card } from './card.ts'

export interface SharedPage {
  title: string
  lang: string
  /**
   * The page's own address, also of a share page: Facebook follows `og:url` like a redirect and
   * shows the card of the page there.
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

/** `og:locale` by language, cached: maximizing a locale is slow. */
const locales = new Map<string, string>()

/**
 * @param page the page
 * @param permalink makes whole addresses
 * @returns its `meta` elements. `og:description` is on the page's own `description` element, and X
 *   falls back to `og:*`. Sources: ogp.me; X's card markup
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

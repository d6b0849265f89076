/** The text font, for Astro's Fonts API. */
import { fontProviders } from 'astro/config'
import { EXTENDED_CHARACTERS, unicodeRangeOf } from './characters.ts'

/**
 * Two families, which tokens.css joins in `--font-text`, since `<Font preload>` cannot tell files of one
 * family apart by their characters. Fallbacks are in src/styles/fonts.css: Astro's own would give the italic
 * the metrics of the roman.
 */
export const textFonts = [
  {
    name: 'Source Serif 4',
    cssVariable: '--font-main',
    ...files('regular', 'italic'),
  },
  {
    name: 'Source Serif 4 Extended',
    cssVariable: '--font-extended',
    unicodeRange: unicodeRangeOf(EXTENDED_CHARACTERS),
    ...files('regular-extended', 'italic-extended'),
  },
]

function files(normal: string, italic: string) {
  const variant = (style: string, cut: string) => ({
    style,
    weight: 400,
    src: [`./src/fonts/source-serif-4-${cut}.woff2`],
  })
  return {
    provider: fontProviders.local(),
    fallbacks: [],
    optimizedFallbacks: false,
    options: { variants: [variant('normal', normal), variant('italic', italic)] },
  }
}

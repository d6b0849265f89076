/**
 * `npm run fonts`: writes the web fonts of `src/fonts/`, subsets of Source Serif 4. They are
 * committed, so a build needs neither the whole typeface nor this script.
 */
import { readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import subsetFont from 'subset-font'

const require = createRequire(import.meta.url)

/** The accented letters of Spanish, Portuguese, French and German, and typographic punctuation. */
const LETTERS = 'áéíóúüñàâçèêëîïôœùûãõäößÁÉÍÓÚÜÑÀÂÇÈÊËÎÏÔŒÙÛÃÕÄÖ'
const PUNCTUATION = '–—‘’‚“”„…†‡«»‹›¡¿§¶©®°·×€£¢ªº½¼¾−′″\u00a0\u00ad'
const ASCII = Array.from({ length: 95 }, (_, index) => String.fromCodePoint(0x20 + index)).join('')

/** The other Latin letters of Europe, in a file of their own: few texts need them. */
const MORE = [
  'ÅåÆæÐðØøÞþÝýÿÌìÒò',
  ...Array.from({ length: 0x80 }, (_, index) => String.fromCodePoint(0x100 + index)),
]
  .filter((letter) => !LETTERS.includes(letter))
  .join('')

/** Kerning, ligatures, old-style and lining figures. */
const FEATURES = ['kern', 'liga', 'ccmp', 'locl', 'onum', 'lnum', 'pnum']

const fonts = [
  {
    source: '@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf',
    file: 'source-serif-4-regular.woff2',
    // With small capitals.
    features: [...FEATURES, 'smcp', 'c2sc'],
  },
  {
    source:
      '@expo-google-fonts/source-serif-4/400Regular_Italic/SourceSerif4_400Regular_Italic.ttf',
    file: 'source-serif-4-italic.woff2',
    features: FEATURES,
  },
]

for (const { source, file, features } of fonts) {
  const typeface = await readFile(require.resolve(source))
  for (const [name, characters] of [
    [file, ASCII + LETTERS + PUNCTUATION],
    [file.replace('.woff2', '-more.woff2'), MORE],
  ] as const) {
    const subset = await subsetFont(typeface, characters, {
      targetFormat: 'woff2',
      keepFeatures: features,
      noHinting: true,
    })
    await writeFile(new URL(`../src/fonts/${name}`, import.meta.url), subset)
    console.log(`src/fonts/${name}: ${subset.length} bytes`)
  }
}

/**
 * `npm run fonts`: cuts the site's text face from the whole typeface, for the web. What it writes
 * is kept in the repository, so that a build needs neither the typeface nor this script.
 */
import { readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import subsetFont from 'subset-font'

const require = createRequire(import.meta.url)

/** English, Spanish, Portuguese and French, with the punctuation of print. */
const LETTERS = 'áéíóúüñàâçèêëîïôœùûãõäößÁÉÍÓÚÜÑÀÂÇÈÊËÎÏÔŒÙÛÃÕÄÖ'
const PUNCTUATION = '–—‘’‚“”„…†‡«»‹›¡¿§¶©®°·×€£¢ªº½¼¾−′″\u00a0\u00ad'
const ASCII = Array.from({ length: 95 }, (_, index) => String.fromCodePoint(0x20 + index)).join('')

/** The other letters of Europe's languages, in a file of their own: few texts have one. */
const MORE = [
  'ÅåÆæÐðØøÞþÝýÿÌìÒò',
  ...Array.from({ length: 0x80 }, (_, index) => String.fromCodePoint(0x100 + index)),
]
  .filter((letter) => !LETTERS.includes(letter))
  .join('')

/** Kerning, ligatures, old-style and lining figures; true small capitals in the upright. */
const FEATURES = ['kern', 'liga', 'ccmp', 'locl', 'onum', 'lnum', 'pnum']

const cuts = [
  {
    source: '@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf',
    file: 'source-serif-4-regular.woff2',
    features: [...FEATURES, 'smcp', 'c2sc'],
  },
  {
    source:
      '@expo-google-fonts/source-serif-4/400Regular_Italic/SourceSerif4_400Regular_Italic.ttf',
    file: 'source-serif-4-italic.woff2',
    features: FEATURES,
  },
]

for (const { source, file, features } of cuts) {
  const whole = await readFile(require.resolve(source))
  for (const [name, characters] of [
    [file, ASCII + LETTERS + PUNCTUATION],
    [file.replace('.woff2', '-more.woff2'), MORE],
  ] as const) {
    const cut = await subsetFont(whole, characters, {
      targetFormat: 'woff2',
      keepFeatures: features,
      noHinting: true,
    })
    await writeFile(new URL(`../src/fonts/${name}`, import.meta.url), cut)
    console.log(`src/fonts/${name}: ${cut.length} bytes`)
  }
}

/**
 * `npm run fonts`: subsets the site's text font for the web. The files are committed, so that a
 * build needs neither the full font nor this script.
 */
import { readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import subsetFont from 'subset-font'
import { EXTENDED_CHARACTERS, MAIN_CHARACTERS } from '../src/fonts/characters.ts'

const require = createRequire(import.meta.url)

/** Kerning, ligatures, old-style and lining figures; the upright font also has small capitals. */
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
  {
    source: '@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf',
    file: 'source-serif-4-semibold.woff2',
    features: FEATURES,
  },
]

for (const { source, file, features } of cuts) {
  const whole = await readFile(require.resolve(source))
  for (const [name, characters] of [
    [file, MAIN_CHARACTERS],
    [file.replace('.woff2', '-extended.woff2'), EXTENDED_CHARACTERS],
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

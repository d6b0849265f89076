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
  { cut: '400Regular', name: 'regular', features: [...FEATURES, 'smcp', 'c2sc'] },
  { cut: '400Regular_Italic', name: 'italic', features: FEATURES },
  { cut: '600SemiBold', name: 'semibold', features: FEATURES },
]

for (const { cut, name, features } of cuts) {
  const path = `@expo-google-fonts/source-serif-4/${cut}/SourceSerif4_${cut}.ttf`
  const whole = await readFile(require.resolve(path))
  for (const [suffix, characters] of [
    ['', MAIN_CHARACTERS],
    ['-extended', EXTENDED_CHARACTERS],
  ] as const) {
    const subset = await subsetFont(whole, characters, {
      targetFormat: 'woff2',
      keepFeatures: features,
      noHinting: true,
    })
    const file = `source-serif-4-${name}${suffix}.woff2`
    await writeFile(new URL(`../src/fonts/${file}`, import.meta.url), subset)
    console.log(`src/fonts/${file}: ${subset.length} bytes`)
  }
}

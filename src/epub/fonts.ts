/** The fonts of a book: the files of the site's font that its text needs. */
import { readFileSync } from 'node:fs'
import { EXTENDED_CHARACTERS, unicodeRangeOf } from '../fonts/characters.ts'
import type { PackedFile } from './package.ts'

const CUTS = [
  { cut: 'regular', look: '' },
  { cut: 'italic', look: 'font-style:italic;' },
  { cut: 'semibold', look: 'font-weight:600;' },
]

const EXTENDED = new RegExp(`[${EXTENDED_CHARACTERS}]`)

/** Elements in bold. */
const BOLD = /"tagName":"(?:strong|b|th)"/

/**
 * @param content the pages of the book, as JSON
 * @returns the font files that they need and the style sheet that names them: bold and extended ones only for
 *   texts with bold words and with letters of Europe's other languages
 */
export function bookFonts(content: string): { files: PackedFile[]; css: string } {
  const isExtended = EXTENDED.test(content)
  const range = `unicode-range:${unicodeRangeOf(EXTENDED_CHARACTERS).join()};`
  const faces = CUTS.filter(({ cut }) => cut !== 'semibold' || BOLD.test(content)).flatMap(
    ({ cut, look }) => [
      { look, path: pathOf(cut) },
      ...(isExtended ? [{ look: look + range, path: pathOf(`${cut}-extended`) }] : []),
    ],
  )
  return {
    files: faces.map(({ path }) => ({
      ...{ path, mediaType: 'font/woff2' },
      bytes: readFileSync(`src/${path}`),
    })),
    css: faces
      .map(
        ({ look, path }) => `@font-face{font-family:'Source Serif 4';${look}src:url('${path}')}\n`,
      )
      .join(''),
  }
}

const pathOf = (cut: string): string => `fonts/source-serif-4-${cut}.woff2`

/** Addresses of a brief that show how links to the library look. */
import {
  briefPath,
  citationPath,
  markdownPath,
  placePath,
  sharePagePath,
} from '../../brief/model/address.ts'
import type { Brief } from '../../brief/model/brief.ts'
import { formatNumber, stringsFor } from '../../i18n/strings.ts'

/** @returns what each address leads to, and its path without the base path */
export function exampleAddresses(brief: Brief, lang: string): { words: string; path: string }[] {
  const strings = stringsFor(lang)
  const one = formatNumber(1, lang)
  const { slug, recommendations } = brief
  return [
    { words: strings.policyBrief, path: briefPath(slug) },
    { words: strings.paragraph(one), path: placePath(slug, 'p1') },
    ...recommendations.slice(0, 1).map(({ id }) => ({
      words: strings.recommendation(one),
      path: sharePagePath(slug, id),
    })),
    { words: 'Markdown', path: markdownPath(slug) },
    { words: 'BibTeX', path: citationPath(slug, 'bib') },
  ]
}

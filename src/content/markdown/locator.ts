/** Locators: where in a work, "p. 4". */

/** What a locator may begin with, in English, Spanish and French, by what CSL calls it. */
const LABELS: Record<string, string> = {
  page: 'pp?|pages?|p[áa]gs?|p[áa]ginas?',
  chapter: 'ch|chs|chaps?|chapters?|caps?|cap[íi]tulos?|chapitres?',
  section: 'secs?|sect|sections?|secc?|secci[óo]n|secciones|§§?',
  paragraph: 'paras?|paragraphs?|p[áa]rrs?|p[áa]rrafos?|par|paragraphes?|¶¶?',
  note: 'nn?|notes?|notas?',
  figure: 'figs?|figures?|figuras?',
  volume: 'vols?|volumes?|volumen|vol[úu]menes',
  part: 'pts?|parts?|partes?|parties?',
  book: 'bks?|books?|libros?|livres?',
  column: 'cols?|columns?|columnas?|colonnes?',
  line: 'll?|lines?|l[íi]neas?|lignes?',
  verse: 'vv?|verses?|vers[íi]culos?|versets?',
  issue: 'nos?|issues?|n[úu]ms?|n[úu]meros?|num[ée]ros?|n[°º]',
  folio: 'fols?|folios?',
}

const ANY_LABEL = new RegExp(
  `^(?:${Object.entries(LABELS)
    .map(([label, words]) => `(?<${label}>${words})`)
    .join('|')})(?:\\.\\s*|\\s+|(?<=[§¶])\\s*)(?=\\S)`,
  'iu',
)

/** `4`, `4a`, `xii`, `A.3`; then others, joined by dashes, commas or "and". */
const PLACE = String.raw`(?:[A-Z]?[.-]?\d[\p{L}\d.:]*(?<![.:])|[ivxlcdm]+(?![\p{L}\p{N}]))`
const PLACES = new RegExp(
  `^${PLACE}(?:(?:\\s*(?:--?|–|—|,|&)\\s*|\\s+(?:and|y|et)\\s+)${PLACE})*(?![\\p{L}\\p{N}])`,
  'iu',
)

/**
 * @param after what follows a key in a citation: `, p. 4 and *passim*`
 * @returns the locator, what it counts, and the rest; both '' if there is no locator. Numbers alone are
 *   pages. Source: Pandoc User's Guide, "Citation syntax"
 */
export function locatorIn(after: string): { locator: string; label: string; rest: string } {
  const [lead = ''] = /^\s*,?\s*/.exec(after) ?? []
  const words = after.slice(lead.length)
  const braced = /^\{([^}]*)\}/.exec(words)
  if (braced) {
    const inner = braced[1] ?? ''
    const { label, length } = labelOf(inner)
    const rest = words.slice(braced[0].length)
    return { locator: inner.slice(length).trim(), label: label || 'page', rest }
  }
  const { label, length } = labelOf(words)
  const [places = ''] = PLACES.exec(words.slice(length)) ?? []
  // "in 2020" or "a" is no page: without a label a locator has digits and follows a comma.
  const isPlace = places !== '' && (label !== '' || (lead.includes(',') && /^\d/.test(places)))
  if (!isPlace) return { locator: '', label: '', rest: after }
  const rest = words.slice(length + places.length)
  return { locator: places.replace(/--?|—/g, '-'), label: label || 'page', rest }
}

function labelOf(words: string): { label: string; length: number } {
  const match = ANY_LABEL.exec(words)
  const [label] = Object.entries(match?.groups ?? {}).find(([, word]) => Boolean(word)) ?? ['']
  return { label, length: match?.[0].length ?? 0 }
}

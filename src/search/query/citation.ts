/** Reads what leads to a place rather than to words: labels, citations and addresses. */
import { fold, wordsOf } from '../../brief/text/words.ts'
import { parsePlaceId } from '../../brief/model/place-id.ts'
import type { Facets } from '../index/facets.ts'
import type { PassageKind } from './passages.ts'

/** A place that a query names. */
export interface CitedPlace {
  /** The briefs that may be meant. */
  slugs: string[]
  /** Fragment ids; none for all places of the kind, or for the whole brief without a kind. */
  ids: string[]
  kind?: PassageKind
}

/** What the kinds of places are called in references and on pages, in any language of the site. */
const LABELS = (
  [
    ['paragraph', 'p', 'para(?:graph)?s?|parr(?:afo)?s?|pars?|paragraphes?|¶+|pp?(?=\\.? ?\\d)'],
    ['recommendation', 'r', 'rec(?:ommendation|omendacion|ommandation|om)?(?:s|es)?|r(?=\\d)'],
    ['endnote', 'n', '(?:end|foot)?notes?|notas?|nn?(?=\\.? ?\\d)|fn'],
    ['figure', 'f', 'fig(?:ure|ura)?s?|f(?=\\d)'],
    ['table', 't', 'table(?:au)?x?s?|tablas?|tab(?=\\.? ?\\d)|cuadros?|t(?=\\d)'],
    ['box', 'b', 'box(?:es)?|recuadros?|encadres?|b(?=\\d)'],
    ['author', '', 'authors?|autor(?:a|es|as)?|auteurs?|about the authors?'],
  ] as const
).map(([kind, letter, words]) => ({
  ...{ kind, letter, whole: new RegExp(`^#?(?:${words})$`, 'u') },
  // With a number or a range: `para. 14`, `paras. 3–4`, `#p7`, `Note 4`.
  numbered: new RegExp(
    `(?<![\\p{L}\\p{N}])#?(?:${words})\\.? ?(\\d+)(?:[-–—](\\d+))?(?![\\p{L}\\p{N}])`,
    'u',
  ),
}))

/** A label with no number that names no kind of place, but may be a word: `note`, `para`, `rec`. */
const MIN_LABEL = 5

/** More places than this are not cited at once. */
const MAX_RANGE = 50

/**
 * @returns the place that a query names: the address of a place or share page on any host; a citation such as
 *   `(Sarukhan, 2021, para. 14)`; a label such as `note 4` or `recommendations`; `undefined` for a query of words
 */
export function readCitation(query: string, library: Facets): CitedPlace | undefined {
  return readAddress(query, library) ?? readLocator(query, library)
}

/** `https://example.org/us-mexico-reset/#p7`, `us-mexico-reset/r3/`, a DOI, also inside a citation. */
function readAddress(query: string, { briefs }: Facets): CitedPlace | undefined {
  const known = new Set(briefs.map(({ slug }) => slug))
  for (const [, slug = '', part = '', fragment = ''] of query.matchAll(ADDRESS)) {
    if (!known.has(slug)) continue
    const id = decode(fragment.replace(/:~:.*$/, '').replace(/[)\]”".,;]+$/, '') || part)
    return { slugs: [slug], ids: [placeOf(id)] }
  }
  const text = query.toLowerCase()
  const cited = briefs.find(({ doi }) => doi !== undefined && text.includes(doi.toLowerCase()))
  return cited && { slugs: [cited.slug], ids: [''] }
}

/** A folder, a folder in it, a fragment; any folder of an address may be a brief's. */
const ADDRESS =
  /(?<![\p{L}\p{N}_-])([\p{L}\p{N}_-]+)\/(?=([\p{L}\p{M}\p{N}_-]*)\/?(?:\?[^\s#]*)?(?:#(\S*))?)/gu

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** The passage of an id: a reference to a note is at its note for search. */
function placeOf(id: string): string {
  const place = parsePlaceId(id)
  if (place?.kind === 'note-reference') return `n${place.number}`
  return id.replace(/-title$/, '')
}

function readLocator(query: string, library: Facets): CitedPlace | undefined {
  const text = fold(query).trim()
  for (const { kind, letter, whole, numbered } of LABELS) {
    if (whole.test(text) && text.length >= MIN_LABEL) {
      return { slugs: library.briefs.map(({ slug }) => slug), ids: [], kind }
    }
    const [found, from = '', to = from] = numbered.exec(text) ?? []
    const cited = found && briefsCited(text.replace(found, ' '), library)
    if (!cited) continue
    const length = Math.max(1, Math.min(Number(to) - Number(from) + 1, MAX_RANGE))
    const ids = Array.from({ length }, (_, at) => `${letter}${Number(from) + at}`)
    return { slugs: cited, ids, kind }
  }
  // `(Sarukhan, [2021])` cites a whole brief.
  const cited = /^\(.*\)$/.test(text) ? briefsCited(text, library) : undefined
  return cited && { slugs: cited, ids: [''] }
}

/** The briefs whose author, year and slug have every other word of a citation; all if none is left. */
function briefsCited(rest: string, { briefs }: Facets): string[] | undefined {
  const words = wordsOf(rest).map(({ folded }) => folded)
  const found = briefs.filter(({ slug, year, authors }) => {
    const known = new Set([...authors, slug, year].flatMap(wordsOf).map(({ folded }) => folded))
    return words.every((word) => known.has(word) || IGNORED.has(word))
  })
  return found.length > 0 ? found.map(({ slug }) => slug) : undefined
}

/** Words and abbreviations that citations have between the names. */
const IGNORED = new Set('and y et al in see cf p the of a'.split(' '))

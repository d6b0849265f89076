/** Every address of the site, to check the links in the content. */
import * as address from '../model/address.ts'
import type { Brief } from '../model/brief.ts'
import { noteId, pullQuoteId, recommendationId } from '../model/place-id.ts'
import type { PlaceKind } from '../model/place.ts'
import { placesOf } from '../model/places.ts'
import { sharePagesOf } from '../model/share-pages.ts'
import { textFiles } from '../model/text-files.ts'
import { nearest } from '../text/nearest.ts'
import { yearOf } from '../listings/listings.ts'
import type { LibrarySource } from '../model/source.ts'
import { hasFeed, type Topic } from '../topics/topic.ts'

const MAX_GUESSES = 100

/** The fragment ids on the page of one brief. */
export interface Places {
  ids: ReadonlySet<string>
  /** Ids made of words: sections and parts of the page. */
  named: readonly string[]
  /** Number of paragraphs. */
  paragraphs: number
}

/** The addresses of one library. */
export class LinkTargets {
  /** Addresses of all pages except share pages. */
  readonly pages: readonly string[]
  /** Addresses of all pages and files, without query and fragment. */
  readonly paths: ReadonlySet<string>
  /** The places of each brief, by the address of its page. */
  readonly places: ReadonlyMap<string, Places>
  /** By the path of a file of `content/`, if it has an address. */
  readonly addressOfFile: ReadonlyMap<string, string>
  #guesses = 0

  constructor(briefs: readonly Brief[], topics: readonly Topic[], source: LibrarySource) {
    this.places = new Map(briefs.map((brief) => [address.briefPath(brief.slug), placesOn(brief)]))
    this.pages = [
      ...[address.frontPagePath, address.searchPath, address.topicsPath],
      ...[address.authorsPath, address.yearsPath],
      ...this.places.keys(),
      ...topics.map(({ slug }) => address.topicPath(slug)),
      ...source.authors.map(({ name }) => address.authorPath(name)),
      ...new Set(briefs.map((brief) => address.yearPath(yearOf(brief)))),
    ]
    const briefFiles = briefs.flatMap((brief) => [
      ...sharePagesOf(brief).map(({ id }) => address.sharePagePath(brief.slug, id)),
      ...address.citationFormats.map((format) => address.citationPath(brief.slug, format)),
      ...textFiles.map(({ path }) => path(brief.slug)),
      ...(brief.files ?? []).map(({ name }) => address.filePath(brief.slug, name)),
    ])
    const feeds = topics.filter(hasFeed).map(({ slug }) => address.topicFeedPath(slug))
    this.paths = new Set([...this.pages, ...briefFiles, ...feeds, ...address.filesOfSite])
    this.addressOfFile = addressesOfFiles(source, briefs)
  }

  /**
   * @returns the address that is nearest to a wrong one, if any is near; `undefined` after 100 calls,
   *   because guesses for thousands of dead links would take minutes
   */
  guess(typed: string, known: readonly string[]): string | undefined {
    this.#guesses += 1
    return this.#guesses > MAX_GUESSES ? undefined : nearest(typed, known)
  }
}

function placesOn(brief: Brief): Places {
  const { recommendations, endnotes, references, aliases, withdrawn } = brief
  const { pageParts } = address
  const places = placesOf(brief)
  const idsOf = (kind: PlaceKind) => places.flatMap((one) => (one.kind === kind ? one.id : []))
  const named = [
    ...[pageParts.text, pageParts.contents, pageParts.author],
    ...[pageParts.cite, pageParts.colophon],
    ...(recommendations.length > 0 ? [pageParts.recommendations] : []),
    ...(endnotes.length > 0 ? [pageParts.endnotes] : []),
    ...(references.length > 0 ? [pageParts.references] : []),
    ...(withdrawn.length > 0 ? [pageParts.withdrawn] : []),
    ...idsOf('section'),
  ]
  const others = [...places, ...aliases, ...withdrawn].map(({ id }) => id)
  return { ids: new Set([...named, ...others]), named, paragraphs: idsOf('paragraph').length }
}

function addressesOfFiles(source: LibrarySource, briefs: readonly Brief[]): Map<string, string> {
  const addresses = new Map<string, string>()
  for (const { file, name } of source.topics) addresses.set(file, address.topicPath(name))
  for (const { file, name } of source.authors) addresses.set(file, address.authorPath(name))
  const sectionsOf = new Map(briefs.map(({ slug, sections }) => [slug, sections]))
  for (const { slug, record, sections, endnotes, recommendations, pullQuotes } of source.briefs) {
    addresses.set(record.file, address.briefPath(slug))
    const place = (file: string, id: string) => addresses.set(file, address.placePath(slug, id))
    for (const [index, { file }] of sections.entries())
      place(file, sectionsOf.get(slug)?.[index]?.id ?? '')
    for (const { file, name } of endnotes) place(file, noteId(Number(name)))
    for (const { file, name } of recommendations) place(file, recommendationId(Number(name)))
    for (const { file, name } of pullQuotes) place(file, pullQuoteId(Number(name)))
  }
  return addresses
}

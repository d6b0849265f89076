/** Every address that the site has, for links in the content to be held against. */
import * as address from '../model/address.ts'
import type { Brief } from '../model/brief.ts'
import { sharePagesOf } from '../model/share-pages.ts'
import { nearest } from '../text/nearest.ts'
import { yearOf } from '../listings/listings.ts'
import type { LibrarySource } from '../model/source.ts'
import { hasFeed, type Topic } from '../topics/topic.ts'

const FORMATS: readonly address.CitationFormat[] = ['bib', 'ris', 'json']

const MOST_GUESSES = 100

/** The places of one brief's page. */
export interface Places {
  /** All fragment ids. */
  ids: ReadonlySet<string>
  /** Those that are words and not numbers. */
  named: readonly string[]
  /** How many paragraphs are numbered. */
  paragraphs: number
}

/** The addresses of one library. */
export class LinkTargets {
  /** Addresses of pages that somebody may want to link to. */
  readonly pages: readonly string[]
  /** Addresses of the briefs. */
  readonly briefs: readonly string[]
  readonly #files: ReadonlySet<string>
  readonly #places: ReadonlyMap<string, Places>
  readonly #addressOfFile: ReadonlyMap<string, string>
  #guesses = 0

  /**
   * @param briefs the library's briefs
   * @param topics its topics, each with the passages that speak of it
   * @param source the files that the library is made of
   */
  constructor(briefs: readonly Brief[], topics: readonly Topic[], source: LibrarySource) {
    this.#places = new Map(briefs.map((brief) => [address.briefPath(brief.slug), placesOf(brief)]))
    this.briefs = [...this.#places.keys()]
    this.pages = [
      ...[address.frontPagePath, address.searchPath, address.topicsPath],
      ...[address.authorsPath, address.yearsPath],
      ...this.briefs,
      ...topics.map(({ slug }) => address.topicPath(slug)),
      ...source.authors.map(({ name }) => address.authorPath(name)),
      ...new Set(briefs.map((brief) => address.yearPath(yearOf(brief)))),
    ]
    const beside = briefs.flatMap((brief) => [
      ...sharePagesOf(brief).map(({ id }) => address.sharePagePath(brief.slug, id)),
      ...FORMATS.map((format) => address.citationPath(brief.slug, format)),
      address.markdownPath(brief.slug),
    ])
    const feeds = topics.filter(hasFeed).map(({ slug }) => address.topicFeedPath(slug))
    this.#files = new Set([...this.pages, ...beside, ...feeds, ...address.filesOfSite])
    this.#addressOfFile = addressesOfFiles(source, briefs)
  }

  /**
   * @param typed an address that is not there
   * @param known addresses of which one may have been meant
   * @returns the nearest of them, if any is near; none from the hundredth question on, since to look
   *   through a large library for each link to a brief that is gone would take minutes
   */
  guess(typed: string, known: readonly string[]): string | undefined {
    this.#guesses += 1
    return this.#guesses > MOST_GUESSES ? undefined : nearest(typed, known)
  }

  /** @returns whether there is something at an address, given without query and fragment */
  has(path: string): boolean {
    return this.#files.has(path)
  }

  /** @returns the places of a brief's page; `undefined` for other pages, which have none */
  placesOn(path: string): Places | undefined {
    return this.#places.get(path)
  }

  /** @returns the address of what a file of `content/` becomes, where it becomes something */
  addressOf(file: string): string | undefined {
    return this.#addressOfFile.get(file)
  }
}

function placesOf(brief: Brief): Places {
  const { sections, recommendations, endnotes, pullQuotes, aliases, withdrawn } = brief
  const { pageParts } = address
  const flow = sections.flatMap((section) => section.flow)
  const named = [
    ...[pageParts.text, pageParts.contents, pageParts.author],
    ...[pageParts.cite, pageParts.colophon],
    ...(recommendations.length > 0 ? [pageParts.recommendations] : []),
    ...(endnotes.length > 0 ? [pageParts.endnotes] : []),
    ...(withdrawn.length > 0 ? [pageParts.withdrawn] : []),
    ...sections.map(({ id }) => id),
    ...flow.flatMap((block) => (block.kind === 'other' ? headingIds(block.prose) : [])),
  ]
  const paragraphs = flow.filter((block) => block.kind === 'paragraph')
  const numbered = [
    ...[...paragraphs, ...recommendations, ...pullQuotes].map(({ id }) => id),
    ...endnotes.flatMap(({ id, references }) => [id, ...references.map((one) => one.id)]),
  ]
  const former = [...aliases, ...withdrawn].map(({ id }) => id)
  return { ids: new Set([...named, ...numbered, ...former]), named, paragraphs: paragraphs.length }
}

const headingIds = (prose: Brief['standfirst']['prose']): string[] =>
  prose.flatMap((node) =>
    node.type === 'element' && typeof node.properties['id'] === 'string'
      ? [node.properties['id']]
      : [],
  )

function addressesOfFiles(source: LibrarySource, briefs: readonly Brief[]): Map<string, string> {
  const bySlug = new Map(briefs.map((brief) => [brief.slug, brief]))
  return new Map<string, string>([
    ...source.topics.map(({ file, name }) => [file, address.topicPath(name)] as const),
    ...source.authors.map(({ file, name }) => [file, address.authorPath(name)] as const),
    ...source.briefs.flatMap((brief) => {
      const { slug, record, sections, endnotes, recommendations, pullQuotes } = brief
      const placed = [
        ...sections.map(({ file }, index) => [file, bySlug.get(slug)?.sections[index]?.id ?? '']),
        ...endnotes.map(({ file, name }) => [file, address.noteId(Number(name))]),
        ...recommendations.map(({ file, name }) => [file, address.recommendationId(Number(name))]),
        ...pullQuotes.map(({ file, name }) => [file, address.pullQuoteId(Number(name))]),
      ] as const
      return [
        [record.file, address.briefPath(slug)] as const,
        ...placed.map(([file = '', id = '']) => [file, address.placePath(slug, id)] as const),
      ]
    }),
  ])
}

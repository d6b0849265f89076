/** A brief as Pagefind indexes it: which words it has, and what the whole is filtered by. */
import { createHash } from 'node:crypto'
import type { Element, ElementContent } from 'hast'
import { toHtml } from 'hast-util-to-html'
import type { Brief } from '../../brief/model/brief.ts'
import { fullName } from '../../brief/model/full-name.ts'
import type { Library } from '../../brief/assembly/library.ts'
import { namesIn, type TopicForms, type Vocabulary } from '../../brief/topics/mentions.ts'
import { passagesOf } from './brief-passages.ts'
import type { PassageRow } from '../query/passages.ts'
import { isUnspaced, wordsOf } from '../../brief/text/words.ts'
import { topicKey } from '../query/topic-key.ts'

/** What is indexed of a library: no more, so that it can be given to a thread. */
export interface IndexedLibrary {
  briefs: IndexedBrief[]
  topics: TopicForms[]
}

/** What is indexed of a brief. */
export interface IndexedBrief extends Pick<
  Brief,
  'slug' | 'title' | 'lang' | 'issued' | 'issuedInferred'
> {
  authors: { given: string; family: string }[]
  passages: PassageRow[]
}

/** A brief as it is given to Pagefind. */
export interface IndexEntry {
  slug: string
  /** What Pagefind reads: from `indexDocument`. */
  document: string
  /** What is kept beside the index, and is asked for when the index is written. */
  passages: () => readonly PassageRow[]
}

/**
 * @param library the library
 * @returns what is indexed of it
 */
export function indexedLibrary({
  briefs,
  topics,
}: Pick<Library, 'briefs' | 'topics'>): IndexedLibrary {
  return {
    briefs: briefs.map(indexedBrief),
    topics: topics.map(({ slug, term, longForm, aliases }) => ({ slug, term, longForm, aliases })),
  }
}

/**
 * @param brief a brief
 * @returns what is indexed of it
 */
export function indexedBrief(brief: Brief): IndexedBrief {
  const { slug, title, lang, issued, issuedInferred } = brief
  const authors = brief.authors.map(({ given, family }) => ({ given, family }))
  return { slug, title, lang, issued, issuedInferred, authors, passages: passagesOf(brief) }
}

/**
 * @param brief what is indexed of a brief
 * @param vocabulary the library's topics
 * @returns the brief as it is given to Pagefind
 */
export function indexEntry(brief: IndexedBrief, vocabulary: Vocabulary): IndexEntry {
  const { slug, passages } = brief
  return { slug, document: indexDocument(brief, vocabulary), passages: () => passages }
}

/**
 * Pagefind finds the briefs, and the places in them are found in the passages themselves. So it
 * needs to know of each word only that the brief has it, and roughly how often: an index of every
 * occurrence would be twice as heavy.
 *
 * @param brief what is indexed of a brief
 * @param vocabulary the library's topics
 * @returns an HTML document with the brief's words, and a key for each topic that it names, each as
 *   often as the logarithm of its count (base 4)
 */
export function indexDocument(brief: IndexedBrief, vocabulary: Vocabulary): string {
  const texts = brief.passages.map(([, , text]) => text)
  const counts = new Map<string, number>()
  const add = (word: string, times: number) => counts.set(word, (counts.get(word) ?? 0) + times)
  // Most of what stands between spaces stands there more than once.
  for (const [piece, times] of tally(texts.flatMap((one) => one.split(/\s+/)))) {
    for (const word of wordsIn(piece)) add(word, times)
  }
  for (const [slug, times] of tally(texts.flatMap((one) => namesIn(one, vocabulary)))) {
    add(topicKey(slug), times)
  }
  const words = [...counts].flatMap(([word, count]) =>
    Array<string>(Math.ceil(Math.log2(count + 1) / 2)).fill(word),
  )
  const main = element('main', { dataPagefindBody: '' }, [
    ...facts(brief),
    element('h1', { dataPagefindMeta: 'title' }, [text(brief.title)]),
    element('p', {}, [text(words.join(' '))]),
  ])
  return `<!doctype html>${toHtml(element('html', { lang: brief.lang }, [element('body', {}, [main])]))}`
}

/** How often each value is there, in the order in which they come first. */
function tally(values: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}

/**
 * What stands between two spaces, in small letters and without the signs around it; of scripts
 * without spaces each character.
 */
function wordsIn(piece: string): string[] {
  const word = piece.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{M}\p{N}]+$/gu, '').toLowerCase()
  if (word === '') return []
  return isUnspaced(word) ? wordsOf(word).map(({ folded }) => folded) : [word]
}

/** What is kept of the whole brief: to be shown with its results, and to filter by. */
function facts({ passages, ...brief }: IndexedBrief): Element[] {
  const { slug, lang, issued, issuedInferred, authors } = brief
  const names = authors.map(fullName)
  const year = issued.slice(0, 4)
  const byline = [...names, issuedInferred ? `[${year}]` : year].join(', ')
  const fact = (
    attribute: 'dataPagefindMeta' | 'dataPagefindFilter',
    name: string,
    value: string,
  ) => element('meta', { [attribute]: `${name}[content]`, content: value }, [])
  // The name of the file that holds the passages is made from this: other words, another name.
  const digest = createHash('md5').update(JSON.stringify(passages)).digest('hex')
  return [
    fact('dataPagefindMeta', 'byline', byline),
    fact('dataPagefindMeta', 'lang', lang),
    fact('dataPagefindMeta', 'digest', digest),
    fact('dataPagefindFilter', 'brief', slug),
    fact('dataPagefindFilter', 'year', year),
    ...names.map((name) => fact('dataPagefindFilter', 'author', name)),
  ]
}

function element(tagName: string, properties: Element['properties'], children: ElementContent[]) {
  return { type: 'element', tagName, properties, children } satisfies Element
}

const text = (value: string): ElementContent => ({ type: 'text', value })

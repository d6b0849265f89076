/** Builds the search index: which words and topics occur in which passages of the library. */
import { createHash } from 'node:crypto'
import type { Library } from '../../brief/assembly/library.ts'
import type { Brief } from '../../brief/model/brief.ts'
import { fullName } from '../../brief/model/full-name.ts'
import { compoundsOf, withoutPossessive, wordsOf } from '../../brief/text/words.ts'
import { compileVocabulary, findMentions, namesIn } from '../../brief/topics/mentions.ts'
import {
  beginningOf,
  kindLetters,
  topicKey,
  type BriefText,
  type IndexPart,
  type IndexRoot,
  type PassageKind,
} from '../query/index-format.ts'
import { passagesOf } from './passages.ts'

export interface SearchIndex {
  root: IndexRoot
  /** The other files by their path in the folder `version`, without `.json`. */
  files: Map<string, IndexPart | BriefText>
  /** How many passages have each key. */
  counts: ReadonlyMap<string, number>
}

const built = new WeakMap<object, SearchIndex>()

/** @returns the index of a library, built on the first call */
export function searchIndexOf(library: Pick<Library, 'briefs' | 'topics'>): SearchIndex {
  const index = built.get(library) ?? buildIndex(library)
  built.set(library, index)
  return index
}

/** Characters of JSON from which on a part of the index ends: about 8 KB on the wire. */
const PART_SIZE = 24_000

/**
 * @param library the library
 * @returns its index. A word is a key without its possessive ending, words joined by hyphens are one
 *   more key, and each topic is a key with the passages that name it in any form
 */
export function buildIndex({ briefs, topics }: Pick<Library, 'briefs' | 'topics'>): SearchIndex {
  const vocabulary = compileVocabulary(topics)
  const passagesByKey = new Map<string, number[]>()
  const files = new Map<string, IndexPart | BriefText>()
  const indexed: IndexRoot['briefs'] = []
  let number = 0
  const add = (key: string) => {
    const passages = passagesByKey.get(key) ?? []
    if (passages.length === 0) passagesByKey.set(key, passages)
    if (passages.at(-1) !== number) passages.push(number)
  }
  for (const brief of briefs) {
    const text = textOf(brief)
    files.set(`briefs/${brief.slug}`, text)
    indexed.push({
      slug: brief.slug,
      year: brief.issued.slice(0, 4),
      authors: brief.authors.map(fullName),
      kinds: text.passages.map(({ kind }) => letterOf(kind)).join(''),
    })
    for (const passage of text.passages) {
      const words = wordsOf(passage.text)
      words.forEach((word) => add(withoutPossessive(word).folded))
      compoundsOf(passage.text, words).forEach(({ folded }) => add(folded))
      const itself = new Set(findMentions(passage.text, vocabulary).map(({ slug }) => slug))
      for (const slug of namesIn(passage.text, vocabulary)) add(topicKey(slug, !itself.has(slug)))
      number += 1
    }
  }
  const parts = partsOf(passagesByKey)
  parts.forEach(({ part }, at) => files.set(`words/${at}`, part))
  const starts = parts.map(({ start }) => start)
  const counts = new Map(Array.from(passagesByKey, ([key, { length }]) => [key, length]))
  return { root: { version: digestOf([...files]), briefs: indexed, starts }, files, counts }
}

const letterOf = (kind: PassageKind): string => kindLetters[kind as keyof typeof kindLetters]

function textOf(brief: Brief): BriefText {
  const { title, lang, issued, issuedInferred, authors } = brief
  const year = issued.slice(0, 4)
  const byline = [...authors.map(fullName), issuedInferred ? `[${year}]` : year].join(', ')
  return { title, byline, lang, passages: passagesOf(brief) }
}

/** Cuts the sorted keys into parts of about equal size, between keys that begin differently. */
function partsOf(passagesByKey: ReadonlyMap<string, readonly number[]>) {
  const parts: { start: string; part: Record<string, number[]>; size: number }[] = []
  const byBeginning = Map.groupBy([...passagesByKey.keys()].sort(), beginningOf)
  for (const [start, keys] of byBeginning) {
    const last = parts.at(-1)
    // A word may be the name of a property that every object has.
    const part = Object.create(null) as Record<string, number[]>
    const open = last && last.size < PART_SIZE ? last : { start, part, size: 0 }
    if (open !== last) parts.push(open)
    for (const key of keys) open.part[key] = stepsOf(passagesByKey.get(key) ?? [])
    open.size += keys.reduce(
      (sum, key) => sum + JSON.stringify(open.part[key]).length + key.length,
      0,
    )
  }
  return parts
}

const stepsOf = (numbers: readonly number[]): number[] =>
  numbers.map((number, at) => number - (numbers[at - 1] ?? 0))

const digestOf = (value: unknown): string =>
  createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 12)

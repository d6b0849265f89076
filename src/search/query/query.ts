/** Reads a query into its terms. */
import { withoutPossessive, wordsOf, type Word } from '../../brief/text/words.ts'
import { formInQuery, topicsBegun, type Vocabulary } from '../../brief/topics/mentions.ts'
import { american } from './stem.ts'
import type { TopicData } from './topic-data.ts'

/** One thing that a passage must mention. */
export type QueryTerm =
  | { kind: 'topic'; typed: string; topic: TopicData }
  /** Words in quotation marks or joined by hyphens: exactly these, in this order. */
  | { kind: 'phrase'; typed: string; words: string[] }
  /** One word, in any of its forms; `isWhole` if words that only begin with it do not count. */
  | { kind: 'word'; typed: string; word: string; isLast: boolean; isWhole?: boolean }
  /** One of several terms. */
  | { kind: 'any'; typed: string; terms: QueryTerm[] }

export interface Query {
  terms: QueryTerm[]
  /** What no passage may mention. */
  excluded: QueryTerm[]
  /** Whether it asks what to do: recommendations answer that. */
  asksAdvice: boolean
}

/** The names of the library's topics, ready for reading queries and texts. */
export interface Names {
  /** By slug. */
  topics: ReadonlyMap<string, TopicData>
  vocabulary: Vocabulary
  /** The names that texts have, and those that only readers type. */
  searched: Vocabulary
  /** Each topic's forms alone, which also occur inside longer names: the UN in the UNSC's. */
  vocabularyOf: ReadonlyMap<string, Vocabulary>
}

const QUOTES = /["“”„«»]/

/** What follows an elided word: `l’eau` is searched for as `eau`. */
const ELIDED = /^['’]\p{L}/u

/** Words that add nothing to others. Source: the closed classes of English, Spanish and French. */
const FUNCTION_WORDS = new Set(
  [
    'a an and any are as at be been many much between by do does did for from had has have how if in into is it its',
    'after against among before during through under within',
    'of on or that the their there these this those to was were when where which while who whom whose why',
    'author authors what with would could can will shall should may might must about say says said tell me than then',
    'al como con de del el en es la las lo los para pero por que quien se son su sus un una y o sobre hay',
    'au aux ce ces dans des du est et le leur leurs les ne ou par pas pour qui quoi se ses sur une sont',
  ].flatMap((line) => line.split(' ')),
)

/** Words that ask for recommendations. */
const ADVICE = /^(should|recommend|advise|advice|recomend|deberia|deben?$|devrai|recommand)/

/** More words than this are a quotation, in which a dash or `NOT` is no operator. */
const MAX_OPERATORS = 6

const OPERATORS = ['AND', 'OR', 'NOT']

type Item = QueryTerm | { kind: 'operator'; is: string }

/**
 * @returns the terms of a query in order, function words only if there is nothing else. `"words in quotes"` are a
 *   phrase, `NOT` and `-` exclude the next term, `OR` joins two
 */
export function readQuery(typed: string, names: Names): Query {
  const operators = wordsOf(typed).length > MAX_OPERATORS ? [] : OPERATORS
  const query = operators.length > 0 ? typed.replace(/(^|\s)-(?=\S)/g, '$1NOT ') : typed
  const items = query
    .split(QUOTES)
    .flatMap((part, at, { length }) =>
      at % 2 === 1 ? readQuoted(part) : readPlain(part, at === length - 1, operators, names),
    )
  const terms: QueryTerm[] = []
  const excluded: QueryTerm[] = []
  let operator = 'AND'
  for (const item of withoutFunctionWords(items)) {
    if (item.kind === 'operator') operator = item.is
    else {
      const last = operator === 'OR' ? terms.pop() : undefined
      if (operator === 'NOT') excluded.push(item)
      else terms.push(last ? anyOf(`${last.typed} OR ${item.typed}`, [last, item]) : item)
      operator = 'AND'
    }
  }
  const asksAdvice = wordsOf(query).some(({ folded }) => ADVICE.test(folded))
  return { terms, excluded, asksAdvice }
}

/** @returns a term that each of the given ones satisfies */
export const anyOf = (typed: string, terms: QueryTerm[]): QueryTerm => {
  const [only] = terms
  return only && terms.length === 1 ? only : { kind: 'any', typed, terms }
}

/** @returns the topics that a term stands for */
export const topicsIn = (term: QueryTerm): TopicData[] =>
  term.kind === 'topic' ? [term.topic] : term.kind === 'any' ? term.terms.flatMap(topicsIn) : []

function withoutFunctionWords(items: readonly Item[]): Item[] {
  const carries = (item: Item) =>
    item.kind !== 'word' || !(FUNCTION_WORDS.has(item.word) || ADVICE.test(item.word))
  const kept = items.filter(carries)
  return kept.some(({ kind }) => kind !== 'operator') ? kept : [...items]
}

function readQuoted(typed: string): QueryTerm[] {
  const words = wordsOf(typed).map(({ folded }) => folded)
  return words.length === 0 ? [] : [{ kind: 'phrase', typed: `“${typed.trim()}”`, words }]
}

/** Topics first, the longest; then words joined by hyphens; then single words. */
function readPlain(part: string, isEnd: boolean, operators: string[], names: Names): Item[] {
  const { topics, searched } = names
  const words = wordsOf(part)
    .filter(({ end }) => !ELIDED.test(part.slice(end)))
    .map(withoutPossessive)
  const items: Item[] = []
  for (let at = 0, length = 1; at < words.length; at += length) {
    const joined = compoundLength(part, words, at)
    const form = formInQuery(words, at, searched) ?? formInQuery(words.map(respelled), at, searched)
    const isNamed = form !== undefined && form.length >= joined
    const begun = isNamed || !isEnd ? [] : topicsBegun(words, at, searched)
    length = begun.length > 0 ? words.length - at : isNamed ? form.length : joined
    const taken = words.slice(at, at + length)
    const typed = part.slice(taken[0]?.start, taken.at(-1)?.end)
    const folded = taken.map((one) => one.folded)
    const isLast = length === 1 && isEnd && at === words.length - 1
    const word: QueryTerm = { kind: 'word', typed, word: folded.join(''), isLast }
    // What is joined by hyphens may be one word in the text.
    const parts: QueryTerm[] = length > 1 ? [{ kind: 'phrase', typed, words: folded }] : []
    const named = (isNamed ? [form.slug] : begun)
      .flatMap((slug) => topics.get(slug) ?? [])
      .map((topic): QueryTerm => ({ kind: 'topic', typed, topic }))
    if (operators.includes(typed)) items.push({ kind: 'operator', is: typed })
    else items.push(anyOf(typed, named.length > 0 ? named : [...parts, word]))
  }
  return items
}

const respelled = (word: Word): Word => ({ ...word, folded: american(word.folded) })

/** How many words from `at` on are joined by hyphens: 2 at the start of `U.S.-Mexico`. */
function compoundLength(part: string, words: readonly Word[], at: number): number {
  let length = 1
  for (let next = at + 1; next < words.length; next += 1) {
    const between = part.slice(words[next - 1]?.end, words[next]?.start)
    if (!/^(?:['’]s)?[-‐‑]$/.test(between)) break
    length += 1
  }
  return length
}

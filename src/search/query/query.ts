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

const OPERATORS: Record<string, 'and' | 'or' | 'not'> = { AND: 'and', OR: 'or', NOT: 'not' }

type Item = QueryTerm | { kind: 'operator'; is: 'and' | 'or' | 'not' }

/**
 * Reads a query.
 *
 * @param query as typed; `"words in quotes"` are a phrase, `NOT` and `-` exclude the next term, `OR`
 *   joins two
 * @param names the library's topics
 * @returns its terms in order; function words only if there is nothing else
 */
export function readQuery(query: string, names: Names): Query {
  const items = query
    .split(QUOTES)
    .flatMap((part, index) => (index % 2 === 1 ? readQuoted(part) : readPlain(part, query, names)))
  const terms: QueryTerm[] = []
  const excluded: QueryTerm[] = []
  let operator: 'and' | 'or' | 'not' = 'and'
  for (const item of withoutFunctionWords(items)) {
    if (item.kind === 'operator') operator = item.is
    else {
      const last = operator === 'or' ? terms.pop() : undefined
      if (operator === 'not') excluded.push(item)
      else terms.push(last ? anyOf(`${last.typed} OR ${item.typed}`, [last, item]) : item)
      operator = 'and'
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

/** Topics first, the longest; then compounds; then single words. */
function readPlain(part: string, query: string, names: Names): Item[] {
  const { topics, searched } = names
  const words = wordsOf(part)
    .filter(({ end }) => !ELIDED.test(part.slice(end)))
    .map(withoutPossessive)
  const hasOperators = wordsOf(query).length <= MAX_OPERATORS
  const items: Item[] = []
  for (let at = 0; at < words.length; at += 1) {
    const { start = 0, end = 0 } = words[at] ?? {}
    const operator = hasOperators ? OPERATORS[part.slice(start, end)] : undefined
    if (hasOperators && /(^|\s)-$/.test(part.slice(0, start))) {
      items.push({ kind: 'operator', is: 'not' })
    }
    if (operator) {
      items.push({ kind: 'operator', is: operator })
      continue
    }
    const joined = compoundLength(part, words, at)
    const form = formInQuery(words, at, searched) ?? formInQuery(words.map(respelled), at, searched)
    const topic = form && form.length >= joined ? topics.get(form.slug) : undefined
    const begun =
      topic || !query.endsWith(part) || words.length - at < 2
        ? []
        : topicsBegun(words, at, searched).flatMap((slug) => topics.get(slug) ?? [])
    const length = begun.length > 0 ? words.length - at : topic ? (form?.length ?? 1) : joined
    const taken = words.slice(at, at + length)
    const typed = part.slice(taken[0]?.start, taken.at(-1)?.end)
    const folded = taken.map((one) => one.folded)
    const named = topic ? [topic] : begun
    const isLast = length === 1 && query.endsWith(part) && at === words.length - 1
    const word: QueryTerm = { kind: 'word', typed, word: folded.join(''), isLast }
    // What is joined by hyphens may be one word in the text.
    const parts: QueryTerm[] = length > 1 ? [{ kind: 'phrase', typed, words: folded }] : []
    const topicTerms = named.map((one): QueryTerm => ({ kind: 'topic', typed, topic: one }))
    items.push(anyOf(typed, topicTerms.length > 0 ? topicTerms : [...parts, word]))
    at += length - 1
  }
  if (hasOperators && /(^|\s)-$/.test(part)) items.push({ kind: 'operator', is: 'not' })
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

/** Compares the words of a document with those of the brief made of it. */
import { marks, signsOf, type Mark, type TextPart } from './brief-text.ts'
import { areSectionTitles } from './structure/section-kinds.ts'
import { matchWords, unmatched, type Match } from './match-words.ts'

/** Words that only one of the two has. */
export interface Difference {
  /** Which of the two has them. */
  side: 'source' | 'brief'
  words: string
  /** The words before them. */
  after: string
  /** The brief's file: the one that has them, or the one that has the words before them. */
  file: string | undefined
}

/** Why words may differ. */
export type Reason =
  | Mark
  | 'numbers of notes, lists and headings'
  | 'numbers of figures, tables and sections'
  | 'titles that the site has for each brief'
  | 'copies of merged cells'
  | 'what is listed above'

export interface Comparison {
  /** Those of the document in its order, then those of the brief. */
  differences: Difference[]
  /** How many words are not compared, by reason. */
  ignored: Map<Reason, number>
  /** All words of both, of the brief without those that the document may lack. */
  words: { source: number; brief: number }
}

interface Token {
  word: string
  mark?: Mark | undefined
  /** Why the brief may lack it: it is part of a formula, or a number that the site counts itself. */
  optional?: Reason | undefined
}

/**
 * Letters and digits, one by one where no spaces separate words, and the signs of amounts; other
 * punctuation makes no difference.
 */
const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]\p{M}*|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}])[\p{L}\p{M}\p{N}])+|\p{Sc}(?=\s?\d)|(?<=\d\s?)(?!\$)\p{Sc}|[%‰]|[\ue000-\ue0ff]/gu

const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/g

const LABEL_WORDS = [
  ...['figures?', 'figs?', 'figuras?', 'gráfic[oa]s?', 'graphiques?', 'charts?', 'ma(?:p|pa)s?'],
  ...['cartes?', 'tables?', 'tabs?', 'tableaux?', 'tablas?', 'cuadros?', 'box(?:es)?', 'encadrés?'],
  ...['recuadros?', 'sections?', 'secs?', 'secci[oó]n(?:es)?', 'equations?', 'eqs?', 'chapters?'],
  ...['appendix', 'annexe?', 'anexo', 'chapitre', 'capítulo', 'part', 'partie', 'parte'],
].join('|')

/** `[12]` of a note, and at the beginning of a line `1.2`, `iv.`, `(a)`, `Figure 3:`. */
const NUMBERING = new RegExp(
  [
    String.raw`\[\d{1,4}\]`,
    String.raw`^[ \t>|:*-]*(?:${LABEL_WORDS})\s+(?:[A-Z]?\d{1,3}|[IVX]{1,5}|[A-Z])(?:[.–-]\d{1,3})*\s*[.:—–-]`,
    String.raw`^[ \t>|*-]*[[(]?(?:\d{1,3}|[ivxlc]{1,5}|[a-z])(?:\.\d{1,3})*[.):](?=\s)`,
    String.raw`^[ \t>|*-]*(?:\d{1,3}|[A-Z](?=\.\d))(?:\.\d{1,3})*(?=\s)`,
  ].join('|'),
  'gim',
)

/** `Figure 3`, `Tables 2 and 4`: the site prints them. */
const LABEL = new RegExp(
  `^(?:${LABEL_WORDS})(?: (?:\\p{L}?\\d{1,3}|[IVX]{1,5}|\\p{L}|and|et))*$`,
  'iu',
)

/**
 * Order counts within a passage; a passage may be elsewhere, such as a recommendation in a file of its own.
 *
 * @param listed texts that the report lists as left out
 * @returns the words that one has and the other has not
 */
export function compareWords(
  source: string,
  parts: readonly TextPart[],
  listed: readonly string[] = [],
): Comparison {
  const ours = tokensOf(source)
  // What is listed counts as text that only the document has.
  const left = listed.map((text): TextPart => ({ file: LISTED, text, isOptional: true }))
  const theirs = [...parts, ...left].flatMap((part) =>
    [...tokensOf(part.text), END].map((token) => ({ ...token, part })),
  )
  const match = matchWords(
    ours.map(wordOf),
    theirs.map(wordOf),
    (at) => ours[at]?.optional !== undefined,
  )
  freeWords(theirs, match)
  const ignored = new Map<Reason, number>()
  const ignore = (reason: Reason, tokens: readonly Token[]) => {
    const words = tokens.filter(isWord).length
    if (words > 0) ignored.set(reason, (ignored.get(reason) ?? 0) + words)
  }
  const listedWords = theirs.filter(
    (token, at) => token.part.file === LISTED && match.brief[at] !== undefined,
  )
  ignore('what is listed above', listedWords)

  const missing = unmatched(match.source).flatMap(([from, to]): Difference[] => {
    const whole = ours.slice(from, to)
    const first = whole.findIndex(({ optional }) => optional === undefined)
    const last = whole.findLastIndex(({ optional }) => optional === undefined)
    const [start, end] = first === -1 ? [to, to] : [from + first, from + last + 1]
    for (const token of [...ours.slice(from, start), ...ours.slice(end, to)])
      if (token.optional) ignore(token.optional, [token])
    const run = ours.slice(start, end)
    const words = run.map(wordOf).join(' ')
    const isDollar = words === '$' && theirs[match.source[end] ?? -1]?.mark === 'formulas'
    if (run.length === 0 || isDollar) return []
    const before = match.source.slice(0, start).findLast((place) => place !== undefined) ?? -1
    const reason = reasonOf(words, unmatchedFrom(before + 1, theirs, match))
    if (reason !== undefined) {
      ignore(reason, run)
      return []
    }
    const part = theirs[before]?.part
    const file = part?.isOptional === true ? undefined : part?.file
    return [{ side: 'source', words, after: wordsBefore(ours, start), file }]
  })

  const all = new Set(ours.map(wordOf))
  const isExplained = ({ word, mark, part }: (typeof theirs)[number]): boolean => {
    if (part.isOptional) return true
    if (mark === undefined || (mark === 'tables' && !all.has(word))) return false
    ignore(mark === 'tables' ? 'copies of merged cells' : mark, [{ word }])
    return true
  }
  const added = unmatched(match.brief, (at) => theirs.slice(at, at + 1).every(isExplained)).map(
    ([start, end]): Difference => ({
      side: 'brief',
      words: theirs.slice(start, end).map(wordOf).join(' '),
      after: wordsBefore(theirs, start),
      file: theirs[start]?.part.file,
    }),
  )
  const own = theirs.filter(({ part }) => !part.isOptional)
  const words = { source: ours.filter(isWord).length, brief: own.filter(isWord).length }
  return { differences: [...missing, ...added], ignored, words }
}

/** Matches a word after a formula, such as the number of an equation, instead of the same word in the formula. */
function freeWords(words: readonly Token[], match: Match): void {
  words.forEach(({ word, mark }, at) => {
    if (match.brief[at] !== undefined || mark !== undefined) return
    for (let before = at - 1; words[before]?.mark === 'formulas'; before -= 1) {
      const other = match.brief[before]
      if (words[before]?.word !== word || other === undefined) continue
      match.source[other] = at
      match.brief[at] = other
      match.brief[before] = undefined
      return
    }
  })
}

/** In place of a file. */
const LISTED = ''

/** The end of a part: no passage goes beyond it. */
const END: Token = { word: '' }

/** What is no word of a reader. */
const SIGN = /^$|[\ue000-\ue0ff]/

const wordOf = ({ word }: Token): string => word

const isWord = ({ word }: Token): boolean => !SIGN.test(word)

function tokensOf(written: string): Token[] {
  const text = written.replace(INVISIBLE, '').normalize('NFKC')
  const numbered = Array.from(text.matchAll(NUMBERING), ({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
  }))
  let mark: Mark | undefined
  const outer: (Mark | undefined)[] = []
  return Array.from(text.matchAll(WORD)).flatMap(({ 0: word, index }): Token[] => {
    while (numbered[0] && numbered[0].end <= index) numbered.shift()
    const isNumber = numbered[0] && numbered[0].start <= index
    const begun = marks.find((one) => signsOf(one)[0] === word)
    if (begun) {
      outer.push(mark)
      mark = begun
      return []
    }
    const optional = isNumber ? 'numbers of notes, lists and headings' : mark
    const token: Token = { word, mark, optional }
    if (!SIGN.test(word)) return [token]
    const isTable = mark === 'tables'
    mark = outer.pop()
    // The end of a formula, citation or cross reference is a word, which shows where it is.
    return isTable ? [] : [token]
  })
}

/** @returns why the brief lacks some words, if it may */
function reasonOf(words: string, facing: readonly Token[]): Reason | undefined {
  if (areSectionTitles(words)) return 'titles that the site has for each brief'
  if (LABEL.test(words)) return 'numbers of figures, tables and sections'
  // Only formulas, citations and cross references are in its place.
  const isExplained = facing.every(({ mark }) => EXPLAINING.some((one) => one === mark))
  const count = words.split(' ').length
  return isExplained && count <= facing.length * MOST_WORDS ? facing[0]?.mark : undefined
}

/** What prints other words than the document has. */
const EXPLAINING: readonly Mark[] = ['formulas', 'citations', 'cross references']

/** A citation in a note is rarely longer. */
const MOST_WORDS = 30

/** @returns the words of the brief without counterpart from a place on */
function unmatchedFrom(from: number, words: readonly Token[], match: Match): Token[] {
  const count = match.brief.slice(from).findIndex((place) => place !== undefined)
  return words.slice(from, count === -1 ? undefined : from + count)
}

const wordsBefore = (tokens: readonly Token[], at: number): string =>
  tokens
    .slice(Math.max(0, at - 8), at)
    .filter(isWord)
    .map(wordOf)
    .join(' ')

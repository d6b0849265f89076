/** Words that are spelt right although the library does not have them: they are never corrected. */
import { readFileSync } from 'node:fs'
import wordListPath from 'word-list'
import { fold } from '../../brief/text/words.ts'

const LETTERS = Array.from('abcdefghijklmnopqrstuvwxyz')

/** Languages in which countries are looked up by readers of this library. */
const LANGUAGES = ['en', 'es']

/**
 * @returns folded English words, and the names of the world's countries in English and Spanish.
 *   Source: the package word-list; Unicode CLDR by way of Intl
 * @throws where the word list cannot be read
 */
export function readDictionary(): ReadonlySet<string> {
  return new Set([...readFileSync(wordListPath, 'utf8').split('\n'), ...countries()])
}

function countries(): string[] {
  return LANGUAGES.flatMap((language) => {
    const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' })
    const codes = LETTERS.flatMap((one) => LETTERS.map((other) => one + other))
    return codes.flatMap((code) => fold(names.of(code.toUpperCase()) ?? '').split(/[^a-z]+/))
  })
}

/**
 * @param word a folded word of the library
 * @param dictionary words that are spelt right
 * @returns those of them that are one wrong, missing, doubled or swapped letter away from the word
 */
export function spelledAlike(word: string, dictionary: ReadonlySet<string>): string[] {
  const found = new Set<string>()
  const look = (candidate: string) => {
    if (candidate !== word && dictionary.has(candidate)) found.add(candidate)
  }
  for (let at = 0; at <= word.length; at += 1) {
    const [before, after] = [word.slice(0, at), word.slice(at)]
    look(before + after.slice(1))
    look(before + after.slice(1, 2) + after.slice(0, 1) + after.slice(2))
    for (const letter of LETTERS) {
      look(before + letter + after)
      look(before + letter + after.slice(1))
    }
  }
  return [...found]
}

/** Finds mentions of topics in a text: their terms, long forms, acronyms and other aliases. */
import { withoutPossessive, wordsOf, type Word } from '../text/words.ts'

/** A topic's names. */
export interface TopicForms {
  slug: string
  term: string
  longForm?: string | undefined
  aliases: readonly string[]
}

export interface Mention {
  slug: string
  /** Offsets into the text, in UTF-16 code units, without a possessive ending. */
  start: number
  end: number
  /** The form as the topic has it. */
  form: string
}

interface Form {
  slug: string
  form: string
  words: string[]
  /** An acronym must be in capitals in the text: "US" is not "us". */
  acronym: boolean
}

/** Forms by their first word, the longest first. */
export type Vocabulary = ReadonlyMap<string, readonly Form[]>

/** @returns all forms of some topics, prepared for `findMentions` */
export function compileVocabulary(topics: readonly TopicForms[]): Vocabulary {
  const forms = topics.flatMap(formsOf).sort((one, other) => other.words.length - one.words.length)
  return Map.groupBy(forms, ({ words }) => words[0] ?? '')
}

/**
 * @param plain a text
 * @param vocabulary the forms to look for
 * @param found the words of the text, if they are known
 * @returns the mentions of topics in order. The longest form wins, and none is inside another
 */
export function findMentions(
  plain: string,
  vocabulary: Vocabulary,
  found: readonly Word[] = wordsOf(plain),
): Mention[] {
  const words = found.map(withoutPossessive)
  const mentions: Mention[] = []
  for (let at = 0; at < words.length; at += 1) {
    const [form] = formsAt(words, at, plain, vocabulary)
    const first = words[at]
    const last = form && words[at + form.words.length - 1]
    if (!form || !first || !last) continue
    mentions.push({ slug: form.slug, form: form.form, start: first.start, end: last.end })
    at += form.words.length - 1
  }
  return mentions
}

/**
 * @returns the slugs of the topics named in a text, once for each time; those inside a longer name as well:
 *   the UN in "UN Security Council"
 */
export function namesIn(plain: string, vocabulary: Vocabulary): string[] {
  const words = wordsOf(plain).map(withoutPossessive)
  return words.flatMap((_, at) => {
    const forms = formsAt(words, at, plain, vocabulary)
    return forms.length === 0 ? [] : [...new Set(forms.map(({ slug }) => slug))]
  })
}

/**
 * @returns the topic and the number of words of the longest form at a position in a query, if one begins
 *   there. Capitals make no difference
 */
export function formInQuery(
  words: readonly Word[],
  at: number,
  vocabulary: Vocabulary,
): { slug: string; length: number } | undefined {
  const form = candidatesAt(words, at, vocabulary).find((candidate) => isAt(candidate, words, at))
  return form && { slug: form.slug, length: form.words.length }
}

/**
 * @returns the slugs of the topics whose forms the words of a query from an index on begin, two at least,
 *   for a reader who is still typing: `security counc`
 */
export function topicsBegun(words: readonly Word[], at: number, vocabulary: Vocabulary): string[] {
  const typed = words.slice(at).map(({ folded }) => folded)
  const last = typed.pop() ?? ''
  const begun = (vocabulary.get(typed[0] ?? '') ?? []).filter(
    ({ words: form }) =>
      typed.every((word, index) => form[index] === word) &&
      (form[typed.length] ?? '').startsWith(last),
  )
  return [...new Set(begun.map(({ slug }) => slug))]
}

/** @returns whether a name such as `UNSC` is an acronym, which counts as a mention only in capitals */
export function isAcronym(form: string): boolean {
  const letters = form.replace(/[.\-‐-―]/g, '')
  return /^[\p{Lu}\p{N}]{1,6}$/u.test(letters)
}

/** @returns each form that several topics have, typography aside, with their slugs */
export function claimedTwice(topics: readonly TopicForms[]): { form: string; slugs: string[] }[] {
  const byWords = Map.groupBy(topics.flatMap(formsOf), ({ words }) => words.join(' '))
  return [...byWords.values()].flatMap((forms) => {
    const slugs = [...new Set(forms.map(({ slug }) => slug))]
    return slugs.length > 1 ? [{ form: forms[0]?.form ?? '', slugs }] : []
  })
}

function formsOf({ slug, term, longForm, aliases }: TopicForms): Form[] {
  return [term, ...(longForm === undefined ? [] : [longForm]), ...aliases].map((form) => ({
    slug,
    form,
    words: wordsOf(form).map(({ folded }) => folded),
    acronym: isAcronym(form),
  }))
}

/** All forms at a position, the longest first. */
function formsAt(words: readonly Word[], at: number, plain: string, vocabulary: Vocabulary) {
  return candidatesAt(words, at, vocabulary).filter(
    (form) =>
      isAt(form, words, at) && (!form.acronym || inCapitals(plain, words, at, form.words.length)),
  )
}

function candidatesAt(words: readonly Word[], at: number, vocabulary: Vocabulary) {
  const first = words[at]?.folded ?? ''
  return [...new Set([first, singular(first)])].flatMap((word) => vocabulary.get(word) ?? [])
}

const isAt = ({ words: form }: Form, words: readonly Word[], at: number): boolean =>
  form.every((word, index) => agrees(word, words[at + index], index === form.length - 1))

/** The last word of a form may be plural. */
function agrees(form: string, word: Word | undefined, isLast: boolean): boolean {
  if (!word) return false
  return word.folded === form || (isLast && singular(word.folded) === form)
}

const singular = (folded: string): string =>
  folded.length > 2 && folded.endsWith('s') ? folded.slice(0, -1) : folded

function inCapitals(plain: string, words: readonly Word[], at: number, length: number): boolean {
  const text = plain.slice(words[at]?.start, words[at + length - 1]?.end).replace(/s$/, '')
  return text === text.toUpperCase()
}

/** Mentions of topics in a text, whatever their form. */
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
  /** Offsets into the text, in UTF-16 code units; a possessive ending is left out. */
  start: number
  end: number
  /** The form as the vocabulary has it. */
  form: string
}

interface Form {
  slug: string
  form: string
  words: string[]
  /** Acronyms are mentioned only where the text has them in capitals: "US" is not "us". */
  acronym: boolean
}

/** Forms by their first word, the longest first. */
export type Vocabulary = ReadonlyMap<string, readonly Form[]>

/**
 * @param topics the topics
 * @returns all their forms, ready for `findMentions`
 */
export function compileVocabulary(topics: readonly TopicForms[]): Vocabulary {
  const forms = topics.flatMap(formsOf).sort((one, other) => other.words.length - one.words.length)
  return Map.groupBy(forms, ({ words }) => words[0] ?? '')
}

/**
 * Finds where a text speaks of topics: at word boundaries, the longest form first, none inside
 * another.
 *
 * @param plain a text
 * @param vocabulary the forms to look for
 * @returns the mentions, in order
 */
export function findMentions(plain: string, vocabulary: Vocabulary): Mention[] {
  const words = wordsOf(plain).map(withoutPossessive)
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
 * Counts the names of topics in a text, those inside a longer name as well: the UN in the UNSC's.
 *
 * @param plain a text
 * @param vocabulary the forms to look for
 * @returns the slug of each topic that is named, as often as it is
 */
export function namesIn(plain: string, vocabulary: Vocabulary): string[] {
  const words = wordsOf(plain).map(withoutPossessive)
  return words.flatMap((_, at) => {
    const forms = formsAt(words, at, plain, vocabulary)
    return forms.length === 0 ? [] : [...new Set(forms.map(({ slug }) => slug))]
  })
}

/**
 * The longest form that stands at a place in a query, where nobody types capitals.
 *
 * @param words the query's words
 * @param at index of the first word to look at
 * @param vocabulary the forms to look for
 * @returns the form's topic, and how many words it takes; `undefined` where none begins there
 */
export function formInQuery(
  words: readonly Word[],
  at: number,
  vocabulary: Vocabulary,
): { slug: string; length: number } | undefined {
  const form = candidatesAt(words, at, vocabulary).find((candidate) => stands(candidate, words, at))
  return form && { slug: form.slug, length: form.words.length }
}

/**
 * @param form a name, e.g. `UNSC`
 * @returns whether it is an acronym, which is mentioned only where the text has it in capitals
 */
export function isAcronym(form: string): boolean {
  const letters = form.replace(/[.\-‐-―]/g, '')
  return /^[\p{Lu}\p{N}]{1,6}$/u.test(letters)
}

/**
 * @param topics the topics
 * @returns each form that several topics claim, typography aside, with their slugs
 */
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

/** All forms that stand at a place, the longest first. */
function formsAt(words: readonly Word[], at: number, plain: string, vocabulary: Vocabulary) {
  return candidatesAt(words, at, vocabulary).filter(
    (form) =>
      stands(form, words, at) && (!form.acronym || inCapitals(plain, words, at, form.words.length)),
  )
}

function candidatesAt(words: readonly Word[], at: number, vocabulary: Vocabulary) {
  const first = words[at]?.folded ?? ''
  const singularly = singular(first)
  const exact = vocabulary.get(first) ?? NO_FORMS
  const plural = singularly === first ? undefined : vocabulary.get(singularly)
  return plural ? [...exact, ...plural] : exact
}

/** No topic begins with most words. */
const NO_FORMS: readonly Form[] = []

const stands = ({ words: form }: Form, words: readonly Word[], at: number): boolean =>
  form.every((word, index) => agrees(word, words[at + index], index === form.length - 1))

/** The last word of a form may be in the plural. */
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

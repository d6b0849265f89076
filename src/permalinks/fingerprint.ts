/** Fingerprints: they recognise a text after small corrections and do not store the text. */
import { wordsOf } from '../brief/text/words.ts'

/** What the ledger stores of the words at an address. */
export interface Fingerprint {
  /** The first words, for people who read the ledger or a message. */
  begins: string
  /** Marks of up to 64 runs of letters, three characters each. */
  sample: string
}

/**
 * From this share on, a text counts as the same with small corrections: a typo, a changed word or
 * two, an added clause. Different paragraphs of a brief share up to a third, shuffled words about
 * half.
 */
export const SAME = 0.7

/** Letters in a run: long enough that two texts on one subject share few, short enough to survive typos. */
const RUN = 6
const SAMPLE = 64
/** Characters of a mark, and the number of different marks. */
const MARK = 3
const MARKS = 36 ** MARK
const WORDS_SHOWN = 8
const LETTERS_SHOWN = 60

/**
 * @returns the fingerprint of a text; typography, case and accents make no difference to the sample. It is a
 *   bottom-k sketch: it keeps the runs with the smallest hashes, so the same runs are chosen again whatever
 *   else changes. Source: Broder 1997, "On the resemblance and containment of documents"
 */
export function fingerprintOf(plain: string): Fingerprint {
  const hashes = [...new Set(hashesOf(plain))].sort((one, other) => one - other)
  const marks = hashes.slice(0, SAMPLE).map((hash) => markOf(hash).toString(36).padStart(MARK, '0'))
  return { begins: beginningOf(plain), sample: marks.join('') }
}

/** @returns the marks of all runs of a text, for comparison with fingerprints */
export const marksOf = (plain: string): Set<number> => new Set(hashesOf(plain).map(markOf))

/**
 * @param fingerprint the fingerprint of a text
 * @param marks the marks of another text
 * @returns an estimate of the share of the first text in the other, from 0 to 1 (all of it, whatever was
 *   added); exact for at most 64 runs. Two texts without words are the same
 */
export function shareOf({ sample }: Fingerprint, marks: ReadonlySet<number>): number {
  const sampled = Array.from(sample.match(/.../g) ?? [], (mark) => Number.parseInt(mark, 36))
  if (sampled.length === 0) return marks.size === 0 ? 1 : 0
  return sampled.filter((mark) => marks.has(mark)).length / sampled.length
}

/** The hash of each run of letters; words are separated by one space. */
function hashesOf(plain: string): number[] {
  const words = wordsOf(plain)
  if (words.length === 0) return []
  const letters = ` ${words.map(({ folded }) => folded).join(' ')} `
  const run = Math.min(RUN, letters.length)
  return Array.from({ length: letters.length - run + 1 }, (_, start) =>
    hashOf(letters, start, start + run),
  )
}

/** The remainder of a hash. The sample has the smallest hashes, but their remainders are spread evenly. */
const markOf = (hash: number): number => hash % MARKS

/** FNV-1a in 32 bits (Fowler, Noll, Vo), its bits mixed by MurmurHash3's finaliser (Appleby). */
function hashOf(letters: string, start: number, end: number): number {
  let bits = 0x811c9dc5
  for (let index = start; index < end; index += 1) {
    bits = Math.imul(bits ^ letters.charCodeAt(index), 0x01000193)
  }
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b)
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35)
  return (bits ^ (bits >>> 16)) >>> 0
}

function beginningOf(plain: string): string {
  const words = wordsOf(plain)
  const end = words.length > WORDS_SHOWN ? words[WORDS_SHOWN - 1]?.end : undefined
  const shown = Array.from(plain.slice(0, end)).slice(0, LETTERS_SHOWN).join('')
  return shown.length < plain.length ? `${shown}…` : shown
}

/** Fingerprints: they recognise a text after small corrections and do not store the text. */
import { wordsOf } from '../brief/text/words.ts'

/** What the ledger stores of the words at an address. */
export interface Fingerprint {
  /** The first words, for people who read the ledger or a message. */
  begins: string
  /** Marks of up to 64 runs of letters, three characters each. */
  sample: string
}

/** A text for comparison with fingerprints: for each mark, whether (1) one of its runs of letters has it. */
export type Marks = Readonly<Uint8Array>

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
 * Computes the fingerprint of a text. The sample is a bottom-k sketch: it keeps the runs with the
 * smallest hashes, so the same runs are chosen again whatever else changes. Source:
 * Broder 1997, "On the resemblance and containment of documents".
 *
 * @param plain a text
 * @returns its fingerprint; typography, case and accents make no difference to the sample
 */
export function fingerprintOf(plain: string): Fingerprint {
  const hashes = [...new Set(hashesOf(plain))].sort((one, other) => one - other)
  const marks = hashes.slice(0, SAMPLE).map((hash) => markOf(hash).toString(36).padStart(MARK, '0'))
  return { begins: beginningOf(plain), sample: marks.join('') }
}

/** @returns the marks of all runs of a text */
export function marksOf(plain: string): Marks {
  const marks = new Uint8Array(MARKS)
  for (const hash of hashesOf(plain)) marks[markOf(hash)] = 1
  return marks
}

/**
 * Estimates how much of a text another text contains.
 *
 * @param fingerprint the fingerprint of the first text
 * @param marks the marks of the other text
 * @returns the share from 0 (nothing) to 1 (all of it, whatever was added); exact if the first text
 *   has at most 64 runs. Two texts without words are the same.
 */
export function shareOf({ sample }: Fingerprint, marks: Marks): number {
  const sampled = Array.from(sample.match(/.../g) ?? [], (mark) => Number.parseInt(mark, 36))
  if (sampled.length === 0) return marks.includes(1) ? 0 : 1
  return sampled.filter((mark) => marks[mark] === 1).length / sampled.length
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

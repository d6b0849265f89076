/** Finds the passages that two texts share, wherever they are, and the words that only one has. */
import { diffArrays } from 'diff'

/** For each word of one text its place in the other; `undefined` for a word that the other lacks. */
export interface Match {
  source: (number | undefined)[]
  brief: (number | undefined)[]
}

interface Texts {
  source: readonly string[]
  brief: readonly string[]
  match: Match
}

/** A run of so many words is a passage even where other words around it differ. */
const LONG = 5

/** In place of a place, for what is no word. */
const NOWHERE = -1

/** Two stretches with more pairs of words than this are not compared word by word. */
const MOST_PAIRS = 4_000_000

/**
 * @param brief words; empty ones separate its parts
 * @param isNumber whether a word of the source is a number that the brief may lack, which separates passages unless it
 *   is part of one
 * @returns which words of each are in the other
 */
export function matchWords(
  source: readonly string[],
  brief: readonly string[],
  isNumber: (at: number) => boolean,
): Match {
  const match: Match = {
    source: Array.from<number | undefined>({ length: source.length }),
    brief: brief.map((word) => (word === '' ? NOWHERE : undefined)),
  }
  const texts = { source, brief, match }
  // The longer passages first, so that no common phrase takes words from another passage.
  for (const length of [12, LONG]) matchPassages(texts, length)
  const numbers = [...source.keys()].filter((at) => match.source[at] === undefined && isNumber(at))
  for (const at of numbers) match.source[at] = NOWHERE
  matchGaps(texts)
  for (const length of [3, 2, 1]) matchPassages(texts, length)
  matchGaps(texts)
  for (const at of numbers) match.source[at] = undefined
  matchGaps(texts)
  return match
}

function join({ match }: Texts, ours: number, theirs: number): void {
  match.source[ours] = theirs
  match.brief[theirs] = ours
}

/** Matches each unmatched run of at least `length` words with the longest equal run of the other text. */
function matchPassages(texts: Texts, length: number): void {
  const { source, brief, match } = texts
  const keyAt = (words: readonly string[], at: number) => words.slice(at, at + length).join(' ')
  const free = [...brief.keys()].filter((at) => match.brief[at] === undefined)
  const places = Map.groupBy(free, (at) => keyAt(brief, at))
  const runAt = (ours: number, theirs: number): number => {
    let run = 0
    while (
      source[ours + run] !== undefined &&
      source[ours + run] === brief[theirs + run] &&
      match.source[ours + run] === undefined &&
      match.brief[theirs + run] === undefined
    )
      run += 1
    return run
  }
  for (let at = 0; at + length <= source.length;) {
    let best = { theirs: 0, run: 0 }
    const others = match.source[at] === undefined ? places.get(keyAt(source, at)) : undefined
    for (const theirs of others ?? []) {
      const run = runAt(at, theirs)
      if (run > best.run) best = { theirs, run }
    }
    const { theirs, run } = best
    const isPassage =
      run >= LONG || isMost(match.source, at, run) || isMost(match.brief, theirs, run)
    if (run < length || !isPassage) at += 1
    else {
      for (let one = 0; one < run; one += 1) join(texts, at + one, theirs + one)
      at += run
    }
  }
}

/** @returns whether a run is at least half of what is left there */
function isMost(match: Match['source'], at: number, run: number): boolean {
  let [start, end] = [at, at + run]
  while (end - start <= 2 * run && start > 0 && match[start - 1] === undefined) start -= 1
  while (end - start <= 2 * run && end < match.length && match[end] === undefined) end += 1
  return end - start <= 2 * run
}

/** Matches words beside matched neighbours: the longest common subsequence, or equal characters. */
function matchGaps(texts: Texts): void {
  const { source, brief, match } = texts
  const gaps = new Map(unmatched(match.brief).flatMap((gap) => gap.map((edge) => [edge, gap])))
  for (const [start, end] of unmatched(match.source)) {
    let [left, right] = [start - 1, end]
    while (match.source[left] === NOWHERE) left -= 1
    while (match.source[right] === NOWHERE) right += 1
    const before = left < 0 ? -1 : (match.source[left] ?? NaN)
    const after = right >= source.length ? brief.length : (match.source[right] ?? NaN)
    for (const gap of new Set([gaps.get(before + 1), gaps.get(after)])) {
      if (!gap) continue
      const [from, to] = gap
      const [ours, theirs] = [source.slice(start, end), brief.slice(from, to)]
      if (lettersOf(ours) === lettersOf(theirs)) {
        ours.forEach((_, index) => join(texts, start + index, Math.min(from + index, to - 1)))
        theirs.forEach((_, index) => join(texts, Math.min(start + index, end - 1), from + index))
      } else if (ours.length * theirs.length <= MOST_PAIRS) {
        for (const [one, other] of commonWords(ours, theirs)) {
          if (match.source[start + one] === undefined && match.brief[from + other] === undefined)
            join(texts, start + one, from + other)
        }
      }
    }
  }
}

/** Private characters stand for formulas and the like. */
const lettersOf = (words: readonly string[]): string =>
  words.join('').replace(/[\ue000-\uf8ff]/g, '')

/** @returns the places of the longest common subsequence in both lists */
function commonWords(ours: string[], theirs: string[]): [number, number][] {
  const pairs: [number, number][] = []
  let [one, other] = [0, 0]
  for (const { added, removed, count } of diffArrays(ours, theirs)) {
    for (let index = 0; index < count; index += 1) {
      if (!added && !removed) pairs.push([one, other])
      if (!added) one += 1
      if (!removed) other += 1
    }
  }
  return pairs
}

/** @returns the longest runs of words that are not in the other text and are not left out, as start and end */
export function unmatched(
  match: Match['source'],
  isLeftOut: (at: number) => boolean = () => false,
): [start: number, end: number][] {
  const runs: [number, number][] = []
  match.forEach((other, at) => {
    const last = runs.at(-1)
    if (other !== undefined || isLeftOut(at)) return
    if (last?.[1] === at) last[1] = at + 1
    else runs.push([at, at + 1])
  })
  return runs
}

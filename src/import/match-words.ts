/** Finds the passages that two texts share, wherever they are, and the words that only one has. */
import { diffArrays } from 'diff'

/** For each word of one text its place in the other; `undefined` for a word that the other lacks. */
export interface Match {
  source: (number | undefined)[]
  brief: (number | undefined)[]
}

/** A run of so many words is a passage even where other words around it differ. */
const LONG = 5

/** In place of a place, for what is no word. */
const NOWHERE = -1

/** Two stretches with more pairs of words than this are not compared word by word. */
const MOST_PAIRS = 4_000_000

/**
 * @param source the words of a text
 * @param brief those of another; empty ones separate its parts
 * @param isNumber whether a word of the first text is a number that the other may lack, which separates
 *   passages unless it is part of one
 * @returns which words of each are in the other
 */
export function matchWords(
  source: readonly string[],
  brief: readonly string[],
  isNumber: (at: number) => boolean = () => false,
): Match {
  const match: Match = {
    source: Array.from<number | undefined>({ length: source.length }),
    brief: brief.map((word) => (word === '' ? NOWHERE : undefined)),
  }
  const join = (ours: number, theirs: number) => {
    match.source[ours] = theirs
    match.brief[theirs] = ours
  }
  // The longer passages first, so that no common phrase takes words from another passage.
  for (const length of [12, LONG]) matchPassages(source, brief, length, match, join)
  const numbers = source.flatMap((_, at) =>
    match.source[at] === undefined && isNumber(at) ? [at] : [],
  )
  for (const at of numbers) match.source[at] = NOWHERE
  matchGaps(source, brief, match, join)
  for (const length of [3, 2, 1]) matchPassages(source, brief, length, match, join)
  matchGaps(source, brief, match, join)
  for (const at of numbers) match.source[at] = undefined
  matchGaps(source, brief, match, join)
  return match
}

type Join = (ours: number, theirs: number) => void

/** Matches each unmatched run of at least `length` words with the longest equal run of the other text. */
function matchPassages(
  source: readonly string[],
  brief: readonly string[],
  length: number,
  match: Match,
  join: Join,
): void {
  const keyAt = (words: readonly string[], at: number) => words.slice(at, at + length).join(' ')
  const places = new Map<string, number[]>()
  for (let at = 0; at + length <= brief.length; at += 1) {
    if (match.brief[at] !== undefined) continue
    const key = keyAt(brief, at)
    const known = places.get(key)
    if (known) known.push(at)
    else places.set(key, [at])
  }
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
    if (match.source[at] === undefined) {
      for (const theirs of places.get(keyAt(source, at)) ?? []) {
        const run = runAt(at, theirs)
        if (run > best.run) best = { theirs, run }
      }
    }
    const isShort = best.run < LONG && !isMost(match, at, best.theirs, best.run)
    if (best.run < length || isShort) at += 1
    else {
      for (let one = 0; one < best.run; one += 1) join(at + one, best.theirs + one)
      at += best.run
    }
  }
}

/** @returns whether a run that both texts have is at least half of what is left of one of them there */
function isMost(match: Match, ours: number, theirs: number, run: number): boolean {
  const isMostOf = (words: Match['source'], at: number) => {
    let [start, end] = [at, at + run]
    while (end - start <= 2 * run && start > 0 && words[start - 1] === undefined) start -= 1
    while (end - start <= 2 * run && end < words.length && words[end] === undefined) end += 1
    return end - start <= 2 * run
  }
  return isMostOf(match.source, ours) || isMostOf(match.brief, theirs)
}

/** Matches words beside matched neighbours: the longest common subsequence, or equal characters. */
function matchGaps(
  source: readonly string[],
  brief: readonly string[],
  match: Match,
  join: Join,
): void {
  const gaps = new Map(
    unmatched(match.brief).flatMap((gap) => [
      [gap[0], gap],
      [gap[1], gap],
    ]),
  )
  for (const [start, end] of unmatched(match.source)) {
    let [left, right] = [start - 1, end]
    while (match.source[left] === NOWHERE) left -= 1
    while (match.source[right] === NOWHERE) right += 1
    const before = left < 0 ? -1 : match.source[left]
    const after = right >= source.length ? brief.length : match.source[right]
    const facing = new Set([
      before === undefined ? undefined : gaps.get(before + 1),
      after === undefined ? undefined : gaps.get(after),
    ])
    for (const [from, to] of facing.values().filter((gap) => gap !== undefined)) {
      const [ours, theirs] = [source.slice(start, end), brief.slice(from, to)]
      if (lettersOf(ours) === lettersOf(theirs)) {
        ours.forEach((_, index) => join(start + index, Math.min(from + index, to - 1)))
        theirs.forEach((_, index) => join(Math.min(start + index, end - 1), from + index))
      } else if (ours.length * theirs.length <= MOST_PAIRS) {
        for (const [one, other] of commonWords(ours, theirs)) {
          if (match.source[start + one] === undefined && match.brief[from + other] === undefined)
            join(start + one, from + other)
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

/**
 * @param match for each word its place in the other text
 * @param isLeftOut words that do not count
 * @returns the longest runs of words that are not in the other text, as start and end
 */
export function unmatched(
  match: readonly (number | undefined)[],
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

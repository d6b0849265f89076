/** Finds the shortest text directive that leads to a passage and nowhere else. */
import { parsePlaceId } from '../../brief/model/place-id.ts'
import { findDirective } from './find-directive.ts'
import { wordsBetween, type FoldedRun, type Stretch } from './page-text.ts'
import { formatDirective, type TextDirective } from './text-directive.ts'

type Page = readonly FoldedRun[]

/** Words between the two ends of a passage, at least, for a directive that names only the ends. */
const LEAST_BETWEEN = 2

/** Words tried at either end of a passage, and words of all terms together. */
const MOST_WORDS = { end: 4, all: 28 }

/** @returns a selection extended to whole words of the brief's text; `undefined` if it has none */
export function passageOf(page: Page, selection: Stretch): Stretch | undefined {
  const words = briefWords(page)
  const first = words.find(({ run, end }) => isBefore(selection.from, { run, at: end }))
  const last = words.findLast(({ run, start }) => isBefore({ run, at: start }, selection.to))
  if (!first || !last) return undefined
  const [from, to] = [
    { run: first.run, at: first.start },
    { run: last.run, at: last.end },
  ]
  return isBefore(from, to) ? { from, to } : undefined
}

/** Moves the ends away from words that touch a note number: some browsers join the two. */
function awayFromNumbers(page: Page, { from, to }: Stretch): Stretch {
  const words = briefWords(page)
  const first = words.findIndex(({ run, start }) => run === from.run && start === from.at)
  const last = words.findIndex(({ run, end }) => run === to.run && end === to.at)
  const touches = ({ run, end }: RunWord) =>
    page[run + 1]?.isNumber === true && page[run]?.folded.length === end
  const [begin, finish] = [words[first], words[last]]
  const preceding = begin && touches(begin) ? words[first - 1] : undefined
  const following = finish && touches(finish) ? words[last + 1] : undefined
  return {
    from: preceding ? { run: preceding.run, at: preceding.start } : from,
    to: following ? { run: following.run, at: following.end } : to,
  }
}

interface RunWord {
  run: number
  start: number
  end: number
}

const briefWords = (page: Page): RunWord[] =>
  page.flatMap(({ place, isNumber, words }, run) =>
    place === undefined || isNumber ? [] : words.map((word) => ({ run, ...word })),
  )

const isBefore = (one: Stretch['from'], other: Stretch['from']): boolean =>
  one.run < other.run || (one.run === other.run && one.at < other.at)

/**
 * @returns the directive with the fewest words, and among these the fewest letters, that leads to a passage of whole
 *   words; to the rest of it if it begins with a title that the page has earlier. `undefined` if there is none,
 *   and for a whole place, whose id is enough
 */
export function directiveTo(page: Page, words: Stretch): TextDirective | undefined {
  if (isWholePlace(page, words)) return undefined
  const passage = awayFromNumbers(page, words)
  const forms = formsOf(page, passage)
  const context = contextOf(page, passage)
  const leads = (directive: TextDirective) => {
    const found = findDirective(page, directive)
    return found !== undefined && isSame(page, found, passage)
  }
  // More context matches fewer stretches: if all of it does not help, less will not.
  const all = { prefix: context.before.at(-1), suffix: context.after.at(-1) }
  if (!forms.some(({ terms }) => leads({ ...terms, ...all }))) {
    const rest = withoutTitle(page, passage)
    return rest && directiveTo(page, rest)
  }
  for (let size = 1; size <= MOST_WORDS.all; size += 1) {
    const best = forms
      .flatMap((form) =>
        surroundings(context, size - form.size).map((around) => ({ ...form.terms, ...around })),
      )
      .map((directive) => ({ directive, letters: formatDirective(directive).length }))
      .sort((one, other) => one.letters - other.letters)
      .find(({ directive }) => leads(directive))
    if (best) return best.directive
  }
  return undefined
}

/**
 * The passage without a section's title, which the contents have earlier on the page. Nothing of an
 * endnote is left out, though the margin has it earlier: the rest would run to the end of the notes.
 */
function withoutTitle(page: Page, { from, to }: Stretch): Stretch | undefined {
  if (parsePlaceId(page[from.run]?.place ?? '')) return undefined
  const next = briefWords(page).find(({ run }) => run > from.run)
  return next && next.run <= to.run ? { from: { run: next.run, at: next.start }, to } : undefined
}

/** Whether the passage is the whole text of its place. */
function isWholePlace(page: Page, { from, to }: Stretch): boolean {
  const place = page[from.run]?.place
  const isOfPlace = (run: number) => page[run]?.place === place
  return (
    page.slice(from.run, to.run + 1).every((run) => run.place === place) &&
    !isOfPlace(from.run - 1) &&
    !isOfPlace(to.run + 1) &&
    page[from.run]?.words[0]?.start === from.at &&
    page[to.run]?.words.at(-1)?.end === to.at
  )
}

/** A note in the margin and its endnote are the same place: a browser may find either first. */
function isSame(page: Page, one: Stretch, other: Stretch): boolean {
  const isSamePoint = (a: Stretch['from'], b: Stretch['from']) =>
    a.at === b.at &&
    page[a.run]?.place === page[b.run]?.place &&
    page[a.run]?.folded === page[b.run]?.folded
  return isSamePoint(one.from, other.from) && isSamePoint(one.to, other.to)
}

/** The passage as one term, and as its first and last words. */
function formsOf(page: Page, { from, to }: Stretch): { terms: TextDirective; size: number }[] {
  const isOneRun = from.run === to.run
  const wordsIn = (run: number) =>
    wordsOf(page, run).filter(
      ({ start, end }) => !isBefore({ run, at: start }, from) && !isBefore(to, { run, at: end }),
    )
  const [firsts, lasts] = [wordsIn(from.run), wordsIn(to.run).reverse()]
  const whole = { start: wordsBetween(page, from.run, from.at, to.at) }
  const ranges = firsts.slice(0, MOST_WORDS.end).flatMap((first, begin) =>
    lasts.slice(0, MOST_WORDS.end).flatMap((last, finish) => {
      if (isOneRun && firsts.length - begin - finish - 2 < LEAST_BETWEEN) return []
      const start = wordsBetween(page, from.run, from.at, first.end)
      const end = wordsBetween(page, to.run, last.start, to.at)
      return [{ terms: { start, end }, size: begin + finish + 2 }]
    }),
  )
  return isOneRun ? [{ terms: whole, size: firsts.length }, ...ranges] : ranges
}

/** The nearest word before and after the passage, the nearest two words, and so on. */
function contextOf(page: Page, { from, to }: Stretch): Context {
  const before = wordsOf(page, from.run).filter(({ end }) => end <= from.at)
  const after = wordsOf(page, to.run).filter(({ start }) => start >= to.at)
  return {
    before: before.reverse().map(({ start }) => wordsBetween(page, from.run, start, from.at)),
    after: after.map(({ end }) => wordsBetween(page, to.run, to.at, end)),
  }
}

type Context = Record<'before' | 'after', string[]>

/** Every way to distribute a number of words before and after a passage. */
function surroundings({ before, after }: Context, words: number) {
  return Array.from({ length: words + 1 }, (_, size) => size).flatMap((size) => {
    if (size > before.length || words - size > after.length) return []
    return [{ prefix: before[size - 1], suffix: after[words - size - 1] }]
  })
}

const wordsOf = (page: Page, run: number): FoldedRun['words'] => page[run]?.words ?? []

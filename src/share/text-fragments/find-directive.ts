/**
 * Finds the words of a text directive on a page. Source: URL Fragment Text Directives (WICG), section
 * 3.6, "find a range from a text directive", whose terms are used here.
 */
import { foldTerm, type FoldedRun, type Stretch } from './page-text.ts'
import type { TextDirective } from './text-directive.ts'

type Page = readonly FoldedRun[]
type Point = Stretch['from']

interface Bounds {
  wordStart: boolean
  wordEnd: boolean
}

/** @returns the first stretch that matches a directive, as a browser finds it; `undefined` if there is none */
export function findDirective(page: Page, directive: TextDirective): Stretch | undefined {
  const folded = (term: string | undefined) => (term === undefined ? undefined : foldTerm(term))
  const [prefix, end, suffix] = [directive.prefix, directive.end, directive.suffix].map(folded)
  const start = foldTerm(directive.start)
  if (start === '') return undefined
  let searchFrom: Point = { run: 0, at: 0 }
  for (;;) {
    const terms = { prefix, start, wordEnd: Boolean(end ?? !suffix) }
    const potential = findStart(page, searchFrom, terms)
    if (!potential) return undefined
    searchFrom = potential.next
    if (!potential.match) continue
    const found = findEnd(page, potential.match, end, suffix)
    if (found !== 'not here') return found
  }
}

/** The next match of prefix and start, or of the prefix alone. */
function findStart(
  page: Page,
  from: Point,
  { prefix, start, wordEnd }: { prefix: string | undefined; start: string; wordEnd: boolean },
): { match?: Stretch; next: Point } | undefined {
  if (prefix === undefined) {
    const match = findTerm(page, start, from, { wordStart: true, wordEnd })
    return match && { match, next: after(match.from) }
  }
  const before = findTerm(page, prefix, from, { wordStart: true, wordEnd: false })
  if (!before) return undefined
  const next = after(before.from)
  const at = nextNonWhitespace(page, before.to)
  return at && isTermAt(page, start, at, wordEnd) ? { match: stretch(at, start), next } : { next }
}

function findEnd(
  page: Page,
  match: Stretch,
  end: string | undefined,
  suffix: string | undefined,
): Stretch | undefined | 'not here' {
  let to = match.to
  for (;;) {
    if (end !== undefined) {
      const last = findTerm(page, end, to, { wordStart: true, wordEnd: suffix === undefined })
      if (!last) return undefined
      to = last.to
    }
    if (suffix === undefined) return { from: match.from, to }
    const at = nextNonWhitespace(page, to)
    if (at && isTermAt(page, suffix, at, true)) return { from: match.from, to }
    if (end === undefined || !at) return 'not here'
  }
}

function findTerm(page: Page, term: string, from: Point, bounds: Bounds): Stretch | undefined {
  for (let run = from.run; run < page.length; run += 1) {
    const { folded } = page[run] ?? { folded: '' }
    let at = folded.indexOf(term, run === from.run ? from.at : 0)
    for (; at !== -1; at = folded.indexOf(term, at + 1)) {
      if (isBounded(page, { run, at }, term, bounds)) return stretch({ run, at }, term)
    }
  }
  return undefined
}

function isTermAt(page: Page, term: string, at: Point, wordEnd: boolean): boolean {
  const matches = page[at.run]?.folded.startsWith(term, at.at) ?? false
  return matches && isBounded(page, at, term, { wordStart: false, wordEnd })
}

function isBounded(page: Page, { run, at }: Point, term: string, bounds: Bounds): boolean {
  const isBound = (offset: number) => page[run]?.bounds.has(offset) ?? false
  return (!bounds.wordStart || isBound(at)) && (!bounds.wordEnd || isBound(at + term.length))
}

function nextNonWhitespace(page: Page, { run, at }: Point): Point | undefined {
  for (let index = run; index < page.length; index += 1) {
    const { folded } = page[index] ?? { folded: '' }
    let offset = index === run ? at : 0
    while (folded[offset] === ' ') offset += 1
    if (offset < folded.length) return { run: index, at: offset }
  }
  return undefined
}

const after = ({ run, at }: Point): Point => ({ run, at: at + 1 })

const stretch = ({ run, at }: Point, term: string): Stretch => ({
  from: { run, at },
  to: { run, at: at + term.length },
})

/** Renumbering: inserting or removing one paragraph changes the numbers of all that follow. */
import type { BrokenPermalink } from './ledger.ts'
import { numberIn } from '../brief/model/place-id.ts'

/** A published address whose words are now elsewhere. */
type Moved = BrokenPermalink & { now: string }

/** Consecutive addresses that moved by the same distance. */
type Run = [first: Moved, ...rest: Moved[]]

export interface Renumbering {
  moved: Run
  cause:
    | { kind: 'added'; count: number; firstNew: string }
    | { kind: 'removed'; lost: readonly BrokenPermalink[] }
    | { kind: 'joined'; joined: Moved }
    | { kind: 'moved' }
}

/**
 * Separates renumbered addresses from changed and removed ones.
 *
 * @param broken the broken permalinks of one brief, each kind sorted by number
 * @returns the renumberings, and the broken permalinks that are not part of one
 */
export function renumberings(broken: readonly BrokenPermalink[]): {
  renumbered: Renumbering[]
  others: BrokenPermalink[]
} {
  const renumbered = [...Map.groupBy(broken.filter(isNumbered), ({ kind }) => kind).values()]
    .flatMap((ofKind) => runsOf(ofKind).map((run) => ({ run, ofKind })))
    .filter(({ run }) => run.length > 1 || !run[0].gone)
    .map(({ run, ofKind }) => explain(run, ofKind))
  const explained = new Set(
    renumbered.flatMap(({ moved, cause }) => [
      ...moved,
      ...(cause.kind === 'removed' ? cause.lost : []),
      ...(cause.kind === 'joined' ? [cause.joined] : []),
    ]),
  )
  return { renumbered, others: broken.filter((one) => !explained.has(one)) }
}

const isNumbered = ({ kind }: BrokenPermalink): boolean =>
  kind !== 'section' && kind !== 'note-reference'

const hasMoved = (one: BrokenPermalink): one is Moved => one.now !== undefined

const shiftOf = ({ id, now }: Moved): number => numberIn(now) - numberIn(id)

function runsOf(ofKind: readonly BrokenPermalink[]): Run[] {
  const runs: Run[] = []
  for (const one of ofKind.filter(hasMoved)) {
    const run = runs.at(-1)
    const last = run?.at(-1)
    const follows = last && numberIn(one.id) === numberIn(last.id) + 1
    if (run && follows && shiftOf(one) === shiftOf(last)) run.push(one)
    else runs.push([one])
  }
  return runs
}

function explain(moved: Run, ofKind: readonly BrokenPermalink[]): Renumbering {
  const [first, second, ...rest] = moved
  // If two were joined, the second has moved too, to the place of the first.
  const isShared = !ofKind.some(({ id }) => id === first.now) && shiftOf(first) < 0
  if (isShared && second) {
    return { moved: [second, ...rest], cause: { kind: 'joined', joined: first } }
  }
  const { lost, shift } = before(first, ofKind)
  const count = shiftOf(first) - shift
  if (count < 0 && lost.length > 0) return { moved, cause: { kind: 'removed', lost } }
  const letter = first.id.slice(0, 1)
  const added = Array.from({ length: Math.max(0, count) }, (_, index) => {
    return `${letter}${numberIn(first.id) + shift + index}`
  })
  const [firstNew] = added
  const isAdded = firstNew !== undefined && !ofKind.some(({ now }) => added.includes(now ?? ''))
  return { moved, cause: isAdded ? { kind: 'added', count, firstNew } : { kind: 'moved' } }
}

/** What was removed directly before a place, and how far the one before that has moved. */
function before(
  first: Moved,
  ofKind: readonly BrokenPermalink[],
): { lost: BrokenPermalink[]; shift: number } {
  const earlier = new Map(ofKind.map((one) => [numberIn(one.id), one]))
  const lost: BrokenPermalink[] = []
  for (let number = numberIn(first.id) - 1; ; number -= 1) {
    const one = earlier.get(number)
    if (!one) return { lost, shift: 0 }
    if (hasMoved(one)) return { lost, shift: shiftOf(one) }
    lost.unshift(one)
  }
}

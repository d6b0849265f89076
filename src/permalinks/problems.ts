/** Broken permalinks, told to the editor with the ways to fix them. */
import type { BrokenPermalink } from './ledger.ts'
import { accept, declare, nameOf, quote, type PublishedBrief } from './hints.ts'
import { error, type Problem } from '../brief/problems/problem.ts'
import { renumberingProblem } from './renumbering-problems.ts'
import { renumberings } from './renumbering.ts'

/** The kinds of fault that are found here; the rest of a brief can be right all the same. */
export const permalinkCodes: readonly string[] = [
  ...['renumbered-addresses', 'changed-address', 'lost-address'],
]

/**
 * Explains what broke, once for each cause: a paragraph put in is one problem, however many
 * numbers it moves.
 *
 * @param broken the brief's broken permalinks
 * @param brief the brief
 * @returns a problem for each cause
 */
export function permalinkProblems(
  broken: readonly BrokenPermalink[],
  brief: PublishedBrief,
): Problem[] {
  const { renumbered, others } = renumberings(broken)
  return [
    ...renumbered.map((one) => renumberingProblem(one, brief)),
    ...others.map((one) => (one.gone ? explainLoss(one, brief) : explainChange(one, brief))),
  ]
}

function explainChange(broken: BrokenPermalink, brief: PublishedBrief): Problem {
  const { id, now } = broken
  const elsewhere = now === undefined ? '' : `, and what was published stands at #${now}`
  return error(
    'changed-address',
    brief.placeOf(id),
    `The address ${quote(broken)} was published, and other words stand there now${elsewhere}.`,
    `Put the published words back; or, if they were corrected on purpose and links to them may lead to the new ones, accept that: ${accept([id], brief)}.`,
  )
}

function explainLoss(broken: BrokenPermalink, brief: PublishedBrief): Problem {
  const { id, kind, now } = broken
  if (now !== undefined) {
    const restore =
      kind === 'section' ? 'Give it its old title back' : `Put the ${nameOf(kind)} back`
    return error(
      'lost-address',
      brief.placeOf(now),
      `The address ${quote(broken)} was published and is gone: what it led to now stands at #${now}.`,
      `${restore}; or keep the old address alive: ${declare(`${id}: ${now}`, brief)}.`,
    )
  }
  return error(
    'lost-address',
    brief.placeOf(id),
    `The address ${quote(broken)} was published and is gone, and so are its words.`,
    `Put the ${nameOf(kind)} back; or ${declare(`${id}: the-address-that-takes-its-place`, brief)}; or tell its readers why it is gone, there: withdrawn: { ${id}: "Your reason." }.`,
  )
}

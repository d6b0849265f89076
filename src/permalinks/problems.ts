/** Explains broken permalinks to the editor and says how to fix them. */
import type { BrokenPermalink } from './ledger.ts'
import { accept, declare, nameOf, quote, type PublishedBrief } from './hints.ts'
import { error, type Problem } from '../brief/problems/problem.ts'
import { renumberingProblem } from './renumbering-problems.ts'
import { renumberings } from './renumbering.ts'

/** The problems that a comparison with the ledger finds. */
export const permalinkCodes: readonly string[] = [
  ...['renumbered-addresses', 'changed-address', 'lost-address'],
]

/**
 * Explains each cause once: an inserted paragraph is one problem, however many numbers it moves.
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
  const elsewhere = now === undefined ? '' : `; the published words are now at #${now}`
  return error(
    'changed-address',
    brief.positionOf(id),
    `The published address ${quote(broken)} now leads to different words${elsewhere}.`,
    `Restore the published words. If links may lead to the new words, accept them: ${accept([id], brief)}.`,
  )
}

function explainLoss(broken: BrokenPermalink, brief: PublishedBrief): Problem {
  const { id, kind, now } = broken
  if (now !== undefined) {
    const restore = kind === 'section' ? 'Restore its old title' : `Restore the ${nameOf(kind)}`
    return error(
      'lost-address',
      brief.positionOf(now),
      `The published address ${quote(broken)} no longer exists: its words are now at #${now}.`,
      `${restore}, or keep the old address working: ${declare(`${id}: ${now}`, brief)}.`,
    )
  }
  return error(
    'lost-address',
    brief.positionOf(id),
    `The published address ${quote(broken)} and its words no longer exist.`,
    `Restore the ${nameOf(kind)}. If something replaces it, ${declare(`${id}: the-new-address`, brief)}. If nothing does, give the reason there: withdrawn: { ${id}: "Your reason." }.`,
  )
}

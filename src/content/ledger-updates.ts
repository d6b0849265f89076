/** Plans what `npm run permalinks` writes to the ledgers. */
import { acceptedIds } from '../permalinks/accepted-ids.ts'
import { ledgerJson, updatedLedger, type Ledger } from '../permalinks/ledger.ts'
import { permalinkCodes } from '../permalinks/problems.ts'
import type { Problem } from '../brief/problems/problem.ts'
import { checkContent } from './check.ts'
import type { LedgerComparison } from '../permalinks/compare.ts'
import { findingsOf, type Findings } from './reporters/reporter.ts'

/** One ledger to write. */
export interface LedgerUpdate {
  /** Path from the project's root. */
  file: string
  json: string
  addresses: number
  added: number
  corrected: number
}

export type LedgerPlan =
  | { updates: LedgerUpdate[] }
  /** Why nothing is written, a sentence, and the problems that are the reason, if any. */
  | { refused: string; findings?: Findings }

/**
 * @param slugs the briefs to publish; none means all
 * @param accept addresses that may lead to different words: `p7-p14,r3`, `all` or ''
 * @returns the ledgers to write, or why none is
 */
export function planLedgerUpdates(root: URL, slugs: readonly string[], accept: string): LedgerPlan {
  const checked = checkContent(root)
  const { problems, comparisons } = checked
  const refuseFor = (refused: string, reasons: Problem[]): LedgerPlan => ({
    refused,
    findings: findingsOf(root, { ...checked, problems: reasons }),
  })
  const mistakes = problems.filter(
    ({ code, severity }) => severity === 'error' && !permalinkCodes.includes(code),
  )
  if (mistakes.length > 0) {
    return refuseFor('Fix these errors before you publish.', mistakes)
  }
  const unknownSlugs = slugs.filter((slug) => !comparisons.some((brief) => brief.slug === slug))
  if (unknownSlugs.length > 0) return refuse(`There is no brief ${unknownSlugs.join(', ')}.`)
  if (accept !== '' && slugs.length !== 1) {
    return refuse(
      '--accept needs exactly one brief: npm run permalinks -- us-mexico-reset --accept p7',
    )
  }

  const chosen = comparisons.filter(({ slug }) => slugs.length === 0 || slugs.includes(slug))
  const changed = chosen.flatMap(({ broken }) => broken.filter(({ gone }) => !gone))
  const { accepted, unknown } = acceptedIds(
    accept,
    changed.map(({ id }) => id),
  )
  if (accept !== '' && unknown.length > 0) {
    return refuse(`Nothing has changed at ${unknown.join(', ')} since it was published.`)
  }
  // An address that no longer exists cannot be accepted: it needs an alias or a reason.
  const unsolved = chosen.flatMap(({ broken, explain }) =>
    explain(broken.filter(({ id }) => !accepted.includes(id))),
  )
  if (unsolved.length > 0) return refuseFor('No ledger was written.', unsolved)
  return { updates: chosen.map(updateOf) }
}

const refuse = (refused: string): LedgerPlan => ({ refused })

function updateOf({ file, ledger, places }: LedgerComparison): LedgerUpdate {
  const old: Ledger = ledger ?? new Map()
  const next = updatedLedger(old, places)
  const changes = [...next].filter(([id, { begins, sample }]) => {
    const before = old.get(id)
    return before?.sample !== sample || before.begins !== begins
  })
  const added = changes.filter(([id]) => !old.has(id)).length
  const corrected = changes.length - added
  return { file, json: ledgerJson(next), addresses: next.size, added, corrected }
}

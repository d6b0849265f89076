/** Publishing: what the ledgers are to hold from now on, and what keeps them from it. */
import { acceptedIds } from '../../permalinks/accepted-ids.ts'
import { ledgerJson, updatedLedger, type Ledger } from '../../permalinks/ledger.ts'
import { permalinkCodes } from '../../permalinks/broken-permalinks.ts'
import type { Problem } from '../../brief/problems/problem.ts'
import { checkContent } from '../check.ts'
import { findingsOf } from '../findings.ts'
import type { Published } from './compare-published.ts'
import type { Findings } from '../reporters/reporter.ts'

/** One ledger to be written. */
export interface LedgerUpdate {
  /** Path from the project's root. */
  file: string
  json: string
  addresses: number
  added: number
  corrected: number
}

export type Publication =
  | { updates: LedgerUpdate[] }
  /** Nothing is to be written: a sentence that says why, and the problems behind it, if any. */
  | { refused: string; findings?: Findings }

/**
 * Plans what `npm run permalinks` writes.
 *
 * @param root the project's root
 * @param slugs the briefs to publish; none means all
 * @param accept addresses at which other words stand on purpose: `p7-p14,r3`, `all` or nothing
 * @returns the ledgers to write, or why none is
 * @throws where the disk fails
 */
export function planPublication(
  root: URL,
  slugs: readonly string[],
  accept: string,
): Publication {
  const checked = checkContent(root)
  const { problems, published } = checked
  const refuseFor = (refused: string, reasons: Problem[]): Publication => ({
    refused,
    findings: findingsOf(root, { ...checked, problems: reasons }),
  })
  const mistakes = problems.filter(
    ({ code, severity }) => severity === 'error' && !permalinkCodes.includes(code),
  )
  if (mistakes.length > 0) {
    return refuseFor('Only what is right can be published.', mistakes)
  }
  const strangers = slugs.filter((slug) => !published.some((brief) => brief.slug === slug))
  if (strangers.length > 0) return refuse(`There is no brief ${strangers.join(', ')}.`)
  if (accept !== '' && slugs.length !== 1) {
    return refuse(
      'Name the one brief to accept in: npm run permalinks -- us-mexico-reset --accept p7',
    )
  }

  const chosen = published.filter(({ slug }) => slugs.length === 0 || slugs.includes(slug))
  const changed = chosen.flatMap(({ broken }) => broken.filter(({ gone }) => !gone))
  const { accepted, unknown } = acceptedIds(
    accept,
    changed.map(({ id }) => id),
  )
  if (accept !== '' && unknown.length > 0) {
    return refuse(`No other words stand at ${unknown.join(', ')} than were published.`)
  }
  // Nothing can be accepted that is gone: it needs an alias, or a reason.
  const unsolved = chosen.flatMap(({ broken, explain }) =>
    explain(broken.filter(({ id }) => !accepted.includes(id))),
  )
  if (unsolved.length > 0) return refuseFor('No ledger was written.', unsolved)
  return { updates: chosen.map(updateOf) }
}

const refuse = (refused: string): Publication => ({ refused })

function updateOf({ file, ledger, permalinks }: Published): LedgerUpdate {
  const old: Ledger = ledger ?? new Map()
  const next = updatedLedger(old, permalinks)
  const changes = [...next].filter(([id, { begins, sample }]) => {
    const before = old.get(id)
    return before?.sample !== sample || before.begins !== begins
  })
  const added = changes.filter(([id]) => !old.has(id)).length
  const corrected = changes.length - added
  return { file, json: ledgerJson(next), addresses: next.size, added, corrected }
}

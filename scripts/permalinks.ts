/**
 * `npm run permalinks`: from now on what is published may be linked to and cited. Writes the ledger
 * of each brief, or of those that are named; other words are accepted where the editor says so:
 *
 *     npm run permalinks
 *     npm run permalinks -- us-mexico-reset
 *     npm run permalinks -- us-mexico-reset --accept p7
 *     npm run permalinks -- us-mexico-reset --accept p7-p14,r3
 *     npm run permalinks -- us-mexico-reset --accept all
 */
import { writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { acceptedIds } from '../src/brief/accepted-ids.ts'
import { ledgerJson, updatedLedger, type Ledger } from '../src/brief/ledger.ts'
import { permalinkCodes } from '../src/brief/permalink-problems.ts'
import { checkContent } from '../src/check/check.ts'
import type { Published } from '../src/check/permalinks.ts'
import { report } from '../src/check/report.ts'

const root = new URL('../', import.meta.url)
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { accept: { type: 'string', default: '' } },
})
const { problems, published } = await checkContent(root)

const mistakes = problems.filter(
  ({ code, severity }) => severity === 'error' && !permalinkCodes.includes(code),
)
if (mistakes.length > 0) fail(report(mistakes), 'Only what is right can be published.')

const strangers = positionals.filter((slug) => !published.some((brief) => brief.slug === slug))
if (strangers.length > 0) fail(`There is no brief ${strangers.join(', ')}.`)
if (values.accept !== '' && positionals.length !== 1) {
  fail('Name the one brief to accept in: npm run permalinks -- us-mexico-reset --accept p7')
}

const chosen = published.filter(
  ({ slug }) => positionals.length === 0 || positionals.includes(slug),
)
const unsolved = chosen.flatMap((brief) => brief.explain(notAccepted(brief)))
if (unsolved.length > 0) fail(report(unsolved), 'No ledger was written.')
for (const brief of chosen) await write(brief)

/** What is broken and was not accepted; nothing can be accepted that is gone. */
function notAccepted({ broken }: Published): Published['broken'] {
  if (values.accept === '') return broken
  const changed = broken.filter(({ gone }) => !gone).map(({ id }) => id)
  const { accepted, unknown } = acceptedIds(values.accept, changed)
  if (unknown.length > 0) fail(`Nothing has changed at ${unknown.join(', ')} that is to accept.`)
  return broken.filter(({ id }) => !accepted.includes(id))
}

async function write({ file, ledger, permalinks }: Published): Promise<void> {
  const old: Ledger = ledger ?? new Map()
  const next = updatedLedger(old, permalinks)
  const changes = [...next].filter(([id, { begins, sample }]) => {
    const before = old.get(id)
    return before?.sample !== sample || before.begins !== begins
  })
  const added = changes.filter(([id]) => !old.has(id)).length
  if (changes.length > 0) await writeFile(new URL(file, root), ledgerJson(next))
  console.log(`${file}: ${next.size} addresses, ${added} new, ${changes.length - added} corrected`)
}

function fail(...lines: string[]): never {
  for (const line of lines) console.error(line)
  process.exit(1)
}

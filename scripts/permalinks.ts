/**
 * `npm run permalinks`: records the addresses of all briefs, or of the named ones, in their ledgers.
 * From then on a build fails if one of them breaks. `--accept` accepts different words at an address:
 *
 *     npm run permalinks
 *     npm run permalinks -- us-mexico-reset
 *     npm run permalinks -- us-mexico-reset --accept p7
 *     npm run permalinks -- us-mexico-reset --accept p7-p14,r3
 *     npm run permalinks -- us-mexico-reset --accept all
 */
import { writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { planLedgerUpdates } from '../src/content/ledger-updates.ts'
import { terminalReporter } from '../src/content/reporters/terminal.ts'

const USAGE = `npm run permalinks                             records the addresses of all briefs
npm run permalinks -- us-mexico-reset          records those of one or more briefs

  --accept p7-p14,r3   accepts different words at these addresses; "all" accepts every change`

const root = new URL('..', import.meta.url)
const options = readArguments()
if ('message' in options) {
  console.error(`${options.message}\n\n${USAGE}`)
  process.exit(2)
}
const plan = planLedgerUpdates(root, options.briefs, options.accept)
if ('refused' in plan) {
  if (plan.findings) {
    const report = terminalReporter(process.stderr.isTTY && process.stderr.hasColors())
    console.error(report(plan.findings))
  }
  console.error(plan.refused)
  process.exit(1)
}
for (const { file, json, addresses, added, corrected } of plan.updates) {
  if (added + corrected > 0) await writeFile(new URL(file, root), json)
  console.log(`${file}: ${addresses} addresses, ${added} new, ${corrected} corrected`)
}

/** Reads the arguments; returns a message if one is unknown. */
function readArguments(): { briefs: string[]; accept: string } | { message: string } {
  try {
    const { positionals, values } = parseArgs({
      allowPositionals: true,
      options: { accept: { type: 'string', default: '' } },
    })
    return { briefs: positionals, accept: values.accept }
  } catch (cause) {
    if (cause instanceof TypeError) return { message: cause.message }
    throw cause
  }
}

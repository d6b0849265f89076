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
import { findProblems } from '../src/check/findings.ts'
import { planPublication } from '../src/check/publish.ts'
import { terminalReporter } from '../src/check/reporters/terminal.ts'

const root = new URL('../', import.meta.url)
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { accept: { type: 'string', default: '' } },
})
const plan = await planPublication(root, positionals, values.accept)
if ('refused' in plan) {
  if (plan.problems.length > 0) {
    const findings = { ...(await findProblems(root)), problems: plan.problems }
    console.error(terminalReporter(process.stderr.isTTY && process.stderr.hasColors())(findings))
  }
  console.error(plan.refused)
  process.exit(1)
}
for (const { file, json, addresses, added, corrected } of plan.updates) {
  if (added + corrected > 0) await writeFile(new URL(file, root), json)
  console.log(`${file}: ${addresses} addresses, ${added} new, ${corrected} corrected`)
}

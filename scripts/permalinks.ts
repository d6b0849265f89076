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
import { planPublication } from '../src/content/permalinks/publish.ts'
import { terminalReporter } from '../src/content/reporters/terminal.ts'

const USAGE = `npm run permalinks                             keeps the addresses of all briefs
npm run permalinks -- us-mexico-reset          of one, or of those that are named

  --accept p7-p14,r3   other words stand there on purpose; all accepts every one`

const root = new URL('..', import.meta.url)
const asked = readArguments()
if ('message' in asked) {
  console.error(`${asked.message}\n\n${USAGE}`)
  process.exit(2)
}
const plan = planPublication(root, asked.briefs, asked.accept)
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

/** What was asked for on the command line, or what was not understood. */
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

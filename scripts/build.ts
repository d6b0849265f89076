/** `npm run build`: content checked, site built aside, then put in the place of the last one. */
import { existsSync } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { spawnSync } from 'node:child_process'
import { findProblems } from '../src/check/findings.ts'
import { formatFor, reporterFor } from '../src/check/reporters/choose.ts'
import { countProblems } from '../src/check/reporters/reporter.ts'

const root = new URL('../', import.meta.url)
const [site, next, last] = ['dist', '.dist-next', '.dist-last'].map((name) => new URL(name, root))
if (!site || !next || !last) throw new Error('unreachable: three names give three addresses')

// A build that was stopped between the two renames below left the last good site here.
if (!existsSync(site) && existsSync(last)) await rename(last, site)

const findings = await findProblems(root)
const report = reporterFor(formatFor(process.env), process.stderr)
process.stderr.write(`${report(findings)}\n`)
if (countProblems(findings.problems).errors > 0) {
  console.error('Nothing was built; the last site still stands.')
  process.exit(1)
}

await rm(next, { recursive: true, force: true })
const astro = spawnSync('astro', ['build', '--outDir', '.dist-next'], {
  cwd: root,
  stdio: 'inherit',
  shell: process.platform === 'win32',
})
if (astro.error) throw astro.error
if (astro.status !== 0) {
  console.error('The build failed; the last site still stands.')
  process.exit(astro.status ?? 1)
}

await rm(last, { recursive: true, force: true })
if (existsSync(site)) await rename(site, last)
await rename(next, site)
await rm(last, { recursive: true, force: true })

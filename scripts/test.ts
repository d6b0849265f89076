/**
 * `npm test`: every check, one after the other; the last line says how many passed.
 * `npm run test:more`: the checks that take minutes.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { z } from 'zod'
import packageJson from '../package.json' with { type: 'json' }

interface Count {
  passed: number
  failed: number
  skipped: number
}

interface Step {
  title: string
  command: string[]
  /** The report of a test runner and how it counts tests; a step without one counts as a single test. */
  report?: { file: string; counts: z.ZodType<Count> }
}

const vitestCounts = z
  .object({ numPassedTests: z.number(), numFailedTests: z.number(), numPendingTests: z.number() })
  .transform(({ numPassedTests: passed, numFailedTests: failed, numPendingTests: skipped }) => ({
    ...{ passed, failed, skipped },
  }))

const playwrightCounts = z
  .object({
    stats: z.object({ expected: z.number(), unexpected: z.number(), skipped: z.number() }),
  })
  .transform(({ stats: { expected: passed, unexpected: failed, skipped } }) => ({
    ...{ passed, failed, skipped },
  }))

const vitest = (name: string, folder: string): Omit<Step, 'title'> => {
  const file = `test-results/${name}.json`
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  return {
    command: ['vitest', 'run', folder, ...reporters],
    report: { file, counts: vitestCounts },
  }
}

const playwright = (folder: string): Omit<Step, 'title'> => ({
  command: ['playwright', 'test', folder],
  report: { file: 'test-results/browser.json', counts: playwrightCounts },
})

const build: Step = {
  title: 'production build',
  command: packageJson.scripts.build.split(' '),
}
const browser: Step = { title: 'a browser', command: ['node', 'scripts/browser.ts'] }

/** The checks of every change, in order. The steps of one row run at the same time. */
const usual: Step[][] = [
  [{ title: 'types of the collections', command: ['astro', 'sync'] }],
  [
    { title: 'format', command: ['prettier', '--check', '.'] },
    { title: 'types', command: ['astro', 'check'] },
    { title: 'lint', command: ['eslint', '--max-warnings', '0', '.'] },
  ],
  [{ title: 'unit tests', ...vitest('unit', 'tests/unit') }],
  [build],
  [{ title: 'the built site', ...vitest('site', 'tests/site') }],
  [browser],
  [{ title: 'browser tests', ...playwright('tests/e2e') }],
]

/** Checks that take minutes: further builds, and browser tests of hundreds of pages. */
const more: Step[][] = [
  [build],
  [browser],
  [{ title: 'other builds', ...vitest('build', 'tests/build') }],
  // Always the same seed; `npm run fuzz` takes a new one.
  [{ title: 'random content', command: ['node', 'scripts/fuzz.ts', '30', '1'] }],
  [{ title: 'more browser tests', ...playwright('tests/more') }],
]

process.env['ASTRO_TELEMETRY_DISABLED'] = '1'
// The tests open the site at the root of its default address.
delete process.env['SITE_URL']
delete process.env['BASE_PATH']
process.env['TEST_PORT'] ??= await freePort()
const rows = process.argv[2] === 'more' ? more : usual
rmSync('test-results', { recursive: true, force: true })
const total: Count = { passed: 0, failed: 0, skipped: 0 }
for (const [index, row] of rows.entries()) {
  const titles = row.map(({ title }) => title).join(', ')
  console.log(`\n── ${index + 1}/${rows.length} ${titles}`)
  await Promise.all(row.map((step) => run(step, row.length === 1)))
}

const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : ''
console.log(`\n${total.passed} passed, ${total.failed} failed${skipped}`)
process.exitCode = total.failed === 0 ? 0 : 1

/** A port that no other program uses, for the preview server of the browser tests. */
async function freePort(): Promise<string> {
  const server = createServer().listen(0)
  await once(server, 'listening')
  const address = server.address()
  server.close()
  return String(typeof address === 'object' && address ? address.port : 4173)
}

/** A step that runs alone prints as it goes; steps that run together print when they end. */
async function run({ title, command, report }: Step, alone: boolean): Promise<void> {
  const [program = '', ...args] = command
  const started = performance.now()
  const child = spawn(program, args, {
    stdio: alone ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
  })
  let output = ''
  child.stdout?.on('data', (data: Buffer) => (output += data.toString()))
  child.stderr?.on('data', (data: Buffer) => (output += data.toString()))
  const [status] = (await once(child, 'close')) as [number | null]
  process.stdout.write(output)
  const { passed, failed, skipped } = countOf(status === 0, report)
  total.passed += passed
  // A runner may fail without a failed test.
  total.failed += status === 0 ? failed : Math.max(1, failed)
  total.skipped += skipped
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  console.log(`── ${title}: ${status === 0 ? 'passed' : 'FAILED'} in ${seconds} s`)
}

/** A runner without a report has failed. */
function countOf(succeeded: boolean, report: Step['report']): Count {
  if (!report) return { passed: succeeded ? 1 : 0, failed: succeeded ? 0 : 1, skipped: 0 }
  try {
    return report.counts.parse(JSON.parse(readFileSync(report.file, 'utf8')))
  } catch (cause) {
    console.error(cause)
    return { passed: 0, failed: 1, skipped: 0 }
  }
}

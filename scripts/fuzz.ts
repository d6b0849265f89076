/**
 * `npm run fuzz -- [seconds] [seed]`: tests the check and the page with random and mutated content,
 * for two minutes by default. A failure prints the smallest content that shows it.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const [seconds = 120, seed = Date.now() % 1_000_000] = process.argv.slice(2).map(Number)
if (![seconds, seed].every((number) => Number.isInteger(number) && number > 0)) {
  console.error('npm run fuzz -- [seconds] [seed]: both are positive whole numbers.')
  process.exit(2)
}

/** Extra time to compile, to shrink a failure and to build, on a slow machine. */
const EXTRA_SECONDS = 600

console.log(`Fuzzing for ${seconds} s with seed ${seed}.`)
const folder = mkdtempSync(join(tmpdir(), 'policy-brief-fuzz-'))
const current = join(folder, 'mutant.json')
const { status, error } = spawnSync('vitest', ['run', '--config', 'tests/fuzz/vitest.config.ts'], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
  timeout: (seconds + EXTRA_SECONDS) * 1000,
  env: {
    ...process.env,
    FUZZ_SECONDS: `${seconds}`,
    FUZZ_SEED: `${seed}`,
    FUZZ_CURRENT: current,
  },
})
if (!error) rmSync(folder, { recursive: true })
else console.error(`The fuzzer was stopped (${error.message}); its last content is ${current}.`)
process.exitCode = error ? 1 : (status ?? 1)

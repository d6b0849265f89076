import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, expect, it } from 'vitest'

const module = pathToFileURL(join(import.meta.dirname, '../../../scripts/memory-pools.ts')).href
const folder = mkdtempSync(join(tmpdir(), 'memory-pools-'))
const script = join(folder, 'script.mjs')
writeFileSync(
  script,
  `import { shareMemoryPools } from ${JSON.stringify(module)}
console.log('begins')
shareMemoryPools()
const { env, argv, execArgv } = process
console.log(JSON.stringify([env.MALLOC_ARENA_MAX, argv.slice(2), execArgv]))`,
)
afterAll(() => rmSync(folder, { recursive: true }))

const others = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => name !== 'MALLOC_ARENA_MAX'),
)

function run(env: NodeJS.ProcessEnv): string[] {
  const args = ['--max-semi-space-size=4', script, 'one', 'two']
  const { stdout } = spawnSync(process.execPath, args, { env, encoding: 'utf8' })
  return stdout.trim().split('\n')
}

it.runIf(process.platform === 'linux')('begins the process anew once, as it was begun', () => {
  const said = JSON.stringify(['2', ['one', 'two'], ['--max-semi-space-size=4']])
  expect(run(others)).toEqual(['begins', 'begins', said])
})

it('leaves a number that is set', () => {
  const said = JSON.stringify(['7', ['one', 'two'], ['--max-semi-space-size=4']])
  expect(run({ ...others, MALLOC_ARENA_MAX: '7' })).toEqual(['begins', said])
})

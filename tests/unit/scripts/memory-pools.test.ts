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

it('gives threads less room for young objects', () => {
  const churn = `import { getHeapSpaceStatistics } from 'node:v8'
    import { parentPort } from 'node:worker_threads'
    let [kept, most] = [[], 0]
    for (let round = 0; round < 200; round += 1) {
      kept = Array.from({ length: 20_000 }, (_, index) => ({ index, text: String(index) }))
      const young = getHeapSpaceStatistics().find(({ space_name: name }) => name === 'new_space')
      most = Math.max(most, young.space_size)
    }
    parentPort.postMessage(most)`
  const begin = `import { Worker } from 'node:worker_threads'
    import { keepThreadsSmall } from ${JSON.stringify(module)}
    const churn = new URL(${JSON.stringify(`data:text/javascript,${encodeURIComponent(churn)}`)})
    const most = () => new Promise((resolve) => new Worker(churn).once('message', resolve))
    const before = await most()
    keepThreadsSmall()
    console.log(JSON.stringify([before, await most()]))`
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', begin], {
    encoding: 'utf8',
  })
  const [before = 0, after = 0] = JSON.parse(stdout) as number[]
  // Two halves of 4 MiB, and a page.
  expect(after).toBeLessThan(9 * 2 ** 20)
  expect(before).toBeGreaterThan(after)
})

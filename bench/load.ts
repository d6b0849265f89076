/**
 * `npm run bench:load`: the built site behind nginx under load. A page and one bare file are asked for in
 * turn, 20 seconds in all. It needs nginx and wrk.
 */
import { spawnSync } from 'node:child_process'
import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import { startNginx } from '../tests/fixtures/nginx.ts'
import { median } from './median.ts'

const ROUNDS = 5
const SECONDS = 2
const page = '/us-mexico-reset/'
/** The same bytes in a file that no rule is about. */
const bare = '/bare.bin'

const { origin, site, close } = await startNginx(join(import.meta.dirname, '../dist'), '/')
try {
  copyFileSync(join(site, page, 'index.html'), join(site, bare))
  const rates: Record<string, number[]> = { [page]: [], [bare]: [] }
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const path of [page, bare]) rates[path]?.push(rateOf(path))
  }
  const [ofPage, ofBare] = [median(rates[page] ?? []), median(rates[bare] ?? [])]
  console.log(`page       ${Math.round(ofPage)} requests a second, no error`)
  console.log(
    `bare file  ${Math.round(ofBare)} requests a second (page: ${(ofPage / ofBare).toFixed(2)} of it)`,
  )
} finally {
  close()
}

/** @throws Error if wrk is missing, or an answer failed */
function rateOf(path: string): number {
  const { stdout, error } = spawnSync('wrk', ['-t1', '-c16', `-d${SECONDS}s`, origin + path], {
    encoding: 'utf8',
  })
  if (error)
    throw new Error('wrk is missing: install it, as by "apt-get install wrk".', { cause: error })
  if (/Non-2xx|Socket errors/.test(stdout)) throw new Error(stdout)
  return Number(/Requests\/sec:\s+([\d.]+)/.exec(stdout)?.[1])
}

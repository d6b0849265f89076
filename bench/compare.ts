/** Compares cold builds of several sites. */
import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { median } from './median.ts'
import { printRow, printRun } from './report.ts'
import { run, type Run } from './run.ts'

/** A project that `command` builds in `folder`. */
export interface Site {
  name: string
  folder: string
  command: readonly string[]
}

/**
 * Builds each site cold and in turn, so that the load of the machine affects all alike. Prints every
 * build, the medians, and the first site's time and memory as multiples of the others'.
 *
 * @param sites folders in which nothing is built yet; the first site is ours
 * @param rounds how many times each is built
 * @throws Error if a build fails
 */
export async function compare(sites: readonly Site[], rounds: number): Promise<void> {
  const runs = new Map(sites.map(({ name }) => [name, [] as Run[]]))
  const initial = new Map(sites.map(({ folder }) => [folder, new Set(readdirSync(folder))]))
  for (let round = 1; round <= rounds; round += 1) {
    for (const { name, folder, command } of sites) {
      for (const entry of readdirSync(folder)) {
        if (!initial.get(folder)?.has(entry)) rmSync(join(folder, entry), { recursive: true })
      }
      const measured = await run(command, folder)
      printRun(`${name}, ${round}`, measured)
      runs.get(name)?.push(measured)
    }
  }
  const medians = Array.from(runs, ([name, some]) => ({ name, ...medianOf(some) }))
  for (const { name, ...middle } of medians) printRun(`${name}, median`, middle)
  const [ours, ...others] = medians
  for (const other of others) {
    if (ours) printRow(`${ours.name} / ${other.name}`, ...ratios(ours, other))
  }
}

const medianOf = (runs: readonly Run[]): Run => ({
  seconds: median(runs.map(({ seconds }) => seconds)),
  processor: median(runs.map(({ processor }) => processor)),
  memory: median(runs.map(({ memory }) => memory)),
})

function ratios(ours: Run, other: Run): string[] {
  const time = (ours.seconds / other.seconds).toFixed(2)
  const processor = (ours.processor / other.processor).toFixed(2)
  return [`${time} (${processor})`, (ours.memory / other.memory).toFixed(2)]
}

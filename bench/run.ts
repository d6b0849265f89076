/** Runs a command and measures it: time, processor time, memory of all its processes together. */
import { spawn, spawnSync } from 'node:child_process'

export interface Run {
  /** Seconds by the clock. */
  seconds: number
  /** Seconds of processor time, user and system, of all its processes: what other work on the
   *  machine changes least. */
  processor: number
  /** Highest sum of the resident memory of all its processes, in bytes, looked at once a
   *  second; pages that processes share count once for each. */
  memory: number
}

/** Milliseconds. */
const EVERY = 1000

/**
 * @param command program and arguments
 * @param cwd where it runs
 * @param env what its environment has besides this process's
 * @returns what it took
 * @throws Error with its output where it fails
 */
export async function run(
  command: readonly string[],
  cwd: string,
  env: Record<string, string> = {},
): Promise<Run> {
  const started = performance.now()
  const child = spawn('bash', ['-c', 'time -p "$0" "$@"', ...command], {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  child.stdout.on('data', (data: Buffer) => (output += data.toString()))
  child.stderr.on('data', (data: Buffer) => (output += data.toString()))
  let memory = 0
  const timer = setInterval(() => {
    memory = Math.max(memory, memoryOf(child.pid ?? 0))
  }, EVERY)
  const status = await new Promise<number | null>((resolve) => child.on('close', resolve))
  clearInterval(timer)
  const seconds = (performance.now() - started) / 1000
  if (status !== 0) throw new Error(`${command.join(' ')} failed:\n${output.slice(-4000)}`)
  const spent = Array.from(output.matchAll(/^(?:user|sys) ([\d.]+)$/gm), ([, value]) =>
    Number(value),
  )
  return { seconds, processor: spent.reduce((sum, value) => sum + value, 0), memory }
}

/** Resident memory of a process and all that descend from it. POSIX: `ps` counts in KiB. */
function memoryOf(pid: number): number {
  const { stdout } = spawnSync('ps', ['-A', '-o', 'pid=,ppid=,rss='], { encoding: 'utf8' })
  const all = stdout
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number))
  const children = Map.groupBy(all, ([, parent]) => parent)
  const sum = (id: number): number =>
    (children.get(id) ?? []).reduce((total, [child = 0, , rss = 0]) => total + rss + sum(child), 0)
  return sum(pid) * 1024
}

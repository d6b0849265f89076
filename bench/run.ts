/** Runs a command and measures time, processor time and memory of all its processes. */
import { spawn, spawnSync } from 'node:child_process'

export interface Run {
  /** Wall time in seconds. */
  seconds: number
  /** User and system time of all processes in seconds. Other work on the machine affects it less than wall time. */
  processor: number
  /**
   * Peak of the resident memory in bytes, summed over all processes and sampled every
   * `SAMPLE_INTERVAL`. Pages that processes share count once for each.
   */
  memory: number
}

/** Milliseconds. */
const SAMPLE_INTERVAL = 500
/** Lines of a failed command's output that the error shows. */
const LINES_SHOWN = 30

/**
 * Runs a command with bash, whose `time` measures the processor time.
 *
 * @param command program and arguments
 * @param cwd the folder to run it in
 * @returns the measurements
 * @throws Error with the last lines of the output if the exit code is not 0
 */
export async function run(command: readonly string[], cwd: string): Promise<Run> {
  const started = performance.now()
  const child = spawn('bash', ['-c', 'time -p "$0" "$@"', ...command], {
    cwd,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  child.stdout.on('data', (data: Buffer) => (output += data.toString()))
  child.stderr.on('data', (data: Buffer) => (output += data.toString()))
  let memory = 0
  const timer = setInterval(() => {
    memory = Math.max(memory, memoryOf(child.pid ?? 0))
  }, SAMPLE_INTERVAL)
  const status = await new Promise<number | null>((resolve) => child.on('close', resolve))
  clearInterval(timer)
  const seconds = (performance.now() - started) / 1000
  const times = /\nreal [\d.]+\nuser ([\d.]+)\nsys ([\d.]+)\n$/.exec(`\n${output}`)
  if (status !== 0 || !times) {
    const lines = `\n${output}`.slice(0, times?.index).trimEnd().split('\n').slice(-LINES_SHOWN)
    throw new Error(`${command.join(' ')} failed in ${cwd}:\n${lines.join('\n')}`)
  }
  return { seconds, processor: Number(times[1]) + Number(times[2]), memory }
}

/** Resident memory of a process and its descendants in bytes. POSIX: `ps` counts in KiB. */
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

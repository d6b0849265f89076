/** How much memory a process's threads are given. */
import { existsSync } from 'node:fs'
import { basename } from 'node:path'

/**
 * Begins the process anew, in its place, with two pools of memory for all threads. Glibc gives each
 * thread its own and rarely gives any back: a large library's build needs a tenth more. It heeds
 * the number from a process's first moment. Source: mallopt(3), M_ARENA_MAX.
 *
 * Nothing is done on other systems, where the number is set already, and where Node was started by
 * way of another program.
 */
export function shareMemoryPools(): void {
  const { platform, execPath, execArgv, argv, env } = process
  const isNode = basename(execPath) === 'node' && existsSync(execPath)
  if (platform !== 'linux' || 'MALLOC_ARENA_MAX' in env || !isNode) return
  const command = [execPath, ...execArgv, ...argv.slice(1)]
  process.execve?.(execPath, command, { ...env, MALLOC_ARENA_MAX: '2' })
}

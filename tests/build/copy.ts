/** Builds of copies of the project, and what they have made. */
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createHash } from 'node:crypto'
import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import packageJson from '../../package.json' with { type: 'json' }

/**
 * Starts `npm run build` in a folder, as the leader of a process group of its own.
 *
 * @param folder a copy of the project
 * @returns the process
 */
export function startBuild(folder: string): ChildProcess {
  const [program = '', ...args] = packageJson.scripts.build.split(' ')
  return spawn(program, args, { cwd: folder, stdio: 'ignore', detached: true })
}

/**
 * @param folder a copy of the project
 * @returns the build's exit code
 */
export async function build(folder: string): Promise<unknown> {
  const [code] = (await once(startBuild(folder), 'exit')) as unknown[]
  return code
}

/**
 * @param folder a copy of the project
 * @returns a digest of each file of its `dist/`, by path; `undefined` where there is no `dist/`
 */
export function digestsOf(folder: string): Record<string, string> | undefined {
  const dist = join(folder, 'dist')
  if (!existsSync(dist)) return undefined
  const files = globSync('**/*', { cwd: dist, withFileTypes: true }).filter((one) => one.isFile())
  const paths = files.map(({ parentPath, name }) => join(parentPath, name)).sort()
  return Object.fromEntries(
    paths.map((path) => [
      path.slice(dist.length),
      createHash('sha256').update(readFileSync(path)).digest('hex'),
    ]),
  )
}

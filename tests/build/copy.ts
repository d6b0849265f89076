/** Builds of copies of the project, and the files that they wrote. */
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createHash } from 'node:crypto'
import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import packageJson from '../../package.json' with { type: 'json' }

/**
 * Starts `npm run build` in a folder, in a process group of its own.
 *
 * @param folder a copy of the project
 * @param env further environment variables
 * @returns the process
 */
export function startBuild(folder: string, env: Record<string, string> = {}): ChildProcess {
  const [program = '', ...args] = packageJson.scripts.build.split(' ')
  return spawn(program, args, {
    ...{ cwd: folder, stdio: 'ignore', detached: true },
    env: { ...process.env, ...env },
  })
}

/**
 * @param folder a copy of the project
 * @param env further environment variables
 * @returns the build's exit code
 */
export async function build(folder: string, env?: Record<string, string>): Promise<unknown> {
  const [code] = (await once(startBuild(folder, env), 'exit')) as unknown[]
  return code
}

/**
 * @param folder a copy of the project
 * @param dist the folder of the built site
 * @returns a digest of each file of the site, by path; `undefined` if there is no site
 */
export function digestsOf(folder: string, dist = 'dist'): Record<string, string> | undefined {
  const site = join(folder, dist)
  if (!existsSync(site)) return undefined
  const files = globSync('**/*', { cwd: site, withFileTypes: true }).filter((one) => one.isFile())
  const paths = files.map(({ parentPath, name }) => join(parentPath, name)).sort()
  return Object.fromEntries(
    paths.map((path) => [
      path.slice(site.length),
      createHash('sha256').update(readFileSync(path)).digest('hex'),
    ]),
  )
}

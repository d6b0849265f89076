/** `npm run build`: builds the site into a temporary folder, which then replaces `dist/`. */
import { createHash } from 'node:crypto'
import {
  existsSync,
  globSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { inspect } from 'node:util'
import { build } from 'astro'

const root = join(import.meta.dirname, '..')
const at = (path: string): string => join(root, path)
const DIST = at('dist')
const NEXT = at('.dist-next')
const LAST = at('.dist-last')
const LOCK = at('.cache/build.lock')
/** The digest of the code that made Astro's cache. */
const STAMP = at('.cache/code-digest')

// A shell or a test runner may have set these; Astro would take them for its own `import.meta.env`.
process.env['NODE_ENV'] = 'production'
for (const name of ['MODE', 'DEV', 'PROD', 'SSR', 'SITE', 'BASE_URL', 'ASSETS_PREFIX']) {
  Reflect.deleteProperty(process.env, name)
}

try {
  mkdirSync(at('.cache'), { recursive: true })
  await lock()
} catch (cause) {
  fail(cause)
  process.exit()
}
try {
  // Undoes a build that was killed between the two renames below.
  if (!existsSync(DIST) && existsSync(LAST)) renameSync(LAST, DIST)
  const digest = codeDigest()
  const force = !existsSync(STAMP) || readFileSync(STAMP, 'utf8') !== digest
  rmSync(STAMP, { force: true })
  rmSync(NEXT, { recursive: true, force: true })
  await build({ root, outDir: NEXT, force })
  rmSync(LAST, { recursive: true, force: true })
  if (existsSync(DIST)) renameSync(DIST, LAST)
  renameSync(NEXT, DIST)
  // Deletes thousands of files, several at once.
  await rm(LAST, { recursive: true, force: true })
  // If code was saved during the build, only part of the cache may be made with it.
  if (codeDigest() === digest) writeFileSync(STAMP, digest)
} catch (cause) {
  fail(cause)
} finally {
  rmSync(LOCK, { force: true })
}
// After a failure, threads of the bundler may wait for ever.
if (process.exitCode === 1) process.exit()

/** Says why the build failed, what to do about the disk, and what is served. */
function fail(cause: unknown): void {
  console.error(cause instanceof Error && cause.stack === '' ? cause.message : cause)
  // The bundler, which is written in Rust, has numbers for the faults of the disk.
  const words = inspect(cause, { getters: true, depth: 8 })
  if (/\b(?:ENOSPC|EDQUOT|EFBIG|os error (?:28|122|27))\b/.test(words)) {
    console.error('The disk is full. Free some space and build again.')
  } else if (/\b(?:EACCES|EPERM|EROFS|EEXIST|ENOTDIR|os error (?:1|13|20|30))\b/.test(words)) {
    console.error('The build writes to .cache/, .dist-next/ and dist/. Make sure that it may.')
  }
  console.error(`The build failed.${existsSync(DIST) ? ' dist/ still holds the last site.' : ''}`)
  process.exitCode = 1
}

/** Astro's cache sees the modules of a route, but not the files that they read from the disk. */
function codeDigest(): string {
  const files = globSync(['src/**/*.*', 'astro.config.mjs', 'package-lock.json'], { cwd: root })
  const hash = createHash('sha256')
  for (const file of files.sort()) hash.update(`${file}\0`).update(readFileSync(at(file)))
  return hash.digest('hex')
}

/**
 * Makes sure that only one build runs at a time. The lock file holds the build's process id.
 *
 * @throws if the disk fails
 */
async function lock(): Promise<void> {
  try {
    writeFileSync(LOCK, String(process.pid), { flag: 'wx' })
  } catch (cause) {
    if (!(cause instanceof Error && 'code' in cause && cause.code === 'EEXIST')) throw cause
    const holder = Number(readFileSync(LOCK, 'utf8'))
    if (isRunning(holder)) refuse(holder)
    // The lock file is from a build that was killed.
    rmSync(LOCK, { force: true })
    return lock()
  }
  // Two builds may both have found the lock file of a killed one: the last to write has the lock.
  await wait(50)
  const holder = Number(readFileSync(LOCK, 'utf8'))
  if (holder !== process.pid) refuse(holder)
}

function refuse(holder: number): never {
  console.error(
    `Another build is running (process ${holder}). Wait until it has finished. If there is none, delete .cache/build.lock.`,
  )
  process.exit(1)
}

function isRunning(pid: number): boolean {
  try {
    return pid > 0 && process.kill(pid, 0)
  } catch (cause) {
    return cause instanceof Error && 'code' in cause && cause.code === 'EPERM'
  }
}

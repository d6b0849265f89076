/** The thread of site-writer.ts. */
import {
  constants,
  copyFileSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { constants as system, setPriority } from 'node:os'
import { parentPort, workerData } from 'node:worker_threads'
import type { Folders, Order, Report, SiteFile, Stamp } from './site-orders.ts'

// The pages and the index are waited for, and take longer. On Linux this is of this thread alone.
if (process.platform === 'linux') {
  try {
    setPriority(system.priority.PRIORITY_BELOW_NORMAL)
  } catch {
    // The whole build has a lower priority already.
  }
}

const { site, last, given } = workerData as Folders
const folders = new Set<string>()

function ready(path: string): URL {
  const to = new URL(path, site)
  const folder = new URL('.', to)
  if (!folders.has(folder.href)) mkdirSync(folder, { recursive: true })
  folders.add(folder.href)
  return to
}

const isGiven = (path: string): boolean => existsSync(new URL(path, given))

function stampOf(path: string, folder: string): Stamp {
  const { size, mtimeMs, ino } = lstatSync(new URL(path, folder))
  return [path, size, mtimeMs, ino]
}

/** All files of a set, or none: where one is not as it was written, the set is made anew. */
function take(stamps: readonly Stamp[]): boolean {
  const taken: URL[] = []
  try {
    for (const stamp of stamps) {
      const [path] = stamp
      // A link to the last site's file would be written into.
      if (isGiven(path)) throw new Error(`${path} is given.`)
      if (String(stampOf(path, last)) !== String(stamp)) throw new Error(`${path} was changed.`)
      const to = ready(path)
      linkSync(new URL(path, last), to)
      taken.push(to)
    }
    return true
  } catch {
    // Changed, deleted, or on a disk that has no links: whatever it is, there is another way.
    for (const file of taken) rmSync(file)
    return false
  }
}

/** Never into a file that is there: it might be the last site's. */
function write(file: SiteFile): Stamp {
  // No file is ever like this: the set is made again, in case the given file is taken away.
  if (isGiven(file.path)) return [file.path, -1, 0, 0]
  const to = ready(file.path)
  // A copy, not a link: whoever changes the site must not change the cache. Where the disk can
  // share what is equal, it does.
  const { COPYFILE_EXCL, COPYFILE_FICLONE } = constants
  if ('copyOf' in file) copyFileSync(new URL(file.copyOf), to, COPYFILE_EXCL | COPYFILE_FICLONE)
  else writeFileSync(to, file.text, { flag: 'wx' })
  return stampOf(file.path, site)
}

function report(done: Report): void {
  parentPort?.postMessage(done)
}

parentPort?.on('message', (order: Order) => {
  if (order === 'end') parentPort?.close()
  else if ('take' in order) {
    report({ taken: order.take.filter(({ stamps }) => take(stamps)).map(({ set }) => set) })
  } else report({ written: order.write.map((file) => ({ set: file.set, stamp: write(file) })) })
})

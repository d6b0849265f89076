/** The thread of site-writer.ts. */
import { constants, copyFileSync, linkSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { constants as system, setPriority } from 'node:os'
import { parentPort, workerData } from 'node:worker_threads'
import type { Folders, Order, Report, SiteFile, Stamp } from './site-orders.ts'
import { givenIn } from './given-files.ts'
import { isAsWritten, stampOf } from './site-sweep.ts'

// The pages and the index are waited for, and take longer. On Linux this is of this thread alone.
if (process.platform === 'linux') {
  try {
    setPriority(system.priority.PRIORITY_BELOW_NORMAL)
  } catch {
    // The whole build has a lower priority already.
  }
}

const { site, last, given } = workerData as Folders
const siteFolder = new URL(site)
const lastFolder = new URL(last)
const isGiven = givenIn(new URL(given))
const folders = new Set<string>()

function ready(path: string): URL {
  const to = new URL(path, site)
  const folder = new URL('.', to)
  if (!folders.has(folder.href)) mkdirSync(folder, { recursive: true })
  folders.add(folder.href)
  return to
}

/** All files of a set, or none: where one is not as it was written, the set is made anew. */
function take(stamps: readonly Stamp[]): boolean {
  try {
    for (const stamp of stamps) {
      const [path] = stamp
      // A link to the last site's file would be written into.
      if (isGiven(path)) throw new Error(`${path} is given.`)
      // It stands here already where the site before the last one had it, too.
      if (isAsWritten(stamp, siteFolder)) continue
      if (!isAsWritten(stamp, lastFolder)) throw new Error(`${path} was changed.`)
      linkSync(new URL(path, last), ready(path))
    }
    return true
  } catch {
    // Changed, deleted, or on a disk that has no links: whatever it is, there is another way.
    for (const [path] of stamps) if (!isGiven(path)) rmSync(new URL(path, site), { force: true })
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
  return stampOf(file.path, siteFolder)
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

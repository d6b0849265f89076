/** The folder that a build works in, cleared of everything that is not as it was last written. */
import { existsSync, lstatSync, readdirSync, rmdirSync, rmSync, unlinkSync } from 'node:fs'
import { givenIn } from './given-files.ts'
import type { Stamp } from './site-orders.ts'

/**
 * Deletes every file but those that are listed: the same files, not equal ones. So nothing that a
 * build then writes is written into a file that the last site has as well, and nothing of an older
 * site is left over.
 *
 * @param site the folder, a `file:` address that ends in a slash; there may be none
 * @param given a file that stands here at the same address counts for more, and is deleted there
 * @param stamps files as they were last written, whether or not that site was published
 * @returns the addresses of the files that are left
 * @throws what the disk throws
 */
export function sweep(site: URL, given: URL, stamps: Iterable<Stamp>): Set<string> {
  const left = new Set<string>()
  const written = new Map(Array.from(stamps, (stamp) => [stamp[0], stamp]))
  const isGiven = givenIn(given)
  const sweepFolder = (path: string): boolean => {
    let isLeft = false
    for (const entry of readdirSync(new URL(path, site), { withFileTypes: true })) {
      const inside = path + encodeURIComponent(entry.name)
      if (entry.isDirectory()) {
        if (sweepFolder(`${inside}/`)) isLeft = true
        else rmdirSync(new URL(inside, site))
      } else if (isAsWritten(written.get(inside), site) && !isGiven(inside)) {
        isLeft = true
        left.add(inside)
      } else unlinkSync(new URL(inside, site))
    }
    return isLeft
  }
  if (existsSync(site)) sweepFolder('')
  return left
}

/**
 * Deletes files, and the folders that they leave empty.
 *
 * @param site the folder, a `file:` address that ends in a slash
 * @param stamps the files; where one is not there, nothing is done
 * @throws what the disk throws
 */
export function clearAway(site: URL, stamps: Iterable<Stamp>): void {
  for (const [path] of stamps) {
    rmSync(new URL(path, site), { force: true })
    let folder = new URL('.', new URL(path, site))
    while (folder.href !== site.href && existsSync(folder) && readdirSync(folder).length === 0) {
      rmdirSync(folder)
      folder = new URL('..', folder)
    }
  }
}

/**
 * @param path address of a file in the folder
 * @param folder a `file:` address that ends in a slash
 * @returns how the file stands there
 * @throws what the disk throws
 */
export function stampOf(path: string, folder: URL): Stamp {
  const { size, mtimeMs, ino } = lstatSync(new URL(path, folder))
  return [path, size, mtimeMs, ino]
}

/**
 * @param stamp a file as it was written, if it was
 * @param folder a `file:` address that ends in a slash
 * @returns whether that file stands there, and nobody has changed it
 * @throws what the disk throws, but not where there is no file
 */
export function isAsWritten(stamp: Stamp | undefined, folder: URL): boolean {
  if (!stamp) return false
  const stats = lstatSync(new URL(stamp[0], folder), { throwIfNoEntry: false })
  const [, size, mtimeMs, ino] = stamp
  return stats?.size === size && stats.mtimeMs === mtimeMs && stats.ino === ino
}

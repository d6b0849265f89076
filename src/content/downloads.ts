/** The files in `files/` of a brief, which readers can download. */
import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { slugOf } from '../brief/assembly/slug.ts'
import type { SourceDownload } from '../brief/model/source.ts'
import { error, type Problem } from '../brief/problems/problem.ts'
import type { ContentFile } from './content-folder.ts'

/** A file to download and the folder of its brief. */
export interface Download {
  brief: string
  download: SourceDownload
}

/**
 * @returns the files to download, and problems: a name that cannot be part of an address, a kind of file
 *   in which browsers run scripts, an empty file
 * @throws disk errors other than a missing file or permission
 */
export function readDownloads(
  root: URL,
  files: readonly ContentFile[],
): { downloads: Download[]; problems: Problem[] } {
  const found = files
    .filter(({ kind }) => kind === 'files')
    .map(({ file, brief }) => {
      const name = file.replace(/^.*\//, '')
      return { brief, download: { file, name, size: sizeOf(root, file) } }
    })
  return { downloads: found, problems: found.flatMap(({ download }) => check(download)) }
}

/** 0 for a file that no longer exists or cannot be opened. */
function sizeOf(root: URL, file: string): number {
  return statSync(join(fileURLToPath(root), file), { throwIfNoEntry: false })?.size ?? 0
}

const SAFE = /^[A-Za-z0-9][A-Za-z0-9_-]*(\.[A-Za-z0-9_-]+)+$/

/** Kinds of files in which browsers run scripts, on the site's own address. */
const SCRIPTED = /\.(x?html?|xht|shtml|mhtml?|svgz?|xml|xslt?|m?js|css|swf|webmanifest)$/i

function check({ file, name, size }: SourceDownload): Problem[] {
  const problems: Problem[] = []
  if (!SAFE.test(name)) {
    const message = `The name “${name}” cannot be part of an address.`
    const rule = 'Use letters a to z, digits, hyphens, underscores, and an ending such as .pdf'
    const better = betterName(name)
    const hint = better === undefined ? `${rule}.` : `${rule}: ${better}.`
    problems.push(error('unfit-name', { file }, message, hint))
  }
  if (SCRIPTED.test(name)) {
    const message = 'Browsers can run scripts in a file of this kind.'
    const hint = 'Save it as PDF, or put it into a ZIP archive.'
    problems.push(error('unsafe-file', { file }, message, hint))
  }
  if (size === 0) {
    const hint = 'Save it again, or delete it.'
    problems.push(error('empty-file', { file }, 'The file is empty.', hint))
  }
  return problems
}

function betterName(name: string): string | undefined {
  const [, base = '', ending = ''] = /^(.*)(\.[A-Za-z0-9]+)$/.exec(name) ?? []
  const slug = slugOf(base)
  return slug === '' ? undefined : `${slug}${ending}`
}

/** @returns the bytes of a file to download, by its path from the working folder of every build */
export const readDownload = (file: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(readFileSync(file))

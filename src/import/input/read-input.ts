/** Opens what an editor wants to import: a file, a folder or a `.zip`. */
import { existsSync, readdirSync, readFileSync, realpathSync, statSync, type Dirent } from 'node:fs'
import { basename, dirname, join, posix, relative } from 'node:path'
import { ImportError, lost, type Loss } from '../source.ts'
import { openArchive } from './archive.ts'
import { formatOf, openDocument, type Document } from './document.ts'
import { checkSize, limits, megabytes } from './limits.ts'

/** A document and the files beside it. */
export interface Input {
  document: Document
  /** The paths of the files in its folder or archive, from the document; for a file alone those beside it. */
  paths: string[]
  /** Reads one by its path from the document; `undefined` if there is none or the path leads out of the folder. */
  read: (path: string) => Uint8Array | undefined
  /** What was left out. */
  losses: Loss[]
}

/** Files that are not the document although they end like one. */
const OTHER = /^(?:readme|license|licence|changelog|import-report)\.|(?:^|\/)\./i

const LITTER = /(?:^|\/)(?:__MACOSX|node_modules|\.[^/]+)(?:\/|$)/

/**
 * @returns the document in a file, a folder or a `.zip`, and what is beside it; symbolic links are not followed
 * @throws ImportError if there is no document or more than one, or if one cannot be read safely
 */
export function readInput(path: string): Input {
  const stat = statSync(path, { throwIfNoEntry: false })
  if (stat === undefined) throw new ImportError(`There is no file ${path}. Check the path.`)
  if (stat.isDirectory()) return readFolder(path)
  if (!stat.isFile()) throw new ImportError(`${path} is neither a file nor a folder.`)
  const name = basename(path)
  checkSize(name, stat.size)
  const bytes = readFileSync(path)
  if (/\.zip$/i.test(path)) {
    const { files, links } = openArchive(bytes, name)
    const paths = [...files.keys()].filter((one) => !LITTER.test(one))
    return choose(name, paths, (one) => files.get(one), links)
  }
  const document = openDocument(name, bytes)
  const folder = dirname(path)
  const read = (one: string) => readInside(folder, one)
  return { document, paths: readdirSync(folder), read, losses: document.losses }
}

function readFolder(folder: string): Input {
  const paths: string[] = []
  const links: string[] = []
  let total = 0
  for (const { entry, path } of entriesIn(folder)) {
    if (entry.isSymbolicLink()) links.push(path)
    if (!entry.isFile()) continue
    paths.push(path)
    total += statSync(join(folder, path)).size
    // At once, so that a whole disk is not walked.
    if (paths.length > limits.files || total > limits.unpacked)
      throw new ImportError(
        `${folder} has more than ${limits.files} files or ${megabytes(limits.unpacked)}. Put the document and its images into a folder of their own.`,
      )
  }
  return choose(folder, paths.sort(), (path) => readInside(folder, path), links)
}

/** What is in a folder and the folders in it. */
function* entriesIn(folder: string, below = ''): Generator<{ entry: Dirent; path: string }> {
  for (const entry of readdirSync(join(folder, below), { withFileTypes: true })) {
    const path = posix.join(below, entry.name)
    if (LITTER.test(path)) continue
    if (entry.isDirectory()) yield* entriesIn(folder, path)
    else yield { entry, path }
  }
}

/** Takes the only document of a folder or archive, or the one in its highest folder. */
function choose(
  name: string,
  paths: readonly string[],
  read: Input['read'],
  links: readonly string[],
): Input {
  const documents = paths.filter((path) => formatOf(path) && !OTHER.test(basename(path)))
  const depthOf = (path: string): number => path.split('/').length
  const depth = Math.min(...documents.map(depthOf))
  const highest = documents.filter((path) => depthOf(path) === depth)
  const [path, another] = preferred(highest, read)
  if (path === undefined)
    throw new ImportError(
      `${name} has no document: it can be .docx, .odt, .md, .qmd, .html or .tex.`,
    )
  if (another !== undefined)
    throw new ImportError(
      `${name} has several documents: ${highest.join(', ')}. Keep one of them, with its images and references.`,
    )
  const document = openDocument(basename(path), read(path) ?? new Uint8Array())
  const folder = path.slice(0, -document.name.length)
  const others = documents.filter((one) => one !== path && !/\.(?:tex|pdf)$/i.test(one))
  const beside = paths.filter((one) => one !== path && one.startsWith(folder))
  const linkAdvice = 'Links are not followed. Put a copy of the file in its place.'
  return {
    document,
    paths: beside.map((one) => one.slice(folder.length)),
    read: (one) => {
      const inside = posix.join(folder, one)
      return paths.includes(inside) ? read(inside) : undefined
    },
    losses: [
      ...document.losses,
      ...links.map((link) => lost('symbolic links', link, linkAdvice)),
      ...others.map((other) => lost('other documents', other, 'Import it as a brief of its own.')),
    ],
  }
}

/** A PDF beside its source is the same report again; of files in LaTeX one begins the document. */
function preferred(paths: readonly string[], read: Input['read']): readonly string[] {
  const sources = paths.filter((path) => formatOf(path) !== 'pdf')
  if (sources.length === 0) return paths
  const main = sources.filter((path) =>
    formatOf(path) === 'latex'
      ? Buffer.from(read(path) ?? []).includes('\\documentclass')
      : /(?:^|\/)index\.\w+$/i.test(path),
  )
  return main.length > 0 ? main : sources
}

/** Reads a file of a folder, not what is outside of it or too large. */
function readInside(folder: string, path: string): Uint8Array | undefined {
  const file = join(folder, path)
  // Also false for an address that no file can have as its name.
  if (!existsSync(file)) return undefined
  const stat = statSync(file)
  if (!stat.isFile() || stat.size > limits.bytes) return undefined
  const inside = relative(realpathSync(folder), realpathSync(file))
  return inside.startsWith('..') ? undefined : readFileSync(file)
}

/** What was made of the content's files, kept from build to build: one file for each brief. */
import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import type { Entry } from '../brief/source.ts'
import type { ParsedFile } from '../check/parsed-file.ts'
import { readKept, writeKept } from './kept-json.ts'

/** Maps are no JSON. */
interface Kept extends Omit<ParsedFile, 'entry'> {
  entry?: Omit<Entry<object>, 'fields'> & { fields: [string, { line: number; column: number }][] }
}

interface Shelf {
  /** What all of it was made by: other code may make something else of the same files. */
  version: string
  files: Kept[]
}

/** Authors, topics and the library's own file belong to no brief. No slug has a plus sign. */
const NO_BRIEF = '+'

const ENDING = '.json'

/** A folder of parsed files, by the digests of what they were made of. */
export class ParsedCache {
  readonly #folder: URL
  readonly #version: string
  /** By brief and path, as they were last written here or read from the disk. */
  readonly #shelves = new Map<string, Map<string, ParsedFile>>()

  /**
   * @param folder where they are kept, a `file:` address that ends in a slash
   * @param version a digest of all code that has a part in parsing
   */
  constructor(folder: URL, version: string) {
    this.#folder = folder
    this.#version = version
  }

  /**
   * @param file path from the project's root
   * @param brief the brief that it belongs to, or ''
   * @param digest digest of what the file holds now
   * @returns what was made of it, or `undefined` where it is new or has changed
   * @throws where the disk fails
   */
  find(file: string, brief: string, digest: string): ParsedFile | undefined {
    const found = this.#shelf(brief).get(file)
    return found?.digest === digest ? found : undefined
  }

  /**
   * Keeps exactly these files, and writes only what has changed.
   *
   * @param files every file of the content
   * @throws where the disk fails
   */
  keep(files: readonly ParsedFile[]): void {
    mkdirSync(this.#folder, { recursive: true })
    const byBrief = Map.groupBy(files, ({ brief }) => brief)
    for (const [brief, own] of byBrief) {
      const before = this.#shelf(brief)
      const isSame = before.size === own.length && own.every((one) => before.get(one.file) === one)
      if (isSame) continue
      this.#write(brief, own)
      this.#shelves.set(brief, new Map(own.map((one) => [one.file, one])))
    }
    const wanted = new Set([...byBrief.keys()].map(fileOf))
    for (const name of readdirSync(this.#folder)) {
      if (!wanted.has(name)) rmSync(new URL(encodeURI(name), this.#folder), { force: true })
    }
  }

  #shelf(brief: string): Map<string, ParsedFile> {
    const known = this.#shelves.get(brief)
    if (known) return known
    const shelf = new Map(this.#read(brief).map((one) => [one.file, revive(one)]))
    this.#shelves.set(brief, shelf)
    return shelf
  }

  #read(brief: string): Kept[] {
    const shelf = readKept(this.#fileOf(brief)) as Shelf | undefined
    return shelf?.version === this.#version ? shelf.files : []
  }

  #write(brief: string, files: readonly ParsedFile[]): void {
    const shelf: Shelf = { version: this.#version, files: files.map(flatten) }
    writeKept(this.#fileOf(brief), shelf)
  }

  #fileOf(brief: string): URL {
    return new URL(encodeURI(fileOf(brief)), this.#folder)
  }
}

const fileOf = (brief: string): string => `${brief || NO_BRIEF}${ENDING}`

function flatten({ entry, ...rest }: ParsedFile): Kept {
  return entry ? { ...rest, entry: { ...entry, fields: [...(entry.fields ?? [])] } } : rest
}

function revive({ entry, ...rest }: Kept): ParsedFile {
  return entry ? { ...rest, entry: { ...entry, fields: new Map(entry.fields) } } : rest
}

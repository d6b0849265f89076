/** What was made of the content's files, kept from build to build. */
import type { Root } from 'hast'
import type { Entry } from '../brief/model/source.ts'
import type { ParsedFile } from '../content/parsed-file.ts'
import { BriefFiles } from './brief-files.ts'

/** Maps are no JSON, and texts are kept apart. */
interface KeptFile extends Omit<ParsedFile, 'entry'> {
  entry?: Omit<Entry<object>, 'fields' | 'body'> & {
    fields: [string, { line: number; column: number }][]
  }
}

/** The texts of a brief's files, by path, each with the digest of its file. */
type Bodies = Record<string, { digest: string; body: Root }>

/** Lines of a shelf. */
const FILES = 0
const BODIES = 1

/** Parsed files, by the digests of what they were made of. */
export class ParsedCache {
  readonly #files: BriefFiles
  /** By brief and path, as they were last written here or read from the disk. */
  readonly #known = new Map<string, Map<string, ParsedFile>>()

  /**
   * @param folder where they are kept, a `file:` address that ends in a slash
   * @param version a digest of all code that has a part in parsing
   */
  constructor(folder: URL, version: string) {
    this.#files = new BriefFiles(folder, version)
  }

  /**
   * @param file path from the project's root
   * @param brief the brief that it belongs to, or ''
   * @param digest digest of what the file holds now
   * @returns what was made of it, or `undefined` where it is new or has changed; its text is read
   *   from the disk when it is first asked for
   * @throws where the disk fails
   */
  find(file: string, brief: string, digest: string): ParsedFile | undefined {
    const found = this.#filesOf(brief).get(file)
    return found?.digest === digest ? found : undefined
  }

  /**
   * Keeps exactly these files, and writes only what has changed.
   *
   * @param files every file of the content
   * @throws where the disk fails
   */
  keep(files: readonly ParsedFile[]): void {
    const byBrief = Map.groupBy(files, ({ brief }) => brief)
    for (const [brief, own] of byBrief) {
      const before = this.#filesOf(brief)
      const isSame = before.size === own.length && own.every((one) => before.get(one.file) === one)
      if (isSame) continue
      this.#files.keep(brief, own.map(flatten), bodiesOf(own))
      this.#known.set(brief, new Map(own.map((one) => [one.file, one])))
    }
    this.#files.retain(byBrief.keys())
  }

  #filesOf(brief: string): Map<string, ParsedFile> {
    const known = this.#known.get(brief)
    if (known) return known
    let bodies: Bodies | undefined
    const bodyOf = ({ file, digest }: KeptFile): Root => {
      bodies ??= (this.#files.find(brief)(BODIES) ?? {}) as Bodies
      const found = bodies[file]
      if (found?.digest === digest) return found.body
      throw new Error(`Another process has changed what was kept of ${file}: build again.`)
    }
    const kept = (this.#files.find(brief)(FILES) ?? []) as KeptFile[]
    const files = new Map(kept.map((one) => [one.file, revive(one, bodyOf)]))
    this.#known.set(brief, files)
    return files
  }
}

function flatten({ entry, ...rest }: ParsedFile): KeptFile {
  if (!entry) return rest
  const { file, name, data, fields } = entry
  return { ...rest, entry: { file, name, data, fields: [...(fields ?? [])] } }
}

function bodiesOf(files: readonly ParsedFile[]): Bodies {
  return Object.fromEntries(
    files.flatMap(({ file, digest, entry }) =>
      entry ? [[file, { digest, body: entry.body }] as const] : [],
    ),
  )
}

function revive(kept: KeptFile, bodyOf: (kept: KeptFile) => Root): ParsedFile {
  const { entry, ...rest } = kept
  if (!entry) return rest
  return {
    ...rest,
    entry: {
      ...entry,
      fields: new Map(entry.fields),
      // Most briefs have not changed, and what was made of their texts is kept as well.
      get body() {
        return bodyOf(kept)
      },
    },
  }
}

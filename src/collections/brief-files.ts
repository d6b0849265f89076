/** A folder with a file for each brief, kept from build to build. */
import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import { isBeingWritten, readKept, writeKept, type Kept } from './kept-json.ts'

const ENDING = '.json'

/** Authors, topics and the library's own file belong to no brief. No slug has a plus sign. */
const NO_BRIEF = '+'

/** What was made of each brief by one version of the code. */
export class BriefFiles {
  readonly #folder: URL
  readonly #version: string

  /**
   * @param folder where they are kept, a `file:` address that ends in a slash
   * @param version a digest of all code that has a part in what is kept: what other code has made
   *   is not found
   */
  constructor(folder: URL, version: string) {
    this.#folder = folder
    this.#version = version
  }

  /**
   * @param brief the brief's slug, or '' for what belongs to none
   * @returns what is kept of it, if anything
   * @throws where the disk fails
   */
  find(brief: string): Kept {
    const kept = readKept(this.#fileOf(brief))
    return kept(0) === this.#version ? (line) => kept(line + 1) : () => undefined
  }

  /**
   * @param brief the brief's slug, or '' for what belongs to none
   * @param values what JSON can hold, in the place of what was kept
   * @throws where the disk fails
   */
  keep(brief: string, ...values: readonly unknown[]): void {
    writeKept(this.#fileOf(brief), this.#version, ...values)
  }

  /**
   * Clears away everything else.
   *
   * @param briefs what is still wanted
   * @throws where the disk fails
   */
  retain(briefs: Iterable<string>): void {
    mkdirSync(this.#folder, { recursive: true })
    const wanted = new Set(Array.from(briefs, nameOf))
    for (const name of readdirSync(this.#folder)) {
      if (wanted.has(name) || isBeingWritten(name, this.#folder)) continue
      rmSync(new URL(encodeURI(name), this.#folder), { force: true })
    }
  }

  #fileOf(brief: string): URL {
    return new URL(encodeURI(nameOf(brief)), this.#folder)
  }
}

const nameOf = (brief: string): string => `${brief || NO_BRIEF}${ENDING}`

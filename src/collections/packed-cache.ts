/** Files that take long to pack, kept from build to build by the digest of what they hold. */
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { isBeingWritten } from './kept-json.ts'

/** Each begins with a digest of the rest, which tells a file of which half is lost. */
const DIGEST = 16

/** A folder of packed files. */
export class PackedCache {
  readonly #folder: URL
  readonly #version: string
  /** Names of the files that this build has use for. */
  readonly #used = new Set<string>()

  /**
   * @param folder where they are kept, a `file:` address that ends in a slash
   * @param version a digest of all code that has a part in packing
   */
  constructor(folder: URL, version: string) {
    this.#folder = folder
    this.#version = version
    mkdirSync(folder, { recursive: true })
  }

  /**
   * @param digest digest of what a file holds
   * @returns the packed file, or `undefined` where it is not kept
   * @throws where the disk fails
   */
  find(digest: string): Uint8Array | undefined {
    const name = this.#nameOf(digest)
    try {
      const kept = readFileSync(new URL(name, this.#folder))
      const packed = kept.subarray(DIGEST)
      if (!kept.subarray(0, DIGEST).equals(digestOf(packed))) return undefined
      this.#used.add(name)
      return packed
    } catch (cause) {
      if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return undefined
      throw cause
    }
  }

  /**
   * @param digest digest of what a file holds
   * @param packed the packed file; a build that is stopped midway leaves no half of it
   * @throws where the disk fails
   */
  keep(digest: string, packed: Uint8Array): void {
    const name = this.#nameOf(digest)
    const unfinished = new URL(`${name}.${process.pid}.part`, this.#folder)
    writeFileSync(unfinished, Buffer.concat([digestOf(packed), packed]))
    renameSync(unfinished, new URL(name, this.#folder))
    this.#used.add(name)
  }

  /**
   * Clears away what has been neither found nor kept.
   *
   * @throws where the disk fails
   */
  forget(): void {
    for (const name of readdirSync(this.#folder)) {
      if (this.#used.has(name) || isBeingWritten(name, this.#folder)) continue
      rmSync(new URL(name, this.#folder), { force: true })
    }
  }

  #nameOf(digest: string): string {
    return createHash('md5').update(this.#version).update(digest).digest('hex')
  }
}

const digestOf = (bytes: Uint8Array): Buffer => createHash('md5').update(bytes).digest()

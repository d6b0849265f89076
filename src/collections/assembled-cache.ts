/** What was made of each brief whatever stands in the others, kept from build to build. */
import type { Assembled } from '../brief/library.ts'
import { Shelves } from './shelves.ts'

/** Assembled briefs, by the digests of what they were made of. */
export class AssembledCache {
  readonly #shelves: Shelves
  /** Digests of what has been found or kept. */
  readonly #kept = new Map<string, string>()

  /**
   * @param folder where they are kept, a `file:` address that ends in a slash
   * @param version a digest of all code that has a part in them
   */
  constructor(folder: URL, version: string) {
    this.#shelves = new Shelves(folder, version)
  }

  /**
   * @param slug the brief's slug
   * @param digest digest of what it is made of now: see `briefDigests`
   * @returns what was made of it, without its authors; `undefined` where it is new or has changed
   * @throws where the disk fails
   */
  find(slug: string, digest: string): Assembled | undefined {
    const kept = this.#shelves.find(slug)
    const found = kept(0) === digest ? kept(1) : undefined
    if (found === undefined) return undefined
    this.#kept.set(slug, digest)
    return found as Assembled
  }

  /**
   * Keeps exactly these briefs, and writes only what has changed.
   *
   * @param assembled every brief of a library without errors
   * @param digests what each is made of, by its slug
   * @throws where the disk fails
   */
  keep(assembled: readonly Assembled[], digests: ReadonlyMap<string, string>): void {
    for (const one of assembled) {
      const { slug } = one.brief
      const digest = digests.get(slug)
      if (digest === undefined || this.#kept.get(slug) === digest) continue
      this.#shelves.keep(slug, digest, { ...one, brief: { ...one.brief, authors: [] } })
      this.#kept.set(slug, digest)
    }
    this.#shelves.retain(assembled.map(({ brief }) => brief.slug))
  }
}

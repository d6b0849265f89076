/** What was made of each brief whatever stands in the others, kept from build to build. */
import type { Assembled } from '../brief/assembly/library.ts'
import { BriefFiles } from './brief-files.ts'

/** Assembled briefs, by the digests of what they were made of. */
export class AssembledCache {
  readonly #files: BriefFiles
  /** Digests of what has been found or kept: of the brief, and of its ledger or ''. */
  readonly #kept = new Map<string, { digest: string; ledger: unknown }>()

  /**
   * @param folder where they are kept, a `file:` address that ends in a slash
   * @param version a digest of all code that has a part in them
   */
  constructor(folder: URL, version: string) {
    this.#files = new BriefFiles(folder, version)
  }

  /**
   * @param slug the brief's slug
   * @param digest digest of what it is made of now: see `briefDigests`
   * @returns what was made of it, without its authors; `undefined` where it is new or has changed
   * @throws where the disk fails
   */
  find(slug: string, digest: string): Assembled | undefined {
    const kept = this.#files.find(slug)
    const found = kept(0) === digest ? kept(1) : undefined
    if (found === undefined) return undefined
    this.#kept.set(slug, { digest, ledger: kept(2) })
    return found as Assembled
  }

  /**
   * @param slug the slug of a brief that has been looked for
   * @param digest digest of what the brief is made of now
   * @param ledger digest of its ledger as it is now
   * @returns whether both are as they were when nothing published was broken
   */
  wasUnbroken(slug: string, digest: string, ledger: string): boolean {
    const kept = this.#kept.get(slug)
    return kept?.digest === digest && kept.ledger === ledger
  }

  /**
   * Keeps exactly these briefs, and writes only what has changed.
   *
   * @param assembled every brief of a library without errors
   * @param digests what each is made of, by its slug
   * @param ledgers the digests of their ledgers, by slug: nothing that these promise is broken, or
   *   the library would have errors
   * @throws where the disk fails
   */
  keep(
    assembled: readonly Assembled[],
    digests: ReadonlyMap<string, string>,
    ledgers: ReadonlyMap<string, string>,
  ): void {
    for (const one of assembled) {
      const { slug } = one.brief
      const digest = digests.get(slug)
      const ledger = ledgers.get(slug) ?? ''
      if (digest === undefined || this.wasUnbroken(slug, digest, ledger)) continue
      this.#files.keep(slug, digest, { ...one, brief: { ...one.brief, authors: [] } }, ledger)
      this.#kept.set(slug, { digest, ledger })
    }
    this.#files.retain(assembled.map(({ brief }) => brief.slug))
  }
}

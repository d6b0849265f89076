/** Citations as they were set, kept from build to build: they are most of what a page costs. */
import type { CitationRequest } from '../cite/cited-ahead.ts'
import type { Citation } from '../cite/citations.ts'
import type { BriefFiles } from '../collections/brief-files.ts'

/** Of each brief the citations that were set last. */
export class KeptCitations {
  readonly #files: BriefFiles

  /** @param files where they are kept, for one version of the code that sets them */
  constructor(files: BriefFiles) {
    this.#files = files
  }

  /**
   * @param request what is to be cited
   * @returns its citations, or `undefined` where just this has not been cited before
   * @throws where the disk fails
   */
  find(request: CitationRequest): Citation[] | undefined {
    const kept = this.#files.find(request.record.id)
    return kept(0) === keyOf(request) ? (kept(1) as Citation[] | undefined) : undefined
  }

  /**
   * @param request what was cited
   * @param citations its citations, in the place of those that the brief had
   * @throws where the disk fails
   */
  keep(request: CitationRequest, citations: readonly Citation[]): void {
    this.#files.keep(request.record.id, keyOf(request), citations)
  }

  /**
   * Clears away everything else.
   *
   * @param slugs the briefs that there are
   * @throws where the disk fails
   */
  retain(slugs: Iterable<string>): void {
    this.#files.retain(slugs)
  }
}

/**
 * @param request what is to be cited
 * @returns the same for equal requests, and for no others
 */
export const keyOf = (request: CitationRequest): string => JSON.stringify(request)

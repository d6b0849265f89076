/**
 * Citations that are set on another thread while the pages are made: they take longer than the
 * rest of a page. The build and the pages are two module graphs of one process, which share nothing
 * but the process.
 */
import type { Citation } from './citations.ts'
import type { CslItem } from './csl-record.ts'

/** What is to be cited. */
export interface CitationRequest {
  record: CslItem
  /** What a recommendation is called, with `#` for its number. */
  recommendation: string
}

/** Gives the citations that were asked for before, or `undefined` for whoever wants them now. */
export type Ahead = (request: CitationRequest) => Promise<Citation[] | undefined>

const place = Symbol.for('policy-brief-reader.citations')
const shared = globalThis as { [place]?: Ahead }

/** @param ahead has citations that pages may use */
export function citeAhead(ahead: Ahead): void {
  shared[place] = ahead
}

/**
 * @param request what is to be cited
 * @returns a promise of one citation for each style, set beforehand where they were asked for and
 *   now where not
 */
export async function citationsFor(request: CitationRequest): Promise<Citation[]> {
  const ahead = await shared[place]?.(request)
  if (ahead) return ahead
  const { formatCitations } = await import('./citations.ts')
  return formatCitations(request.record, request.recommendation)
}

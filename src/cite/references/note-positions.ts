/** Where in the notes a work was cited before. */
import type { Citation, CitedWork } from '../../brief/model/reference.ts'
import { position } from './printer.ts'

/** Follows the citations in the notes, in reading order. Source: CSL 1.0.2 specification, "position" */
export class NotePositions {
  readonly #seen = new Set<string>()
  /** The work cited last, and the citation that it was in. */
  #last: { work: CitedWork; citation: Citation } | undefined

  /** @returns the position of a work in the next citation, as citeproc numbers it */
  of(work: CitedWork, citation: Citation): number {
    const last = this.#last
    this.#last = { work, citation }
    if (!this.#seen.has(work.key)) {
      this.#seen.add(work.key)
      return position.first
    }
    const isSame =
      last?.work.key === work.key &&
      (last.citation === citation || last.citation.works.length === 1)
    if (!isSame) return position.subsequent
    if (last.work.locator === work.locator) return position.ibid
    return work.locator === '' ? position.subsequent : position.ibidWithLocator
  }
}

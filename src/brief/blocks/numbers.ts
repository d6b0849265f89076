/** The numbers of a brief's blocks, in reading order. */

/** Kinds of block that are numbered through a brief. */
type NumberedBlock = 'paragraph' | 'figure' | 'table' | 'box'

/** Counts the blocks of one brief. */
export class Numbers {
  readonly #last = new Map<NumberedBlock, number>()

  /** @returns the number of the next block of a kind, from 1 */
  next(kind: NumberedBlock): number {
    const number = (this.#last.get(kind) ?? 0) + 1
    this.#last.set(kind, number)
    return number
  }
}

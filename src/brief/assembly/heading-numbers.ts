/** The numbers of sections and subheadings: 1, 1.1, A.1. Source: ISO 2145, without a final full stop. */

/** Counts the sections and subheadings of one brief, in reading order. */
export class HeadingNumbers {
  readonly #isNumbered: boolean
  #sections = 0
  #appendices = 0
  /** The number of the section, then of the subheading of each rank below it. */
  #current: (string | number)[] = []

  /** @param isNumbered whether sections and subheadings have numbers; appendices always have letters */
  constructor(isNumbered: boolean) {
    this.#isNumbered = isNumbered
  }

  /** @returns the number of the next section, or the letter of the next appendix */
  ofSection(isAppendix: boolean): string | undefined {
    const number = isAppendix ? letters(this.#appendices++) : String(++this.#sections)
    this.#current = [number]
    return isAppendix || this.#isNumbered ? number : undefined
  }

  /**
   * @param rank the rank of the next subheading of the section, from 3
   * @returns its number, such as 1.2
   */
  ofSubheading(rank: number): string | undefined {
    if (!this.#isNumbered) return undefined
    const depth = Math.max(1, rank - 2)
    // A skipped rank, which is an error, counts as 1.
    const above = Array.from({ length: depth }, (_, index) => this.#current[index] ?? 1)
    this.#current = [...above, Number(this.#current[depth] ?? 0) + 1]
    return this.#current.join('.')
  }
}

/** A to Z, then AA, AB and so on. */
function letters(index: number): string {
  const letter = String.fromCodePoint('A'.charCodeAt(0) + (index % 26))
  return index < 26 ? letter : `${letters(Math.floor(index / 26) - 1)}${letter}`
}

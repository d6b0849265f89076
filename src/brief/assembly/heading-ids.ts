/** The ids of the headings of one brief: its sections, its parts and their subheadings. */
import { isReservedId, isTooLong, MAX_ID_BYTES, titleId } from '../model/address.ts'
import { error, warning, type Problem, type SourcePosition } from '../problems/problem.ts'

/**
 * Letters of other scripts that look like Latin ones, in lower case or as capitals: `Р` and `P`.
 * Source: Unicode Technical Standard 39, confusables.txt.
 */
const LATIN: Readonly<Record<string, string>> = {
  ...{ а: 'a', в: 'b', е: 'e', к: 'k', м: 'm', н: 'h', о: 'o', р: 'p', с: 'c', т: 't', у: 'y' },
  ...{ х: 'x', і: 'i', ј: 'j', ѕ: 's', ԁ: 'd', ԛ: 'q', ԝ: 'w', һ: 'h', ӏ: 'l', ё: 'ë', ї: 'ï' },
  ...{ α: 'a', β: 'b', ε: 'e', ζ: 'z', η: 'h', ι: 'i', κ: 'k', μ: 'm', ν: 'v', ο: 'o', ρ: 'p' },
  ...{ τ: 't', υ: 'y', χ: 'x', ı: 'i' },
}

/** @returns the form that a text in lower case has in common with all texts that look like it */
export const lookOf = (text: string): string =>
  Array.from(text.normalize('NFKC'), (letter) => LATIN[letter] ?? letter).join('')

/** A heading that needs an id. */
interface Headline {
  /** What rehype-slug makes of its words; '' if they have no letters or digits. */
  slug: string
  words: string
  position: SourcePosition
}

/** Gives each heading of a brief an id of its own. */
export class HeadingIds {
  readonly #fileOfId = new Map<string, string>()
  readonly #idOfLook = new Map<string, string>()
  readonly #kept: readonly string[]
  readonly #problems: Problem[]

  /**
   * @param kept ids of the page that no heading of this brief has, besides those that none ever has
   * @param problems gets one for each heading whose id another one has or resembles, or that is too long
   */
  constructor(kept: readonly string[], problems: Problem[]) {
    this.#kept = kept
    this.#problems = problems
  }

  /**
   * @param section the title of a section
   * @param group the slug of its part, or `appendix`: put before an id that another section has
   * @returns its id: the slug, or `section-<slug>` where the page or a numbered place has that id
   */
  ofSection(section: Headline, group: string | undefined): string {
    const id = this.#claim(section, group)
    if (id !== '') this.#fileOfId.set(titleId(id), section.position.file)
    return id
  }

  /** @returns the id of a part: its slug, or `part-<slug>` where something else has that id */
  ofPart(part: Headline): string {
    return this.#claim(part, 'part')
  }

  /**
   * @param heading a subheading
   * @param section the id of its section
   * @returns its id: the slug, or `section-<slug>` where the page or a numbered place has that id, or
   *   `<section>-<slug>` for a heading that repeats
   */
  ofSubheading(heading: Headline, section: string): string {
    return this.#claim(heading, section)
  }

  /** The slug of a heading, or else with a prefix; the slug, and a problem, if neither is free. */
  #claim({ slug, words, position }: Headline, prefix: string | undefined): string {
    // A heading without an address has its own problem.
    if (slug === '') return ''
    const own = this.#isKept(slug) ? `section-${slug}` : slug
    const candidates = prefix === undefined ? [own] : [own, `${prefix}-${slug}`]
    const id = candidates.find((one) => !this.#fileOfId.has(one) && !this.#isKept(one))
    if (id === undefined) {
      const file = this.#fileOfId.get(own) ?? position.file
      const message = `“${words}” makes the address #${own}, which a heading in ${file} already has.`
      const hint = 'Change one of the two titles.'
      this.#problems.push(error('duplicate-id', position, message, hint))
      return slug
    }
    if (isTooLong(id)) {
      const message = `“${words.slice(0, 40)}…” makes an address that is longer than ${MAX_ID_BYTES} bytes.`
      this.#problems.push(error('address-too-long', position, message, 'Shorten the title.'))
    }
    const look = lookOf(id)
    const other = this.#idOfLook.get(look)
    if (other !== undefined) {
      const file = this.#fileOfId.get(other) ?? position.file
      this.#problems.push(lookAlike(words, id, file, position))
    }
    this.#idOfLook.set(look, id)
    this.#fileOfId.set(id, position.file)
    return id
  }

  #isKept(id: string): boolean {
    return isReservedId(id) || this.#kept.includes(id)
  }
}

function lookAlike(words: string, id: string, other: string, position: SourcePosition): Problem {
  const rare = Array.from(id.normalize('NFC')).find((letter) => lookOf(letter) !== letter)
  const message = `“${words}” makes an address that looks like that of another heading, in ${other}, but has other characters.`
  const code = `U+${(rare?.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
  const hint =
    rare === undefined
      ? 'An accent is stored as a character of its own in one of them: type both titles again.'
      : `This one has ${rare}, ${code}, which looks like ${lookOf(rare)}: type the title again.`
  return warning('look-alike-address', position, message, hint)
}

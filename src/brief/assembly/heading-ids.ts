/** The ids of the headings of one brief: its sections, its parts and their subheadings. */
import type { Element } from 'hast'
import { isReservedId, isTooLong, MAX_ID_BYTES, titleId } from '../model/address.ts'
import { error, warning, type Problem, type SourcePosition } from '../problems/problem.ts'
import { lookOf } from '../text/look-alike.ts'

/** A heading that needs an id. */
export interface Headline {
  /** What rehype-slug makes of its words; '' if they have no letters or digits. */
  slug: string
  /** Its words. */
  words: string
  position: SourcePosition
}

/** Gives each heading of a brief an id of its own. */
export class HeadingIds {
  readonly problems: Problem[] = []
  readonly #fileOfId = new Map<string, string>()
  readonly #idOfLook = new Map<string, string>()
  readonly #kept: readonly string[]

  /** @param kept ids of the page that no heading of this brief has, besides those that none ever has */
  constructor(kept: readonly string[] = []) {
    this.#kept = kept
  }

  /**
   * @param section the title of a section
   * @param group the slug of its part, or `appendix`: put before an id that another section has
   * @returns its id: the slug, or `section-<slug>` where the page or a numbered place has that id
   */
  ofSection(section: Headline, group: string | undefined): string {
    const id = this.#claim(section, [
      ...this.#own(section.slug),
      ...(group === undefined ? [] : [`${group}-${section.slug}`]),
    ])
    if (id !== '') this.#fileOfId.set(titleId(id), section.position.file)
    return id
  }

  /**
   * @param part the title of a part
   * @returns its id: the slug, or `part-<slug>` where something else has that id
   */
  ofPart(part: Headline): string {
    return this.#claim(part, [...this.#own(part.slug), `part-${part.slug}`])
  }

  /**
   * @param heading a subheading
   * @param section the id of its section
   * @returns its id: the slug, or `section-<slug>` where the page or a numbered place has that id, or
   *   `<section>-<slug>` for a heading that repeats
   */
  ofSubheading(heading: Headline, section: string): string {
    return this.#claim(heading, [...this.#own(heading.slug), `${section}-${heading.slug}`])
  }

  #own(slug: string): string[] {
    return [this.#isKept(slug) ? `section-${slug}` : slug]
  }

  #isKept(id: string): boolean {
    return isReservedId(id) || this.#kept.includes(id)
  }

  /** The first of some ids that is free; the slug, and a problem, if none is. */
  #claim({ slug, words, position }: Headline, candidates: readonly string[]): string {
    // A heading without an address has its own problem.
    if (slug === '') return ''
    const id = candidates.find((one) => !this.#fileOfId.has(one) && !this.#isKept(one))
    if (id === undefined) {
      const file = this.#fileOfId.get(candidates[0] ?? slug) ?? position.file
      this.problems.push(duplicate(words, candidates[0] ?? slug, file, position))
      return slug
    }
    if (isTooLong(id)) this.problems.push(tooLong(words, position))
    const look = lookOf(id)
    const other = this.#idOfLook.get(look)
    if (other !== undefined) {
      const file = this.#fileOfId.get(other) ?? position.file
      this.problems.push(lookAlike(words, id, file, position))
    }
    this.#idOfLook.set(look, id)
    this.#fileOfId.set(id, position.file)
    return id
  }
}

/** @returns a copy of the element of a heading with another id */
export const withId = (heading: Element, id: string): Element => ({
  ...heading,
  properties: { ...heading.properties, id },
})

function duplicate(words: string, id: string, other: string, position: SourcePosition): Problem {
  return error(
    'duplicate-id',
    position,
    `“${words}” makes the address #${id}, which a heading in ${other} already has.`,
    'Change one of the two titles.',
  )
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

function tooLong(words: string, position: SourcePosition): Problem {
  return error(
    'address-too-long',
    position,
    `“${words.slice(0, 40)}…” makes an address that is longer than ${MAX_ID_BYTES} bytes.`,
    'Shorten the title.',
  )
}

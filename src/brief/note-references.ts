/** Note references: numbered through the whole brief, whatever file they stand in. */
import type { Element } from 'hast'
import { noteId, noteReferenceId } from './address.ts'
import type { NoteReference } from './brief.ts'
import { error, type Problem } from './problem.ts'
import type { Prose } from './source.ts'
import { mapElements } from './text.ts'

/** Counts the references of one brief, in reading order. */
export class NoteReferences {
  readonly #byNote = new Map<number, NoteReference[]>()
  readonly #notes: readonly number[]
  readonly problems: Problem[] = []

  /** @param notes the numbers of the brief's endnotes */
  constructor(notes: readonly number[]) {
    this.#notes = notes
  }

  /**
   * Gives each reference in some prose its place in the brief.
   *
   * @param prose as parsed, with `<note-reference note="2">` elements
   * @param file where it stands, for problems
   * @returns the prose, its references carrying `id`, `note`, `occurrence` and `aliases`, and those
   *   references; one that points to no note, or stands in a link or heading, becomes a problem
   */
  resolve(prose: Prose, file: string): { prose: Prose; references: NoteReference[] } {
    const references: NoteReference[] = []
    const resolved = mapElements(prose, (element, ancestors) => {
      if (element.tagName !== 'note-reference') return undefined
      const note = this.#noteOf(element, file)
      if (note === undefined) return { type: 'text', value: '' }
      this.#refuseWithin(ancestors, element, file)
      const reference = this.#add(note)
      references.push(reference)
      return { ...element, properties: { ...reference } }
    })
    return { prose: resolved, references }
  }

  /**
   * @param note an endnote's number
   * @returns every place that refers to it so far, in reading order
   */
  to(note: number): NoteReference[] {
    return this.#byNote.get(note) ?? []
  }

  #add(note: number): NoteReference {
    const earlier = this.to(note)
    const occurrence = earlier.length + 1
    const id = noteReferenceId(note, occurrence)
    const reference: NoteReference = { id, note, occurrence, aliases: [] }
    this.#byNote.set(note, [...earlier, reference])
    return reference
  }

  #noteOf(element: Element, file: string): number | undefined {
    const label = String(element.properties['note'])
    const number = /^[1-9]\d*$/.test(label) ? Number(label) : undefined
    if (number !== undefined && this.#notes.includes(number)) return number
    const place = { file, ...element.position?.start }
    const folder = file.replace(/sections\/[^/]*$/, 'endnotes/')
    this.problems.push(
      number === undefined
        ? error(
            'note-not-a-number',
            place,
            `The reference [^${label}] is not a number.`,
            `Endnotes are numbered: write [^1] for ${folder}1.md.`,
          )
        : error(
            'unknown-endnote',
            place,
            `The reference [^${label}] has no endnote.`,
            `Add ${folder}${label}.md or correct the number. ${this.#known()}`,
          ),
    )
    return undefined
  }

  #refuseWithin(ancestors: readonly Element[], element: Element, file: string): void {
    const around = ancestors.find(({ tagName }) => tagName === 'a' || /^h\d$/.test(tagName))
    if (!around) return
    const inside = around.tagName === 'a' ? 'a link' : 'a heading'
    this.problems.push(
      error(
        'misplaced-note-reference',
        { file, ...element.position?.start },
        `The reference [^${String(element.properties['note'])}] stands inside ${inside}.`,
        `Put it behind ${inside}: ${noteId(1)} and its like are links themselves.`,
      ),
    )
  }

  #known(): string {
    if (this.#notes.length === 0) return 'This brief has no endnotes.'
    return `This brief has these endnotes: ${this.#notes.join(', ')}.`
  }
}

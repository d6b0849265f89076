/** Note references: numbered through the whole brief, whatever file they stand in. */
import type { Element } from 'hast'
import { noteReferenceId } from '../model/address.ts'
import type { NoteReference } from '../model/brief.ts'
import { error, placeOfNode, warning, type Place, type Problem } from '../problems/problem.ts'
import { rangesOf } from '../text/ranges.ts'
import type { Prose } from '../model/source.ts'
import { mapElements } from '../text/text.ts'

/** A reference that leads nowhere. */
interface Dangling {
  label: string
  place: Place
}

/** Counts the references of one brief, in reading order. */
export class NoteReferences {
  readonly #byNote = new Map<number, NoteReference[]>()
  readonly #notes: ReadonlySet<number>
  readonly #dangling: Dangling[] = []
  readonly #problems: Problem[] = []
  #highest = 0

  /** @param notes the numbers of the brief's endnotes */
  constructor(notes: readonly number[]) {
    this.#notes = new Set(notes)
  }

  /**
   * Gives each reference in some prose its place in the brief.
   *
   * @param prose as parsed, with `<note-reference note="2">` elements
   * @param file where it stands, for problems
   * @returns the prose, its references carrying `id`, `note`, `occurrence` and `aliases`, and those
   *   references; one that points to no note is left out, and told by `problems`
   */
  resolve(prose: Prose, file: string): { prose: Prose; references: NoteReference[] } {
    const references: NoteReference[] = []
    const resolved = mapElements(prose, (element, ancestors) => {
      if (element.tagName !== 'note-reference') return undefined
      const label = String(element.properties['note'])
      const place = placeOfNode(file, element)
      const note = /^[1-9]\d*$/.test(label) ? Number(label) : 0
      if (!this.#notes.has(note)) {
        this.#dangling.push({ label, place })
        return { type: 'text', value: '' }
      }
      this.#refuseWithin(ancestors, label, place)
      const reference = this.#add(note, place)
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

  /**
   * @returns what is wrong with the references that were met: one that is no number, leads to no
   *   note, or stands in a link or heading; and, as a warning, notes out of their order
   */
  problems(): Problem[] {
    const unused = [...this.#notes].filter((note) => !this.#byNote.has(note))
    const known = this.#known()
    const explained = this.#dangling.map((one) => this.#explain(one, unused, known))
    return [...this.#problems, ...explained]
  }

  #add(note: number, place: Place): NoteReference {
    const references = this.#byNote.get(note) ?? []
    this.#byNote.set(note, references)
    const occurrence = references.length + 1
    const id = noteReferenceId(note, occurrence)
    const reference: NoteReference = { id, note, occurrence, aliases: [] }
    references.push(reference)
    if (occurrence === 1) this.#noticeOrder(note, place)
    return reference
  }

  #noticeOrder(note: number, place: Place): void {
    if (note < this.#highest) {
      const message = `The text refers to note ${this.#highest} before note ${note}.`
      const hint = 'Number the notes in the order of their first references.'
      this.#problems.push(warning('notes-out-of-order', place, message, hint))
    }
    this.#highest = Math.max(this.#highest, note)
  }

  #explain({ label, place }: Dangling, unused: readonly number[], known: string): Problem {
    const folder = place.file.replace(/sections\/[^/]*$/, 'endnotes/')
    const guess = this.#guess(label, unused)
    const question = guess === undefined ? '' : `Did you mean ${guess}? `
    if (!/^[1-9]\d*$/.test(label)) {
      const message = `The note reference [^${label}] is not a number.`
      const hint = `${question}Endnotes are numbered: [^1] refers to ${folder}1.md.`
      return error('note-not-a-number', place, message, hint)
    }
    const message = `There is no endnote for [^${label}].`
    const hint = `${question}Correct the number, or add ${folder}${label}.md. ${known}`
    return error('unknown-endnote', place, message, hint)
  }

  /** The notes that the label names in other words, or the only one that nothing refers to. */
  #guess(label: string, unused: readonly number[]): string | undefined {
    const named = (label.match(/\d+/g) ?? []).map(Number).filter((note) => this.#notes.has(note))
    if (named.length > 0)
      return named
        .slice(0, 5)
        .map((note) => `[^${note}]`)
        .join('')
    return unused.length === 1 ? `[^${String(unused[0])}]` : undefined
  }

  #refuseWithin(ancestors: readonly Element[], label: string, place: Place): void {
    const around = ancestors.find(({ tagName }) => tagName === 'a' || /^h\d$/.test(tagName))
    if (!around) return
    const inside = around.tagName === 'a' ? 'a link' : 'a heading'
    const message = `The note reference [^${label}] is inside ${inside}.`
    const hint = `Move it after the ${around.tagName === 'a' ? 'link' : 'heading'}, because it is a link itself.`
    this.#problems.push(error('misplaced-note-reference', place, message, hint))
  }

  #known(): string {
    if (this.#notes.size === 0) return 'This brief has no endnotes.'
    return `This brief has these endnotes: ${rangesOf([...this.#notes])}.`
  }
}

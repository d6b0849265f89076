/** Resolves the note references of a brief: numbers them and links them with the endnotes. */
import type { Element } from 'hast'
import { noteReferenceElement } from '../blocks/note-reference.ts'
import type { Prose } from '../model/text.ts'
import {
  error,
  positionOfNode,
  warning,
  type Problem,
  type SourcePosition,
} from '../problems/problem.ts'
import { mapElements } from '../text/plain-text.ts'
import { rangesOf } from '../text/ranges.ts'

/** A reference without an endnote. */
interface Dangling {
  label: string
  position: SourcePosition
}

/** The references of one brief: those of its sections in reading order, then the others. */
export class NoteReferences {
  /** Ids of the references to each note. */
  readonly #byNote = new Map<number, string[]>()
  readonly #notes: ReadonlySet<number>
  readonly #list: string | undefined
  readonly #dangling: Dangling[] = []
  readonly #problems: Problem[] = []
  #highest = 0

  /**
   * @param notes the numbers of the brief's endnotes
   * @param list the file that has all of them, if they are not in files of their own
   */
  constructor(notes: readonly number[], list?: string) {
    this.#notes = new Set(notes)
    this.#list = list
  }

  /**
   * Gives each reference in some prose its id and number in the brief.
   *
   * @param prose as parsed, with `<note-reference note="2">` elements
   * @param file the file of the prose, for problems
   * @param isText whether it is the text of a section. The summary and the recommendations may refer
   *   to notes in any order, since they repeat the text
   * @returns the prose, its references as `noteReferenceElement` makes them; references without an
   *   endnote are left out and added to `problems()`
   */
  resolve(prose: Prose, file: string, isText = true): Prose {
    return mapElements(prose, (element, ancestors) => {
      if (element.tagName !== 'note-reference') return undefined
      const label = String(element.properties['note'])
      const position = positionOfNode(file, element)
      const note = /^[1-9]\d*$/.test(label) ? Number(label) : 0
      if (!this.#notes.has(note)) {
        this.#dangling.push({ label, position })
        return { type: 'text', value: '' }
      }
      this.#refuseWithin(ancestors, label, position)
      return this.#add(note, isText ? position : undefined)
    })
  }

  /**
   * @param note an endnote's number
   * @returns the ids of every reference to it so far, in reading order
   */
  to(note: number): string[] {
    return this.#byNote.get(note) ?? []
  }

  /**
   * @returns the problems of the references so far. Errors: not a number, without an endnote, in a
   *   link or heading. Warnings: endnotes that are not in the order of their references
   */
  problems(): Problem[] {
    const unused = [...this.#notes].filter((note) => !this.#byNote.has(note))
    const known = this.#known()
    const explained = this.#dangling.map((one) => this.#explain(one, unused, known))
    return [...this.#problems, ...explained]
  }

  #add(note: number, position?: SourcePosition): Element {
    const references = this.#byNote.get(note) ?? []
    this.#byNote.set(note, references)
    const element = noteReferenceElement(note, references.length + 1)
    references.push(element.properties.id)
    if (position && references.length === 1) this.#warnOfOrder(note, position)
    return element
  }

  #warnOfOrder(note: number, position: SourcePosition): void {
    if (note < this.#highest) {
      const message = `The text refers to note ${this.#highest} before note ${note}.`
      const hint = 'Number the notes in the order of their first references.'
      this.#problems.push(warning('notes-out-of-order', position, message, hint))
    }
    this.#highest = Math.max(this.#highest, note)
  }

  #explain({ label, position }: Dangling, unused: readonly number[], known: string): Problem {
    const folder = position.file.replace(/^([^/]*\/[^/]*\/).*$/, '$1endnotes/')
    const guess = this.#guess(label, unused)
    const question = guess === undefined ? '' : `Did you mean ${guess}? `
    if (!/^[1-9]\d*$/.test(label)) {
      const message = `The note reference [^${label}] is not a number.`
      const hint = `${question}Endnotes are numbered: [^1] refers to ${this.#list ?? `${folder}1.md`}.`
      return error('note-not-a-number', position, message, hint)
    }
    const message = `There is no endnote for [^${label}].`
    const added =
      this.#list === undefined ? `${folder}${label}.md` : `[^${label}]: to ${this.#list}`
    const hint = `${question}Correct the number, or add ${added}. ${known}`
    return error('unknown-endnote', position, message, hint)
  }

  /** The notes whose numbers are in the label, or else the only note without a reference. */
  #guess(label: string, unused: readonly number[]): string | undefined {
    const named = (label.match(/\d+/g) ?? []).map(Number).filter((note) => this.#notes.has(note))
    if (named.length > 0)
      return named
        .slice(0, 5)
        .map((note) => `[^${note}]`)
        .join('')
    return unused.length === 1 ? `[^${String(unused[0])}]` : undefined
  }

  #refuseWithin(ancestors: readonly Element[], label: string, position: SourcePosition): void {
    const around = ancestors.find(({ tagName }) => tagName === 'a' || /^h\d$/.test(tagName))
    if (!around) return
    const inside = around.tagName === 'a' ? 'a link' : 'a heading'
    const message = `The note reference [^${label}] is inside ${inside}.`
    const hint = `Move it after the ${around.tagName === 'a' ? 'link' : 'heading'}, because it is a link itself.`
    this.#problems.push(error('misplaced-note-reference', position, message, hint))
  }

  #known(): string {
    if (this.#notes.size === 0) return 'This brief has no endnotes.'
    return `This brief has these endnotes: ${rangesOf([...this.#notes])}.`
  }
}

/** Resolves the note references of a brief: numbers them and links them with the endnotes. */
import type { Element, RootContent } from 'hast'
import { noteReferenceElement } from '../blocks/note-reference.ts'
import { rankOf } from '../blocks/heading.ts'
import type { Prose } from '../model/text.ts'
import {
  error,
  positionOfNode,
  warning,
  type Problem,
  type SourcePosition,
} from '../problems/problem.ts'
import { elementsIn, mapElements } from '../text/plain-text.ts'
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
   * @param isText whether it is the text of a section. The summary and the recommendations may refer
   *   to notes in any order, since they repeat the text
   * @returns the prose of a file, each reference with its id and number; without those that have no endnote
   */
  resolve(prose: Prose, file: string, isText = true): Prose {
    for (const { element, where } of inLinksAndHeadings(prose, 'note-reference')) {
      const label = labelOf(element)
      if (!this.#noteOf(label)) continue
      const message = `The note reference [^${label}] is inside a ${where}.`
      const hint = `Move it after the ${where}, because it is a link itself.`
      const position = positionOfNode(file, element)
      this.#problems.push(error('misplaced-note-reference', position, message, hint))
    }
    return mapElements(prose, (element) => {
      if (element.tagName !== 'note-reference') return undefined
      const label = labelOf(element)
      const position = positionOfNode(file, element)
      const note = this.#noteOf(label)
      if (note === undefined) {
        this.#dangling.push({ label, position })
        return []
      }
      const references = this.to(note)
      this.#byNote.set(note, references)
      const resolved = noteReferenceElement(note, references.length + 1)
      references.push(resolved.properties.id)
      if (isText && references.length === 1) this.#warnOfOrder(note, position)
      return resolved
    })
  }

  /** @returns the ids of the references to a note so far, in reading order */
  to(note: number): string[] {
    return this.#byNote.get(note) ?? []
  }

  /**
   * @returns the problems of the references so far. Errors: not a number, without an endnote, in a
   *   link or heading. Warnings: endnotes that are not in the order of their references
   */
  problems(): Problem[] {
    return [...this.#problems, ...this.#dangling.map((one) => this.#explain(one))]
  }

  #noteOf(label: string): number | undefined {
    const note = Number(label)
    return NUMBER.test(label) && this.#notes.has(note) ? note : undefined
  }

  #warnOfOrder(note: number, position: SourcePosition): void {
    if (note < this.#highest) {
      const message = `The text refers to note ${this.#highest} before note ${note}.`
      const hint = 'Number the notes in the order of their first references.'
      this.#problems.push(warning('notes-out-of-order', position, message, hint))
    }
    this.#highest = Math.max(this.#highest, note)
  }

  #explain({ label, position }: Dangling): Problem {
    const folder = position.file.replace(/^([^/]*\/[^/]*\/).*$/, '$1endnotes/')
    const guess = this.#guess(label)
    const question = guess === '' ? '' : `Did you mean ${guess}? `
    if (!NUMBER.test(label)) {
      const message = `The note reference [^${label}] is not a number.`
      const hint = `${question}Endnotes are numbered: [^1] refers to ${this.#list ?? `${folder}1.md`}.`
      return error('note-not-a-number', position, message, hint)
    }
    const message = `There is no endnote for [^${label}].`
    const added =
      this.#list === undefined ? `${folder}${label}.md` : `[^${label}]: to ${this.#list}`
    const known =
      this.#notes.size === 0
        ? 'This brief has no endnotes.'
        : `This brief has these endnotes: ${rangesOf([...this.#notes])}.`
    const hint = `${question}Correct the number, or add ${added}. ${known}`
    return error('unknown-endnote', position, message, hint)
  }

  /** The notes whose numbers are in the label, or else the only note without a reference. */
  #guess(label: string): string {
    const named = (label.match(/\d+/g) ?? []).map(Number).filter((one) => this.#notes.has(one))
    const unused = [...this.#notes].filter((note) => !this.#byNote.has(note))
    const guesses = named.length > 0 ? named.slice(0, 5) : unused.length === 1 ? unused : []
    return guesses.map((note) => `[^${note}]`).join('')
  }
}

const NUMBER = /^[1-9]\d*$/

const labelOf = ({ properties }: Element): string => String(properties['note'])

/** @returns the elements of one name that are in a link or a heading, each with the outermost that it is in */
export function inLinksAndHeadings(
  nodes: readonly RootContent[],
  tagName: string,
): { element: Element; where: 'link' | 'heading' }[] {
  const found = new Map<Element, 'link' | 'heading'>()
  for (const outer of elementsIn(nodes)) {
    const where = outer.tagName === 'a' ? 'link' : rankOf(outer) && 'heading'
    if (!where) continue
    for (const element of elementsIn(outer.children, tagName))
      if (!found.has(element)) found.set(element, where)
  }
  return Array.from(found, ([element, where]) => ({ element, where }))
}

/** The citations of a brief in reading order: a note's where the text first refers to it. */
import type { Element, RootContent } from 'hast'
import type { Citation, CitedWork, WorkSource } from '../model/reference.ts'
import type { BriefSource, Entry } from '../model/source.ts'
import { error, positionOfNode, type Problem } from '../problems/problem.ts'
import { nearest } from '../text/nearest.ts'
import { someOf } from '../text/ranges.ts'
import { plainText } from '../text/plain-text.ts'
import { numberOf } from './file-numbers.ts'

/** A citation and the element that it was parsed to. */
interface FoundCitation {
  element: Element
  citation: Citation
}

/**
 * @param source the files of a brief
 * @param works its works by key
 * @returns the citations of works that exist, and problems: unknown keys, citations in a place that
 *   cannot have one
 */
export function findCitations(
  source: BriefSource,
  works: ReadonlyMap<string, WorkSource>,
): { citations: FoundCitation[]; problems: Problem[] } {
  const finder = new Finder(source, works)
  const { summary, recommendations, sections, endnotes } = source
  for (const entry of [...(summary ? [summary] : []), ...recommendations, ...sections]) {
    finder.read(entry)
  }
  for (const entry of endnotes) finder.read(entry, numberOf(entry))
  finder.refuse(source.record, 'A standfirst')
  for (const entry of source.pullQuotes) finder.refuse(entry, 'A pull quote')
  return finder
}

class Finder {
  readonly citations: FoundCitation[] = []
  readonly problems: Problem[] = []
  readonly #works: ReadonlyMap<string, WorkSource>
  readonly #notes: ReadonlyMap<string, Entry<unknown>>
  /** Files already read: notes are read where the text first refers to them. */
  readonly #read = new Set<Entry<unknown>>()

  constructor({ endnotes }: BriefSource, works: ReadonlyMap<string, WorkSource>) {
    this.#works = works
    this.#notes = new Map(endnotes.map((entry) => [String(numberOf(entry)), entry]))
  }

  read(entry: Entry<unknown>, note = 0): void {
    if (this.#read.has(entry)) return
    this.#read.add(entry)
    const last = lastOf(entry.body.children)
    for (const { element, around } of elementsIn(entry.body.children)) {
      if (element.tagName === 'note-reference') {
        const label = String(element.properties['note'])
        const referred = this.#notes.get(label)
        if (referred) this.read(referred, Number(label))
      } else if (element.tagName === 'citation') {
        this.#found(element, entry.file, note, element === last)
        this.#refuseWithin(element, around, entry.file)
      }
    }
  }

  refuse({ file, body }: Entry<unknown>, piece: string): void {
    for (const { element } of elementsIn(body.children)) {
      if (element.tagName === 'citation') this.#misplaced(element, file, `${piece} cannot cite.`)
    }
  }

  #found(element: Element, file: string, note: number, isLast: boolean): void {
    const works = worksOf(element)
    const known = works.filter(({ key }) => this.#works.has(key))
    for (const { key } of works) {
      if (!this.#works.has(key)) this.problems.push(this.#unknown(key, element, file))
    }
    if (known.length === 0) return
    const isNarrative = element.properties['isNarrative'] === true
    this.citations.push({ element, citation: { works: known, isNarrative, note, isLast } })
  }

  #unknown(key: string, element: Element, file: string): Problem {
    const keys = [...this.#works.keys()]
    const guess = keys.find((one) => one.toLowerCase() === key.toLowerCase()) ?? nearest(key, keys)
    const known = keys.length === 0 ? 'There are none.' : `The keys are ${someOf(keys)}.`
    const isNarrative = element.properties['isNarrative'] === true
    const sign = isNarrative ? ' If @ is only a sign, write \\@.' : ''
    return error(
      'unknown-reference',
      positionOfNode(file, element),
      `There is no entry “${key}” in the references of this brief.`,
      `${guess === undefined ? known : `Did you mean @${guess}?`}${sign}`,
    )
  }

  #refuseWithin(element: Element, around: readonly Element[], file: string): void {
    const outer = around.find(({ tagName }) => tagName === 'a' || /^h\d$/.test(tagName))
    if (!outer) return
    const where = outer.tagName === 'a' ? 'link' : 'heading'
    this.#misplaced(element, file, `The citation is inside a ${where}.`)
  }

  #misplaced(element: Element, file: string, message: string): void {
    const hint = 'Move it into the text of a section, because it is a link itself.'
    this.problems.push(error('misplaced-citation', positionOfNode(file, element), message, hint))
  }
}

/** Every element with the elements around it, in the order of the text. */
function* elementsIn(
  nodes: readonly RootContent[],
  around: readonly Element[] = [],
): Generator<{ element: Element; around: readonly Element[] }> {
  for (const element of nodes) {
    if (element.type !== 'element') continue
    yield { element, around }
    yield* elementsIn(element.children, [...around, element])
  }
}

function worksOf({ children }: Element): CitedWork[] {
  return children.flatMap((node): CitedWork[] => {
    if (node.type !== 'element') return []
    const text = (name: string): string => String(node.properties[name] ?? '')
    return [
      {
        ...{ key: text('key'), prefix: text('prefix'), suffix: text('suffix') },
        ...{ locator: text('locator'), label: text('label') },
        hidesAuthor: node.properties['hidesAuthor'] === true,
      },
    ]
  })
}

/** The last thing in a text that is not a space. */
function lastOf(nodes: readonly RootContent[]): RootContent | undefined {
  const last = nodes.findLast((node) => node.type === 'element' || plainText([node]) !== '')
  if (last?.type !== 'element' || last.tagName === 'citation') return last
  return lastOf(last.children) ?? last
}

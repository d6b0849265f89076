/** The citations of a brief in reading order: a note's where the text first refers to it. */
import type { Element, RootContent } from 'hast'
import type { Citation, CitedWork, WorkSource } from '../model/reference.ts'
import type { BriefSource, Entry } from '../model/source.ts'
import { error, positionOfNode, type Problem } from '../problems/problem.ts'
import { nearest } from '../text/nearest.ts'
import { someOf } from '../text/ranges.ts'
import { elementsIn, plainText } from '../text/plain-text.ts'
import { numberOf } from './file-numbers.ts'
import { inLinksAndHeadings } from './note-references.ts'

/** A citation and the element that it was parsed to. */
interface FoundCitation {
  element: Element
  citation: Citation
}

/**
 * @param source the files of a brief
 * @param works its works by key
 * @param problems gets one for each unknown key, and each citation in a place that cannot have one
 * @returns the citations of works that exist
 */
export function findCitations(
  source: BriefSource,
  works: ReadonlyMap<string, WorkSource>,
  problems: Problem[],
): FoundCitation[] {
  const { summary, recommendations, sections, endnotes, record, pullQuotes } = source
  const notes = new Map(endnotes.map((entry) => [String(numberOf(entry)), entry]))
  const citations: FoundCitation[] = []
  const misplaced = (element: Element, file: string, message: string): void => {
    const hint = 'Move it into the text of a section, because it is a link itself.'
    problems.push(error('misplaced-citation', positionOfNode(file, element), message, hint))
  }

  /** Files already read: notes are read where the text first refers to them. */
  const seen = new Set<Entry<unknown>>()
  const read = (entry: Entry<unknown>, note = 0): void => {
    if (seen.has(entry)) return
    seen.add(entry)
    const { file, body } = entry
    const last = lastOf(body.children)
    for (const element of elementsIn(body.children)) {
      if (element.tagName === 'note-reference') {
        const label = String(element.properties['note'])
        const referred = notes.get(label)
        if (referred) read(referred, Number(label))
      }
      if (element.tagName !== 'citation') continue
      const cited = worksOf(element)
      const known = cited.filter(({ key }) => works.has(key))
      const unknown = cited.filter(({ key }) => !works.has(key))
      problems.push(...unknown.map(({ key }) => unknownKey(key, element, file, works)))
      if (known.length === 0) continue
      const isNarrative = element.properties['isNarrative'] === true
      const isLast = element === last
      citations.push({ element, citation: { works: known, isNarrative, note, isLast } })
    }
    for (const { element, where } of inLinksAndHeadings(body.children, 'citation')) {
      misplaced(element, file, `The citation is inside a ${where}.`)
    }
  }
  for (const entry of [...(summary ? [summary] : []), ...recommendations, ...sections]) read(entry)
  for (const entry of endnotes) read(entry, numberOf(entry))

  const refuse = ({ file, body }: Entry<unknown>, piece: string): void => {
    for (const element of elementsIn(body.children, 'citation')) {
      misplaced(element, file, `${piece} cannot cite.`)
    }
  }
  refuse(record, 'A standfirst')
  for (const entry of pullQuotes) refuse(entry, 'A pull quote')
  return citations
}

function unknownKey(
  key: string,
  element: Element,
  file: string,
  works: ReadonlyMap<string, WorkSource>,
): Problem {
  const keys = [...works.keys()]
  const guess = keys.find((one) => one.toLowerCase() === key.toLowerCase()) ?? nearest(key, keys)
  const known = keys.length === 0 ? 'There are none.' : `The keys are ${someOf(keys)}.`
  const isNarrative = element.properties['isNarrative'] === true
  const sign = isNarrative ? ' If @ is only a sign, write \\@.' : ''
  const message = `There is no entry “${key}” in the references of this brief.`
  const hint = `${guess === undefined ? known : `Did you mean @${guess}?`}${sign}`
  return error('unknown-reference', positionOfNode(file, element), message, hint)
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

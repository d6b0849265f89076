/** Subheadings of a section. Their ids come from rehype-slug, see assembly/heading-ids.ts. */
import type { Element } from 'hast'
import type { Place } from '../model/place.ts'
import { flowText, type Aliased, type Flow, type Prose, type Text } from '../model/text.ts'
import { plainText } from '../text/plain-text.ts'
import type { Block } from './block.ts'
import { placesOfReferences } from './note-reference.ts'

export interface Heading extends Text, Aliased {
  kind: 'heading'
  /** The fragment of its address; '' for a heading in a box, and for one without letters, which is an error. */
  id: string
  /** From 3, below the section's own title; 1 and 2 are errors. */
  rank: number
  /** Its number in a brief with numbered sections: `1.2`, `A.1`. */
  number?: string | undefined
}

/** @returns 1 to 6 for the element of a heading, `undefined` for any other */
export function rankOf({ tagName }: Element): number | undefined {
  const [, digit] = /^h([1-6])$/.exec(tagName) ?? []
  return digit === undefined ? undefined : Number(digit)
}

/** @returns the id of the element of a heading, '' if it has none */
export const idOfHeading = (heading: Element | undefined): string => heading?.properties['id'] ?? ''

/**
 * @param element an `<h1>` to `<h6>`
 * @param number its number, if the brief numbers its sections
 */
export function buildHeading(element: Element, number?: string): Heading {
  return {
    kind: 'heading',
    id: idOfHeading(element),
    rank: rankOf(element) ?? 3,
    number,
    prose: element.children,
    plain: plainText(element.children),
    aliases: [],
  }
}

/** The ranks of subheadings that the contents show: h3 to h5, the second to the fourth below the title. */
const LAST_LISTED_RANK = 5

/** A subheading in the contents, with those below it. */
export interface ListedHeading {
  heading: Heading
  below: ListedHeading[]
}

/** @returns the subheadings of a section for the contents, each with the subheadings below it */
export function subheadingsOf(flow: readonly Block[]): ListedHeading[] {
  const listed: ListedHeading[] = []
  for (const heading of flow.filter((block) => block.kind === 'heading')) {
    if (heading.rank > LAST_LISTED_RANK || heading.id === '') continue
    let level = listed
    for (let last = level.at(-1); last && last.heading.rank < heading.rank; last = level.at(-1)) {
      level = last.below
    }
    level.push({ heading, below: [] })
  }
  return listed
}

/**
 * @param heading a heading
 * @param label its number as the language writes it; '' for none
 * @returns its element: `<h3 id="ports"><span class="label">1.2</span> Ports</h3>`
 */
export function elementOfHeading({ id, rank, prose }: Heading, label: string): Element {
  const before: Prose = [
    {
      ...{ type: 'element', tagName: 'span', properties: { className: ['label'] } },
      children: [{ type: 'text', value: label }],
    },
    { type: 'text', value: ' ' },
  ]
  const children = label === '' ? prose : [...before, ...prose]
  const properties = id === '' ? {} : { id }
  return { type: 'element', tagName: `h${rank}`, properties, children }
}

/** @returns a heading as a section with its text up to the next heading, and its references */
export function placesOfHeading(heading: Heading, flow: Flow, index: number): Place[] {
  const { id, plain, aliases } = heading
  const following = flow.slice(index + 1)
  const next = following.findIndex(({ kind }) => kind === 'heading')
  const below = flowText(next === -1 ? following : following.slice(0, next))
  const own: Place = { kind: 'section', id, plain: `${plain} — ${below}`, aliases }
  return [...(id === '' ? [] : [own]), ...placesOfReferences(heading)]
}

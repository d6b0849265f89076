/** Subheadings of a section. Their ids come from rehype-slug. */
import type { Element } from 'hast'
import type { Place } from '../model/place.ts'
import { flowText, type Aliased, type Flow, type Text } from '../model/text.ts'
import { plainText } from '../text/plain-text.ts'
import { placesOfReferences } from './note-reference.ts'

export interface Heading extends Text, Aliased {
  kind: 'heading'
  /** The fragment of its address; '' for a heading without letters, which is an error. */
  id: string
  /** From 3, below the section's own title; 1 and 2 are errors. */
  rank: number
}

/** @returns 1 to 6 for the element of a heading, `undefined` for any other */
export function rankOf({ tagName }: Element): number | undefined {
  const [, digit] = /^h([1-6])$/.exec(tagName) ?? []
  return digit === undefined ? undefined : Number(digit)
}

/**
 * @param heading a heading of a body, or none
 * @returns its id, '' if it has none
 */
export function idOfHeading(heading: Element | undefined): string {
  const id = heading?.properties['id']
  return typeof id === 'string' ? id : ''
}

/**
 * @param element an `<h1>` to `<h6>`
 * @returns the heading
 */
export function buildHeading(element: Element): Heading {
  return {
    kind: 'heading',
    id: idOfHeading(element),
    rank: rankOf(element) ?? 3,
    prose: element.children,
    plain: plainText(element.children),
    aliases: [],
  }
}

/** @returns the subheadings directly below a section's title that have an address */
export function subheadingsOf(flow: readonly { kind: string }[]): Heading[] {
  return flow.filter(isHeading).filter(({ rank, id }) => rank === 3 && id !== '')
}

const isHeading = (block: { kind: string }): block is Heading => block.kind === 'heading'

/** @returns the element of a heading: `<h3 id="ports">` */
export function elementOfHeading({ id, rank, prose }: Heading): Element {
  return { type: 'element', tagName: `h${rank}`, properties: { id }, children: prose }
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

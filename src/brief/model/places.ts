/** All places of a brief. */
import { placesOfBlock } from '../blocks/block.ts'
import { placesOfReferences } from '../blocks/note-reference.ts'
import type { Brief, Part, Section } from './brief.ts'
import type { Place, PlaceKind } from './place.ts'
import { byPart } from './parts.ts'
import { numberIn } from './place-id.ts'
import { flowText, type Aliased } from './text.ts'

const CITABLE = ['paragraph', 'recommendation', 'endnote', 'figure', 'table', 'box'] as const

type CitableKind = (typeof CITABLE)[number]

/** A place that a reference can name by its number. */
export interface CitablePlace {
  kind: CitableKind
  number: number
  /** Fragment id: `p7`, `r3`, `t1`. */
  id: string
  plain: string
  /** The title of the section that it is in. */
  section?: string
}

/** @returns every place of a brief with an address, in reading order; a section before the places in it */
export function placesOf(
  brief: Pick<Brief, 'summary' | 'sections' | 'recommendations' | 'endnotes' | 'references'>,
): Place[] {
  const { summary, recommendations, sections, endnotes, references } = brief
  return [
    ...(summary ? [placeOf('section', summary), ...placesOfReferences(summary)] : []),
    ...recommendations.flatMap((one) => [
      placeOf('recommendation', one),
      ...placesOfReferences(one, one.id),
    ]),
    ...byPart(sections).flatMap(({ part, sections: ofPart }) => [
      ...(part ? [placeOfPart(part, ofPart)] : []),
      ...ofPart.flatMap(placesOfSection),
    ]),
    ...endnotes.map((one) => placeOf('endnote', one)),
    ...references.map((one) => placeOf('reference', one)),
  ]
}

/** @returns the places of a brief that references name by a number, in reading order */
export function citablePlacesOf(brief: Brief): CitablePlace[] {
  return placesOf(brief).flatMap(({ kind: found, id, plain, section }): CitablePlace[] => {
    const kind = CITABLE.find((one) => one === found)
    if (kind === undefined) return []
    return [{ kind, number: numberIn(id), id, plain, ...(section !== undefined && { section }) }]
  })
}

/** The text of a part is the titles of its sections: its text is theirs. */
function placeOfPart({ id, title, aliases }: Part, sections: readonly Section[]): Place {
  const plain = `${title} — ${sections.map((section) => section.title).join(' ')}`
  return { kind: 'section', id, plain, aliases }
}

function placesOfSection({ id, title, flow, aliases }: Section): Place[] {
  const inside = flow.flatMap((block, index) => placesOfBlock(block, flow, index))
  return [
    { kind: 'section', id, plain: `${title} — ${flowText(flow)}`, aliases },
    ...inside.map((place) => ({ ...place, section: title })),
  ]
}

function placeOf(
  kind: PlaceKind,
  { id, plain, aliases }: { id: string; plain: string } & Aliased,
): Place {
  return { kind, id, plain, aliases }
}

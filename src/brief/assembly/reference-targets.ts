/** What cross references can lead to: the places of the briefs and what they are called. */
import { blocksWithin } from '../blocks/block.ts'
import { briefPath } from '../model/address.ts'
import type { Brief } from '../model/brief.ts'
import { parsePlaceId, type NumberedPlace } from '../model/place-id.ts'
import { placesOf } from '../model/places.ts'

/** A place that a cross reference names. */
export type ReferenceTarget =
  | { kind: NumberedPlace['kind']; number: number }
  | { kind: 'section'; title: string; number?: string | undefined; isAppendix: boolean }

/** Names a place in running text: “Figure 1”, “Section 1.2”, the title of a section without number. */
export type NameOfTarget = (target: ReferenceTarget, lang: string) => string

/** The places of one brief. */
export interface BriefTargets {
  /** Its short title, for a reference to the whole brief. */
  title: string
  byId: ReadonlyMap<string, ReferenceTarget>
}

/** @returns the places of each brief, by the address of its page */
export function referenceTargets(briefs: readonly Brief[]): Map<string, BriefTargets> {
  return new Map(
    briefs.map((brief) => [
      briefPath(brief.slug),
      { title: brief.shortTitle, byId: new Map(targetsIn(brief)) },
    ]),
  )
}

function targetsIn(brief: Brief): [string, ReferenceTarget][] {
  const { sections, aliases, pullQuotes } = brief
  const numbered = [...placesOf(brief), ...pullQuotes].flatMap(
    ({ id }): [string, ReferenceTarget][] => {
      const place = parsePlaceId(id)
      return place ? [[id, place]] : []
    },
  )
  const titled = sections.flatMap((section): [string, ReferenceTarget][] => {
    const { id, title, number, isAppendix, part, flow } = section
    const headings = blocksWithin(flow).flatMap((block): [string, ReferenceTarget][] =>
      block.kind === 'heading' ? [[block.id, sectionOf(block.plain, block.number)]] : [],
    )
    return [
      ...(part ? [[part.id, sectionOf(part.title)] as [string, ReferenceTarget]] : []),
      [id, { kind: 'section', title, number, isAppendix }],
      ...headings,
    ]
  })
  const current = new Map([...numbered, ...titled])
  const former = aliases.flatMap(({ id, target }): [string, ReferenceTarget][] => {
    const successor = current.get(target)
    return successor ? [[id, successor]] : []
  })
  return [...current, ...former]
}

const sectionOf = (title: string, number?: string): ReferenceTarget => ({
  ...{ kind: 'section', title, number, isAppendix: false },
})

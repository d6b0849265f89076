/** Places: the parts of a brief that have an address. */
import { parsePlaceId, type NumberedPlace } from './place-id.ts'
import { isReferenceId } from './reference-id.ts'
import type { Aliased } from './text.ts'

/** Subheadings count as sections. */
export type PlaceKind = NumberedPlace['kind'] | 'section' | 'reference'

export interface Place extends Aliased {
  kind: PlaceKind
  /** Fragment id: `easier-said-than-done`, `p7`, `n2-ref`. */
  id: string
  /** The text at the address: all text of a section; of a note reference, the text around it. */
  plain: string
  /** Id of the paragraph that a note reference is in. */
  within?: string
  /** Title of the section that the place is in. */
  section?: string
}

/** @returns the kind of the place with an id, past or present */
export const kindOf = (id: string): PlaceKind =>
  parsePlaceId(id)?.kind ?? (isReferenceId(id) ? 'reference' : 'section')

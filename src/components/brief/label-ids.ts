import { titleId } from '../../brief/model/address.ts'
import type { Section } from '../../brief/model/brief.ts'

/**
 * @returns the ids of the headings that name a section, for `aria-labelledby`: two parts can have an
 *   “Introduction”, and the second one is named after its part, too
 */
export function labelIds({ id, part }: Pick<Section, 'id' | 'part'>): string {
  const isRepeated = part !== undefined && id.startsWith(`${part.id}-`)
  return isRepeated ? `${part.id} ${titleId(id)}` : titleId(id)
}

/** Doors: what of a brief has a share page and a social card of its own. */
import type { Brief, Section } from './brief.ts'
import { paragraphsOf } from '../assembly/sections.ts'

export interface Door {
  kind: 'section' | 'recommendation' | 'pull-quote'
  /** Fragment id of the place that it leads to: `r3`, `q1`, `easier-said-than-done`. */
  id: string
  /** From 1, among its kind. */
  number: number
  /** What stands there, plain: a section's title, the words of the other two. */
  words: string
  /** How a section begins; empty for the other two. */
  opening: string
}

/**
 * @param brief a brief
 * @returns its doors: sections, recommendations and pull quotes, each kind in reading order. A page
 *   at an alias shows the door of the place that took over.
 */
export function doorsOf({
  sections,
  recommendations,
  pullQuotes,
}: Pick<Brief, 'sections' | 'recommendations' | 'pullQuotes'>): Door[] {
  return [
    ...sections.map((section, index): Door => ({
      kind: 'section',
      id: section.id,
      number: index + 1,
      words: section.title,
      opening: openingOf(section),
    })),
    ...recommendations.map(({ id, number, plain }): Door => ({
      kind: 'recommendation',
      ...{ id, number, words: plain, opening: '' },
    })),
    ...pullQuotes.map(({ id, number, plain }): Door => ({
      kind: 'pull-quote',
      ...{ id, number, words: plain, opening: '' },
    })),
  ]
}

function openingOf(section: Section): string {
  return paragraphsOf([section])[0]?.plain ?? ''
}

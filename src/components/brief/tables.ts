/** Tables in prose. */
import type { Element } from 'hast'
import type { Prose } from '../../brief/model/text.ts'
import { mapElements } from '../../brief/text/plain-text.ts'

/**
 * @param prose any prose
 * @param name the accessible name of its tables, if it is theirs alone: `Table 2`
 * @returns a copy with each table in a section that scrolls sideways, also by keyboard; with a name the
 *   section is a landmark
 */
export const withTableRegions = (prose: Prose, name: string | undefined): Prose =>
  mapElements(prose, (element): Element | undefined =>
    element.tagName === 'table'
      ? {
          type: 'element',
          tagName: 'section',
          properties: { className: ['table-region'], tabIndex: 0, ariaLabel: name },
          children: [element],
        }
      : undefined,
  )

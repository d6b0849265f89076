/** Tables in prose. */
import type { Element } from 'hast'
import type { Prose } from '../../brief/model/text.ts'
import { mapElements } from '../../brief/text/plain-text.ts'

/**
 * @param prose any prose
 * @param name the accessible name of its tables: `Table 2`
 * @returns a copy with each table in a group that scrolls sideways, also by keyboard
 */
export const withTableRegions = (prose: Prose, name: string): Prose =>
  mapElements(prose, (element): Element | undefined =>
    element.tagName === 'table'
      ? {
          type: 'element',
          tagName: 'div',
          properties: { className: ['table-region'], role: 'group', tabIndex: 0, ariaLabel: name },
          children: [element],
        }
      : undefined,
  )

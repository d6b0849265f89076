/** The margin by CSS anchor positioning: names of lines and of what stands beside them. */
import type { MarginItem } from './margin.ts'

/**
 * @param id fragment id of a line that something in the margin belongs to
 * @returns the declaration that makes it an anchor
 */
export const lineStyle = (id: string): string => `anchor-name:--${id}`

/**
 * @param item what stands in the margin
 * @returns the declarations that put it beside its line and below the item before it
 */
export function marginStyle({ name, line, above }: MarginItem): string {
  const below = above === undefined ? '' : `;--above:--${above}`
  return `anchor-name:--${name};--line:--${line}${below}`
}

/**
 * Characters that citeproc interprets: `$` in its replacements, `<` as markup. They are replaced by
 * characters of the private use area before it runs, and restored afterwards.
 */
const [DOLLAR, LESS] = ['\ue000', '\ue001']

/**
 * @param item a CSL item
 * @param less which `<` are no markup
 * @returns the item without special characters
 */
export function hidden<Item>(item: Item, less: RegExp): Item {
  const hide = (value: unknown): unknown => {
    if (typeof value === 'string') return value.replaceAll('$', DOLLAR).replace(less, LESS)
    if (Array.isArray(value)) return value.map(hide)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, hide(inner)]))
  }
  // The same item with other characters in its strings.
  return hide(item) as Item
}

/**
 * @param printed what citeproc prints of a hidden item
 * @param less how a `<` is written
 * @returns it with the special characters
 */
export const restored = (printed: string, less: '<' | '&#60;'): string =>
  printed.replaceAll(DOLLAR, '$').replaceAll(LESS, less)

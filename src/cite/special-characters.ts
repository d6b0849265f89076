/**
 * Characters that citeproc interprets: `$` in its replacements, `<` as markup. They are replaced by
 * characters of the private use area before it runs, and restored afterwards.
 */
const [DOLLAR, LESS] = ['\ue000', '\ue001']

/** @returns a CSL item without special characters; `less` says which `<` are no markup */
export function hidden<Item>(item: Item, less: RegExp): Item {
  const hide = (_key: string, value: unknown) =>
    typeof value === 'string' ? value.replaceAll('$', DOLLAR).replace(less, LESS) : value
  // The same item with other characters in its strings.
  return JSON.parse(JSON.stringify(item, hide)) as Item
}

/** @returns what citeproc prints of a hidden item with the special characters; `less` is how a `<` is written */
export const restored = (printed: string, less: '<' | '&#60;'): string =>
  printed.replaceAll(DOLLAR, '$').replaceAll(LESS, less)

/** @returns whether a key asks the browser for something else than a plain click: a new tab, a download */
export const hasModifier = ({ ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): boolean =>
  ctrlKey || metaKey || shiftKey || altKey

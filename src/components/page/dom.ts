/** Elements, texts and events of the page. */

/** @returns a new element; strings among the children become text, never HTML */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]>,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const created = Object.assign(document.createElement(name), properties)
  created.append(...children)
  return created
}

export function button(words: string, act: () => void): HTMLButtonElement {
  const created = element('button', { type: 'button' }, words)
  created.addEventListener('click', act)
  return created
}

/** @returns a number in the digits and grouping of the page's language */
export const digits = (number: number): string =>
  number.toLocaleString(document.documentElement.lang)

/** @returns whether a key asks the browser for something else than a plain click: a new tab, a download */
export const hasModifier = ({ ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): boolean =>
  ctrlKey || metaKey || shiftKey || altKey

/** Loads a style sheet that only scripts need; rejects if it cannot be loaded. */
export function loadStyles(href: string): Promise<void> {
  const link = element('link', { rel: 'stylesheet', href })
  return new Promise((resolve, reject) => {
    link.addEventListener('load', () => resolve())
    link.addEventListener('error', () => {
      link.remove()
      reject(new Error(`No style sheet at ${href}`))
    })
    document.head.append(link)
  })
}

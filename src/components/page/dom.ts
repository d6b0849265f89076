/** Creates elements and texts of the page. */

/**
 * @param name an element's name
 * @param properties its properties
 * @param children its children; strings become text, never HTML
 * @returns the element
 */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]>,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const created = Object.assign(document.createElement(name), properties)
  created.append(...children)
  return created
}

/**
 * @param words the button's label
 * @param act called on a click
 * @returns the button
 */
export function button(words: string, act: () => void): HTMLButtonElement {
  const created = element('button', { type: 'button' }, words)
  created.addEventListener('click', act)
  return created
}

/**
 * @param number a number
 * @returns the number in the digits and grouping of the page's language
 */
export const digits = (number: number): string =>
  number.toLocaleString(document.documentElement.lang)

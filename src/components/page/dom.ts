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

/**
 * @param href the address of a style sheet that only scripts need
 * @returns when it applies
 * @throws if it cannot be loaded
 */
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

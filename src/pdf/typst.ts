/** Writes Typst. Words are always string literals, so that no character of a text is markup. */

/**
 * @param text any text
 * @returns a string literal of Typst's code. Source: Typst 0.14, Reference, “String”
 */
export const literal = (text: string): string =>
  `"${text.replace(/[\\"]/g, '\\$&').replace(/[\p{Cc}\u2028\u2029]/gu, ' ')}"`

/**
 * @param text words of a text
 * @returns markup that prints them as they are, with one space for each line break
 */
export const words = (text: string): string =>
  text === '' ? '' : `#${literal(text.replace(/[ \t\n\r]+/g, ' '))};`

/** What a function of `template.typ` is given, apart from content. */
export type Argument = string | number | boolean | undefined | readonly Argument[]

function argument(value: Argument): string {
  if (value === undefined) return 'none'
  if (typeof value === 'string') return literal(value)
  if (typeof value === 'object') return `(${value.map((one) => `${argument(one)},`).join('')})`
  return String(value)
}

/**
 * @param name a function of Typst or of `template.typ`
 * @param options its arguments by their names
 * @param content its last arguments: markup
 * @returns markup that calls it
 */
export function call(
  name: string,
  options: Record<string, Argument>,
  ...content: readonly string[]
): string {
  const named = Object.entries(options).map(([key, value]) => `${key}: ${argument(value)}`)
  return `#${name}(${named.join(', ')})${content.map((one) => `[${one}]`).join('')};`
}

/**
 * @param name a variable
 * @param value its value
 * @returns markup that defines it
 */
export const define = (name: string, value: Argument): string =>
  `#let ${name} = ${argument(value)}\n`

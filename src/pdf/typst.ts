/** Writes Typst. Words are always string literals, so that no character of a text is markup. */

/** @returns a string literal of Typst's code. Source: Typst 0.14, Reference, “String” */
export const literal = (text: string): string =>
  `"${text.replace(/[\\"]/g, '\\$&').replace(/[\p{Cc}\u2028\u2029]/gu, ' ')}"`

/** @returns markup that prints words as they are, with one space for each line break */
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

/** @returns markup that calls a function of Typst or of `template.typ`; its last arguments are markup */
export function call(
  name: string,
  options: Record<string, Argument>,
  ...content: readonly string[]
): string {
  const named = Object.entries(options).map(([key, value]) => `${key}: ${argument(value)}`)
  return `#${name}(${named.join(', ')})${content.map((one) => `[${one}]`).join('')};`
}

/** @returns markup that defines a variable */
export const define = (name: string, value: Argument): string =>
  `#let ${name} = ${argument(value)}\n`

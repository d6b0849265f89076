/** Functions that write elements of a text. */
import type { Element } from 'hast'
import { call } from './typst.ts'
import type { Inside, Writing } from './writing.ts'

/** Writes an element; `inside` is the markup of its children, `within` writes it in other ways. */
export type Renderer = (
  element: Element,
  inside: string,
  writing: Writing,
  within: Inside,
) => string

/** @returns a renderer that gives what is inside to a function of Typst or of `template.typ` */
export const wrap =
  (name: string): Renderer =>
  (_, inside) =>
    call(name, {}, inside)

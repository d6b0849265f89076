/** Formulas as Typst's markup. */
import type { Element } from 'hast'
import { tex2typst } from 'tex2typst'
import { isDisplayedFormula, texOf } from '../brief/text/plain-text.ts'
import { literal } from './typst.ts'

/**
 * @param formula a `<math>` with its TeX
 * @returns the formula, with its TeX as alternative text; a formula that cannot be converted as its TeX
 */
export function formulaOf(formula: Element): string {
  const tex = texOf(formula)
  const block = isDisplayedFormula(formula)
  const converted = convert(tex)
  if (converted === undefined) {
    return block ? `#listing(code: (${literal(tex)},));` : `#source(code: (${literal(tex)},));`
  }
  return `#math.equation(block: ${block}, alt: ${literal(tex.trim())}, $${converted}$.body);`
}

function convert(tex: string): string | undefined {
  try {
    return tex2typst(tex)
  } catch {
    return undefined
  }
}

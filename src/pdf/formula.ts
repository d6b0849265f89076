/** Formulas as Typst's markup. */
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import type { Element } from 'hast'
import { tex2typst } from 'tex2typst'
import { isDisplayedFormula, texOf } from '../brief/text/plain-text.ts'
import { call, literal } from './typst.ts'
import type { Writing } from './writing.ts'

/**
 * @returns a `<math>` as Typst's markup, with its TeX as alternative text; a formula that cannot be converted as its
 *   TeX, with a warning
 */
export function formulaOf(formula: Element, { warn }: Pick<Writing, 'warn'>): string {
  const tex = texOf(formula)
  const block = isDisplayedFormula(formula)
  const converted = convert(tex)
  if (converted === undefined) {
    warn(`The PDF shows this formula as TeX, since Typst has no form of it: ${tex.trim()}`)
    return call(block ? 'listing' : 'source', { code: [tex] })
  }
  return `#math.equation(block: ${block}, alt: ${literal(tex.trim())}, $${converted}$.body);`
}

/** Commands that tex2typst does not know, by others that it knows; Typst itself makes brackets large. */
const MACROS = {
  ...{ '\\lvert': '|', '\\rvert': '|', '\\lVert': '\\|', '\\rVert': '\\|' },
  ...{ '\\big': '\\bigl', '\\Big': '\\bigl', '\\bigg': '\\bigl', '\\Bigg': '\\bigl' },
  ...{ '\\bm': '\\boldsymbol', '\\stackrel': '\\overset' },
}
/** Names for cross references. */
const LABEL = /\\label\{[^}]*\}/g
/** Environments of several lines, each of which is lines below one another in Typst. */
const LINES = /\\(begin|end)\{(?:equation|gather|gathered|multline|split)\*?\}/g

function convert(tex: string): string | undefined {
  try {
    const known = tex.replace(LABEL, '').replace(LINES, '\\$1{aligned}')
    const converted = tex2typst(known, { customTexMacros: MACROS })
    return isFormula(converted) ? converted : undefined
  } catch {
    return undefined
  }
}

let compiler: NodeCompiler | undefined

/** tex2typst passes on commands that it does not know, and Typst would refuse the whole document. */
function isFormula(markup: string): boolean {
  compiler ??= NodeCompiler.create()
  const { result } = compiler.compile({ mainFileContent: `$${markup}$` })
  compiler.evictCache(0)
  return result !== null
}

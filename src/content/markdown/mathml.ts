/** MathML from TeX, without scripts and `style` attributes. */
import type { Element } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import temml from 'temml'
import { SKIP, visit } from 'unist-util-visit'

/** A formula, or what is wrong with its TeX: a sentence, and the place as an offset in the TeX. */
export type Formula = { math: Element; lost: string[] } | { fault: string; at: number | undefined }

/**
 * @returns the `<math>` element of a formula's TeX with this as `alttext`, and the styles in it that the
 *   site does not have; or its fault
 * @throws RangeError if it is nested too deeply
 */
export function formulaOf(tex: string, isDisplayed: boolean): Formula {
  try {
    const html = temml.renderToString(tex, {
      displayMode: isDisplayed,
      throwOnError: true,
      // A long formula in a line of text breaks where TeX breaks it.
      wrap: isDisplayed ? 'none' : 'tex',
    })
    const [math] = fromHtml(html, { fragment: true }).children
    if (math?.type !== 'element') throw new Error('The formula is empty')
    const lost = replaceStyles(math)
    // With the positions of the HTML they would be taken for places in the file.
    visit(math, (node) => delete node.position)
    math.properties['alttext'] = tex.trim()
    return { math, lost }
  } catch (cause) {
    if (!(cause instanceof Error) || cause instanceof RangeError) throw cause
    return faultOf(cause.message)
  }
}

/** Messages of Temml: ` Unsupported function name: \foo at position 1: \n\f̲o̲o̲`. */
function faultOf(message: string): Formula {
  const [what = ''] = message.split(/ at (?:position|end of input)|\n/)
  const [, position] = / at position (\d+):/.exec(message) ?? []
  const fault = what
    .trim()
    .replace(/^Unsupported function name: (.*)$/, 'There is no command $1')
    .replace(/^Function "([^"]*)" is not trusted$/, 'The command $1 is not allowed')
    .replace(/'EOF'/g, 'the end')
    .replace(/\.?$/, '.')
  return { fault, at: position === undefined ? undefined : Number(position) - 1 }
}

/**
 * Replaces each `style` by classes of styles/report/math.css, and drops colours, which would not be
 * legible in both themes. Returns the declarations without a class.
 */
function replaceStyles(math: Element): string[] {
  const lost = new Set<string>()
  visit(math, 'element', (element, index, parent) => {
    const { style, className, mathcolor, mathbackground, ...properties } = element.properties
    const names = Array.isArray(className) ? className.map(String) : []
    // The number of an equation.
    if (names.includes('tml-eqn') && parent && index !== undefined) {
      parent.children.splice(index, 1)
      return [SKIP, index]
    }
    // MathML 3, which EPUBCheck holds to, has these attributes in `mstyle` alone.
    if (element.tagName === 'mrow' && 'displaystyle' in properties) element.tagName = 'mstyle'
    const declarations: string[] = (style ?? '').match(/[^;\s][^;]*[^;\s]/g) ?? []
    if (mathcolor !== undefined) declarations.push(`color:${String(mathcolor)}`)
    if (mathbackground !== undefined) declarations.push(`background:${String(mathbackground)}`)
    for (const declaration of declarations) {
      const name = classOf(declaration)
      if (name === undefined) lost.add(declaration)
      else if (name !== '') names.push(name)
    }
    const classes = names.length > 0 && { className: [...new Set(names)] }
    element.properties = { ...properties, ...classes }
    return undefined
  })
  return [...lost]
}

/** Classes of the declarations that Temml makes; '' for those that MathML needs no class for. */
const CLASSES: Readonly<Record<string, string>> = {
  'display:block math': '',
  'height:1em': '',
  'text-align: left': '',
  'padding-top:0': '',
  'padding-bottom:0': '',
  'math-depth:0': 'math-accent',
  // In a region that scrolls there is no other width than the formula's own.
  'width:100%': '',
  'width:50%': '',
  'width:7.5%': '',
  'padding:0': 'math-flush',
  'padding:3pt': 'math-box',
  'border:1px solid': 'math-box',
  'font-weight:bold': 'math-bold',
  'margin-left:-0.1667em': 'math-closer',
}

/** Widths of the classes `math-left-0` to `math-left-4`, in em. */
const WIDTHS = [0, 0.15, 0.25, 0.5, 1]
const POINTS_IN_EM = 11.9552

function classOf(declaration: string): string | undefined {
  const known = CLASSES[declaration]
  if (known !== undefined) return known
  const [, line, kind = ''] =
    /^border-(top|bottom|left|right):\S+ (solid|dashed|double)$/.exec(declaration) ?? []
  if (line !== undefined) return `math-${kind}-${line}`
  const [, side, length, unit] = /^padding-(left|right):([\d.]+)(em|pt|)$/.exec(declaration) ?? []
  if (side === undefined) return undefined
  const width = Number(length) / (unit === 'pt' ? POINTS_IN_EM : 1)
  const distances = WIDTHS.map((one) => Math.abs(one - width))
  return `math-${side}-${distances.indexOf(Math.min(...distances))}`
}

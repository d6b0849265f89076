import type { Element } from 'hast'
import { describe, expect, it } from 'vitest'
import { formulaOf } from '../../../src/pdf/formula.ts'

const formula = (alttext: string): Element => ({
  ...{ type: 'element', tagName: 'math', children: [] },
  properties: { alttext, display: 'block' },
})

describe('formulas of the PDF', () => {
  it('are in Typst’s markup, also with bars by their sides and a name', () => {
    const typst = formulaOf(
      formula(String.raw`\label{a} \frac{1}{2} \biggr\rvert_{x=1} \lVert y \rVert`),
    )
    expect(typst).toContain('#math.equation(')
    expect(typst).toContain('1/2')
    expect(typst).not.toContain('$rvert')
  })

  it('are their TeX where Typst would refuse what the conversion makes of them', () => {
    expect(formulaOf(formula(String.raw`a \unheardof b`))).toMatch(/^#listing\(/)
  })
})
